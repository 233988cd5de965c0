using NodaTime;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Levy;

public sealed partial class LevyParameters
{
    /// <summary>
    /// The parameters of a place: those of the place itself while they are in force, else those of the place it lies within, and so outwards.
    /// What is unconfirmed is left out.
    /// </summary>
    /// <param name="rulebooks">The rulebooks, as a catalogue lists them.</param>
    /// <param name="places">The places by their codes, as a catalogue lists them.</param>
    /// <param name="place">The code of the place.</param>
    /// <exception cref="KeyNotFoundException">There is no such place.</exception>
    /// <exception cref="ArgumentException">A parameter is missing, or is not of its form; the message names it.</exception>
    internal static LevyParameters From(IEnumerable<Rulebook> rulebooks, IReadOnlyDictionary<string, Place> places, string place)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(place);
        ILookup<(string Id, string Place), Provision> parameters = rulebooks
            .SelectMany(b => b.Provisions)
            .Where(p => p.Kind == ProvisionKind.Parameter && p.Basis != Basis.Unconfirmed)
            .ToLookup(p => (p.BaseId, p.Place));
        return Create(id =>
        {
            var versions = new List<DatedValue>();
            for (string? at = place; at is not null; at = places[at].Within)
            {
                versions.AddRange([.. parameters[(id, at)].SelectMany(p => Uncovered(p, versions))]);
            }

            return versions;
        });
    }

    /// <summary>The parts of a provision's span that no version of an inner place covers.</summary>
    private static IEnumerable<DatedValue> Uncovered(Provision provision, IReadOnlyList<DatedValue> inner)
    {
        LocalDate? from = provision.Effective.From;
        foreach (DatedValue version in inner.Where(v => v.Overlaps(provision.Effective.From, provision.Effective.To ?? LocalDate.MaxIsoValue)).OrderBy(v => v.From))
        {
            if (version.From is { } first && from < first)
            {
                yield return Dated(provision, from, first.PlusDays(-1));
            }

            from = version.To?.PlusDays(1);
        }

        if (from is not null && (provision.Effective.To is not { } last || from <= last))
        {
            yield return Dated(provision, from, provision.Effective.To);
        }
    }

    private static DatedValue Dated(Provision provision, LocalDate? from, LocalDate? to) => provision.Value is { } value
        ? DatedValue.OfNumber(from, to, value, provision.Basis, provision.Citations)
        : DatedValue.OfTable(from, to, provision.Table!, provision.Basis, provision.Citations);
}
