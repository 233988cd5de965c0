using System.Globalization;
using NodaTime;

namespace SkillTalent.Cli.Output;

/// <summary>
/// What two sets of rulebooks do not have in common, place by place and period by period: the notes that a release of rules comes with. Every
/// day on which a rule of the place begins or ends in either set is compared, and every first of a month between them, for the editions of
/// the occupational standards. A rule is told where it stands; what a place inherits is told of the place that it comes from.
/// </summary>
internal sealed class RuleNotes(PolicyCatalog before, PolicyCatalog after)
{
    private static readonly LocalizedText Edition = new("职业标准版本", "edition of the occupational standards");
    private static readonly LocalizedText Other = new("变更", "changed");

    /// <summary>The notes of every place, or of one.</summary>
    public IEnumerable<RuleNote> Of(Place? only) => PlacesOf(only).SelectMany(Notes);

    private IEnumerable<Place> PlacesOf(Place? only) => only is not null ? [only]
        : after.Places.Values.Concat(before.Places.Values.Where(p => !after.Places.ContainsKey(p.Code)))
            .OrderBy(p => p.Within is null ? 0 : 1).ThenBy(p => p.IsComparison).ThenBy(p => p.Code, StringComparer.Ordinal);

    private List<RuleNote> Notes(Place place)
    {
        var done = new List<RuleNote>();
        var open = new List<RuleNote>();
        LocalDate[] days = DaysOf(place.Code);
        for (int i = 0; i < days.Length; i++)
        {
            LocalDate? next = i + 1 < days.Length ? days[i + 1].PlusDays(-1) : null;
            var still = new List<RuleNote>();
            foreach (RuleNote note in On(place, days[i]))
            {
                RuleNote? earlier = open.Find(o => o.SaysAs(note));
                still.Add((earlier ?? note with { From = days[i] }) with { To = next });
                _ = earlier is not null && open.Remove(earlier);
            }

            done.AddRange(open);
            open = still;
        }

        done.AddRange(open);
        return [.. done.OrderBy(n => n.From).ThenBy(n => n.Id, StringComparer.Ordinal)];
    }

    private LocalDate[] DaysOf(string place)
    {
        HashSet<string> chain = [.. Outwards(place)];
        LocalDate[] steps =
        [
            .. new[] { before, after }.SelectMany(c => c.Rulebooks).SelectMany(b => b.Provisions).Where(p => chain.Contains(p.Place))
                .SelectMany(p => p.Effective.To is { } to && to < LocalDate.MaxIsoValue ? (LocalDate[])[p.Effective.From, to.PlusDays(1)] : [p.Effective.From])
                .Distinct().Order(),
        ];
        if (steps.Length == 0)
        {
            return [];
        }

        var days = new SortedSet<LocalDate>(steps);
        for (LocalDate month = new LocalDate(steps[0].Year, steps[0].Month, 1).PlusMonths(1); month < steps[^1]; month = month.PlusMonths(1))
        {
            _ = days.Add(month);
        }

        return [.. days];
    }

    private IEnumerable<string> Outwards(string place)
    {
        for (string? at = place; at is not null; at = (after.Places.GetValueOrDefault(at) ?? before.Places.GetValueOrDefault(at))?.Within)
        {
            yield return at;
        }
    }

    private IEnumerable<RuleNote> On(Place place, LocalDate day)
    {
        _ = before.TryFor(place.Code, day, null, out SkillPolicy? was);
        _ = after.TryFor(place.Code, day, null, out SkillPolicy? now);
        if (was is null || now is null)
        {
            LocalizedText change = (was is null ? ProvisionChange.Added : ProvisionChange.Removed).ToLabel();
            return (was ?? now)!.Provisions.Where(p => p.Place == place.Code && p.Kind != ProvisionKind.Programme && p.Basis != Basis.Unconfirmed)
                .Select(p => new RuleNote(place, null, null, change, p.Id, p.Title, [], p.Citations));
        }

        IEnumerable<RuleNote> notes = PolicyDiff.Of(was, now).Differences
            .Where(d => (d.After ?? d.Before)!.Place == place.Code && Matters(d))
            .Select(d => new RuleNote(place, null, null, d.Change == ProvisionChange.Replaced ? Other : d.Change.ToLabel(), d.Id, d.Title, What(d), d.Documents));
        return was.Edition == now.Edition || (place.Within is { } outer && EditionsOf(outer, day) == (was.Edition, now.Edition)) ? notes
            : notes.Prepend(new RuleNote(place, null, null, Other, "edition", Edition, [new LocalizedText($"{was.Edition} → {now.Edition}", $"{was.Edition} → {now.Edition}")], []));
    }

    private (string? Before, string? After) EditionsOf(string place, LocalDate day) =>
        (before.TryFor(place, day, null, out SkillPolicy? was) ? was.Edition : null, after.TryFor(place, day, null, out SkillPolicy? now) ? now.Edition : null);

    // Two sets never share a provision: one that says the same in both is no difference.
    private static bool Matters(ProvisionDifference d) => (d.After ?? d.Before)!.Kind != ProvisionKind.Programme && d.ChangesAnswers;

    private static IReadOnlyList<LocalizedText> What(ProvisionDifference d)
    {
        var what = new List<LocalizedText>();
        what.AddRange(d.Amounts.Select(m => Say(l => $"{Who(m.For.In(l), l)}{Number(m.Before)} → {Number(m.After)} {m.Unit.In(l)}".TrimEnd())));
        what.AddRange(d.Pathways.Select(m => Say(l => $"{Who((m.After ?? m.Before)!.Name.In(l), l)}{m.After?.Text(l) ?? (l == Language.Chinese ? "不再有" : "no longer")}")));
        what.AddRange(d.ConditionsBefore.Select(c => new LocalizedText("不再要求：" + c.Zh, "no longer asked: " + c.En)));
        what.AddRange(d.ConditionsAfter.Select(c => new LocalizedText("要求：" + c.Zh, "asked: " + c.En)));
        what.AddRange(d.Others);
        if (d.Why is { } why)
        {
            what.Add(d.Change == ProvisionChange.Added ? new LocalizedText("原先：" + why.Zh, "before: " + why.En) : why);
        }

        if (d is { Before: { } old, After: { } fresh } && old.Covers != fresh.Covers)
        {
            what.Add(fresh.Covers ? new LocalizedText("现在作答", "is answered now") : new LocalizedText("现在为 not-covered", "is not-covered now"));
        }

        return what;
    }

    private static LocalizedText Say(Func<Language, string> text) => new(text(Language.Chinese), text(Language.English));

    private static string Who(string name, Language language) => name.Length == 0 ? "" : name + (language == Language.Chinese ? "：" : ": ");

    private static string Number(decimal? number) => number is { } known ? known.ToString("#,0.####", CultureInfo.InvariantCulture) : "-";
}
