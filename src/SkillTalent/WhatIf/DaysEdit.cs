using NodaTime;

namespace SkillTalent;

/// <summary>
/// Another first or last day of a rule. Versions that follow each other are one line: the day is that of the first or last of them, and those that lie
/// wholly before the first day, or after the last, are left out.
/// </summary>
internal sealed record DaysEdit(LocalDate? From, LocalDate? To)
{
    /// <summary>What becomes of each version: itself with other days, or null where it is left out.</summary>
    public IReadOnlyDictionary<Provision, Provision?> Of(IEnumerable<Provision> versions)
    {
        var edited = new Dictionary<Provision, Provision?>(ReferenceEqualityComparer.Instance);
        foreach (IEnumerable<Provision> line in versions.GroupBy(Line))
        {
            Provision[] all = [.. line.OrderBy(v => v.Effective.FirstDay)];

            // A version that is alone is moved as a whole, wherever it was.
            Provision[] kept = all.Length == 1 ? all : Array.FindAll(all, Touches);
            foreach (Provision version in all)
            {
                edited.Add(version, null);
            }

            for (int i = 0; i < kept.Length; i++)
            {
                Effective days = kept[i].Effective;
                days = i == 0 && From is { } first ? days with { From = first } : days;
                days = i == kept.Length - 1 && To is { } last ? days with { To = last, After = AfterEnd.Ended } : days;
                edited[kept[i]] = days == kept[i].Effective ? kept[i] : kept[i] with { Effective = days };
            }
        }

        return edited;
    }

    private bool Touches(Provision version) => !(version.Effective.To < From || version.Effective.From > To);

    // Those of one edition, for the same people, of which each follows the one before.
    private static (string Place, string Id, string? Edition, bool IsStanding, string Occupations, string When) Line(Provision version) => (
        version.Place, version.Id, version.Edition, version.IsStanding, string.Join('\n', version.Occupations), KeyReading.Of(version.AppliesWhen));
}
