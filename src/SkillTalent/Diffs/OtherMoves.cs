using System.Globalization;

namespace SkillTalent;

/// <summary>What else two versions do not have in common: what is no longer confirmed, who is paid by whom, what is answered before and after their days.</summary>
internal static class OtherMoves
{
    private static readonly LocalizedText NotStated = new("未写明", "not stated");

    public static IReadOnlyList<LocalizedText> Of(CountedRule before, CountedRule after)
    {
        var moves = new List<LocalizedText>();
        foreach (Requirement left in after.LeftOutBeside(before))
        {
            Reason said = SentenceReading.Demand(left);
            moves.Add(new LocalizedText($"现未证实，不计入：{said.Text(Language.Chinese)}", $"unconfirmed now, so that it does not count: {said.Text(Language.English)}"));
        }

        (PaymentTerms? was, PaymentTerms? now) = (before.Rule.Amount?.Paid, after.Rule.Amount?.Paid);
        if (was is not null && now is not null)
        {
            Add(moves, new LocalizedText("发给", "paid to"), Payee(was), Payee(now));
            Add(moves, new LocalizedText("承担", "borne by"), Funders(was), Funders(now));
        }

        // Of versions that begin or end on one day the same days lie before and after: what is answered on them is another thing.
        (Effective old, Effective fresh) = (before.Rule.Effective, after.Rule.Effective);
        if (old.From == fresh.From)
        {
            Add(moves, On(old.From, "之前", "before"), Before(old), Before(fresh));
        }

        if (old.To is { } last && last == fresh.To)
        {
            Add(moves, On(last, "之后", "after"), After(old), After(fresh));
        }

        return moves;
    }

    private static void Add(List<LocalizedText> moves, LocalizedText what, LocalizedText was, LocalizedText now)
    {
        if (was != now)
        {
            moves.Add(new LocalizedText($"{what.Zh}：{was.Zh} → {now.Zh}", $"{what.En}: {was.En} → {now.En}"));
        }
    }

    private static LocalizedText Payee(PaymentTerms paid) => paid.Payee?.ToLabel() ?? NotStated;

    private static LocalizedText Funders(PaymentTerms paid) => paid.Funders.Count == 0 ? NotStated : new LocalizedText(
        string.Join("、", paid.Funders.Select(f => f.By.ToLabel().Zh + Share(f))), string.Join(", ", paid.Funders.Select(f => f.By.ToLabel().En + Share(f))));

    private static string Share(FunderShare share) => share.Percent == 100 ? "" : string.Create(CultureInfo.InvariantCulture, $" {share.Percent:0.##}%");

    private static LocalizedText On(NodaTime.LocalDate day, string zh, string en)
    {
        string iso = NodaTime.Text.LocalDatePattern.Iso.Format(day);
        return new LocalizedText(iso + zh, $"{en} {iso}");
    }

    private static LocalizedText Before(Effective days) => (days.Kind == EffectiveKind.Enacted ? Outcome.NotEligible : Outcome.NotCovered).ToLabel();

    private static LocalizedText After(Effective days) => (days.After == AfterEnd.Ended ? Outcome.NotEligible : Outcome.NotCovered).ToLabel();
}
