using System.Globalization;

namespace SkillTalent;

/// <summary>
/// What else two versions do not have in common: what is no longer confirmed, whom they are for, when they are claimed, how and by whom it is paid, what is answered
/// before and after their days.
/// </summary>
internal static class OtherMoves
{
    private static readonly LocalizedText NotStated = new("未写明", "not stated");
    private static readonly LocalizedText Nothing = new("无", "none");

    public static IReadOnlyList<LocalizedText> Of(CountedRule before, CountedRule after)
    {
        var moves = new List<LocalizedText>();
        foreach (Requirement left in after.LeftOutBeside(before))
        {
            Reason said = SentenceReading.Demand(left);
            moves.Add(new LocalizedText($"现未证实，不计入：{said.Text(Language.Chinese)}", $"unconfirmed now, so that it does not count: {said.Text(Language.English)}"));
        }

        Add(moves, new LocalizedText("适用条件", "whom it is for"), Demand(before.Rule.AppliesWhen), Demand(after.Rule.AppliesWhen));
        Add(moves, new LocalizedText("视为已取得", "held already"), Demand(before.Rule.Held), Demand(after.Rule.Held));
        Add(moves, new LocalizedText("授予", "grants"), before.Rule.Grants ?? NotStated, after.Rule.Grants ?? NotStated);
        Add(moves, new LocalizedText("申领", "claimed"), before.Rule.ClaimText ?? NotStated, after.Rule.ClaimText ?? NotStated);
        if (before.Rule.Amount is { } was && after.Rule.Amount is { } now)
        {
            Paid(moves, was, now);
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

    private static void Paid(List<LocalizedText> moves, AmountTable was, AmountTable now)
    {
        Add(moves, new LocalizedText("期限", "term"), Period(was.Term), Period(now.Term));
        Add(moves, new LocalizedText("数额", "the amount"), Ceiling(was), Ceiling(now));
        Add(moves, new LocalizedText("分享人数", "shared by"), was.SharedBy?.Label ?? Nothing, now.SharedBy?.Label ?? Nothing);
        Add(moves, new LocalizedText("另乘", "multiplied"), Factors(was), Factors(now));
        Add(moves, new LocalizedText("发给", "paid to"), Payee(was.Paid), Payee(now.Paid));
        Add(moves, new LocalizedText("承担", "borne by"), Funders(was.Paid), Funders(now.Paid));
        Add(moves, new LocalizedText("发放", "how it is paid"), Schedule(was.Paid), Schedule(now.Paid));
    }

    private static LocalizedText Demand(Requirement? when) => when is null ? Nothing : In(SentenceReading.Demand(when).Text);

    private static LocalizedText Period(CalendarPeriod? period) => period is { } stated ? In(stated.ToText) : NotStated;

    private static LocalizedText Ceiling(AmountTable amount) => amount.IsCeiling ? new LocalizedText("最高", "at most") : new LocalizedText("定额", "as stated");

    private static LocalizedText Factors(AmountTable amount) => amount.Factors.Count == 0 ? Nothing : In(language => string.Join(
        language == Language.Chinese ? "；" : "; ",
        amount.Factors.Select(f => string.Create(CultureInfo.InvariantCulture, $"×{f.Times / 1.0000000000m} ({SentenceReading.Demand(f.When).Text(language)})"))));

    // Its own sentences, without those of whom it is paid to and by.
    private static LocalizedText Schedule(PaymentTerms paid)
    {
        int others = (paid.Payee is null ? 0 : 1) + (paid.Funders.Count == 0 ? 0 : 1);
        return paid.Sentences(Language.English).Count == others ? NotStated
            : In(language => string.Join(language == Language.Chinese ? "；" : "; ", paid.Sentences(language).Skip(others)));
    }

    private static LocalizedText In(Func<Language, string> text) => new(text(Language.Chinese), text(Language.English));

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
