using NodaTime;

namespace SkillTalent;

/// <summary>
/// Checks dates: days between two versions on which neither holds, and values that are stated to hold when no source shows them in force. The
/// checker has no clock: whether a horizon is passed is asked for a day that the caller names.
/// </summary>
internal static class VersionCheck
{
    public static void Run(CheckContext context)
    {
        Provision[] all = [.. context.Catalog.Set.Provisions.Where(p => InScope(context, p))];
        foreach (IGrouping<string, Provision> line in all.GroupBy(Line, StringComparer.Ordinal))
        {
            Provision[] versions = [.. line.OrderBy(p => p.Effective.From)];
            for (int i = 1; i < versions.Length; i++)
            {
                CheckGap(context, versions[i - 1], versions[i]);
            }
        }

        // An entry that is repeated for each level has one horizon.
        foreach (Provision provision in all.DistinctBy(p => p.At, StringComparer.Ordinal))
        {
            CheckHorizon(context, provision);
        }

        foreach (IGrouping<string, Provision> book in all.Where(p => p.HasRule && p.ConfirmedThrough is null).GroupBy(p => p.Rulebook, StringComparer.Ordinal))
        {
            int number = book.DistinctBy(p => p.At, StringComparer.Ordinal).Count();
            context.Add(new CheckFinding(CheckSeverity.Note, new Reason(CheckCode.HorizonUnknown, ("number", (decimal)number)), book.Key, book.First().Place));
        }
    }

    /// <summary>Whether a provision is among what is to be checked.</summary>
    public static bool InScope(CheckContext context, Provision provision) =>
        (context.Options.Rulebooks?.Contains(provision.Rulebook, StringComparer.Ordinal) ?? true)
        && (context.Options.Place is not { } place || context.Catalog.Set.ChainOf(place).Any(p => p.Code == provision.Place));

    private static string Line(Provision provision) =>
        $"{provision.Place} {provision.Id} {provision.Edition} {provision.Series} {string.Join(',', provision.Occupations)}";

    // A gap after an end that is called an end, before a version whose own start nobody knows: one of the two says too much.
    private static void CheckGap(CheckContext context, Provision earlier, Provision later)
    {
        if (earlier.Effective.To is not { } last || last.PlusDays(1) >= later.Effective.From)
        {
            return;
        }

        (LocalDate from, LocalDate to) = (last.PlusDays(1), later.Effective.From.PlusDays(-1));
        if (IsAnsweredAround(context, earlier, from, to))
        {
            return;
        }

        bool contradicts = earlier.Effective.After == AfterEnd.Ended && later.Effective.Kind == EffectiveKind.KnownFrom;
        Add(context, later, contradicts ? CheckSeverity.Error : CheckSeverity.Note, CheckCode.VersionGap, from, to, ("from", from), ("to", to));
    }

    // Where neither version of a place holds, that of a place around it does: there is no gap in the answers.
    private static bool IsAnsweredAround(CheckContext context, Provision version, LocalDate from, LocalDate to)
    {
        HashSet<string> around = [.. context.Catalog.Set.ChainOf(version.Place).Select(p => p.Code).Where(code => code != version.Place)];
        Effective[] held =
        [
            .. context.Catalog.Set.Provisions
                .Where(p => p.Id == version.Id && p.HasRule && around.Contains(p.Place) && context.Options.Policy.Counts(p.Basis)).Select(p => p.Effective),
        ];
        for (LocalDate day = from; day <= to;)
        {
            if (Array.Find(held, e => e.Contains(day)) is not { } covers)
            {
                return false;
            }

            if (covers.To is not { } end || end >= to)
            {
                return true;
            }

            day = end.PlusDays(1);
        }

        return true;
    }

    private static void CheckHorizon(CheckContext context, Provision provision)
    {
        if (provision.ConfirmedThrough is not { } horizon)
        {
            return;
        }

        Effective effective = provision.Effective;
        if (horizon < effective.From)
        {
            Add(context, provision, CheckSeverity.Error, CheckCode.HorizonBeforeStart, effective.From, effective.To, ("day", horizon), ("from", effective.From));
        }
        else if (effective.To is { } to && horizon < to)
        {
            Add(context, provision, CheckSeverity.Note, CheckCode.HorizonBeforeEnd, horizon.PlusDays(1), to, ("day", horizon), ("to", to));
        }

        if (context.Options.On is { } on && effective.Contains(on) && horizon < on)
        {
            Add(context, provision, CheckSeverity.Note, CheckCode.HorizonPassed, horizon.PlusDays(1), effective.To, ("day", horizon));
        }
    }

    private static void Add(
        CheckContext context, Provision provision, CheckSeverity severity, string code, LocalDate from, LocalDate? to, params (string, object)[] arguments) =>
        context.Add(new CheckFinding(severity, new Reason(code, [("provision", provision.BaseId), .. arguments]), provision.Rulebook, provision.Place)
        {
            Provision = provision,
            From = from,
            To = to,
        });
}
