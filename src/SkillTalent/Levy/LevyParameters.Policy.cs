using NodaTime;

namespace SkillTalent;

public sealed partial class LevyParameters
{
    /// <summary>
    /// The parameters of a place: those of the place itself while they are in force, else those of the place it lies within, and so outwards.
    /// What an inner place replaces or withdraws does not count there meanwhile; a parameter of its own that replaces one takes its place.
    /// </summary>
    /// <param name="rulebooks">The rulebooks, as a catalogue lists them.</param>
    /// <param name="places">The places by their codes, as a catalogue lists them.</param>
    /// <param name="place">The code of the place.</param>
    /// <param name="options">Choices: as of which day the rulebooks are known, and whether what is unconfirmed counts; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">There is no such place.</exception>
    /// <exception cref="ArgumentException">A parameter is missing, or is not of its form; the message names it.</exception>
    internal static LevyParameters From(
        IEnumerable<Rulebook> rulebooks, IReadOnlyDictionary<string, Place> places, string place, PolicyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(place);
        options ??= PolicyOptions.Default;
        ILookup<string, Provision> seen = rulebooks
            .SelectMany(b => b.Provisions)
            .Where(p => options.Sees(p.Published) && (options.IncludeUnconfirmed || p.Basis != Basis.Unconfirmed))
            .ToLookup(p => p.Place, StringComparer.Ordinal);
        return Create(Versions, place, options.AsKnownOn);

        List<DatedValue> Versions(string id)
        {
            var versions = new List<DatedValue>();
            var inner = new List<Effective>();
            for (string? at = place; at is not null; at = places[at].Within)
            {
                versions.AddRange([.. seen[at].Where(p => IsVersion(p, id)).SelectMany(p => Uncovered(p, inner))]);
                inner.AddRange(seen[at].Where(p => IsVersion(p, id) || Names(p.Replaces, id) || Names(p.Withdraws, id)).Select(p => p.Effective));
            }

            return versions;
        }
    }

    private static bool IsVersion(Provision provision, string id) =>
        provision.Kind == ProvisionKind.Parameter && provision.HasRule && (provision.BaseId == id || Names(provision.Replaces, id));

    private static bool Names(IReadOnlyList<string> ids, string id) => ids.Contains(id, StringComparer.Ordinal);

    /// <summary>The parts of a provision's span that nothing of an inner place covers.</summary>
    private static IEnumerable<DatedValue> Uncovered(Provision provision, IEnumerable<Effective> inner)
    {
        Effective own = provision.Effective;
        LocalDate? from = own.From;
        foreach (Effective span in inner.Where(s => s.FirstDay <= own.LastDay && s.LastDay >= own.FirstDay).OrderBy(s => s.From))
        {
            if (from < span.From)
            {
                yield return Dated(provision, from, span.From.PlusDays(-1));
            }

            if (from is null || span.To is not { } last)
            {
                yield break;
            }

            from = LocalDate.Max(from.Value, last.PlusDays(1));
        }

        if (from is not null && (own.To is not { } end || from <= end))
        {
            yield return Dated(provision, from, own.To);
        }
    }

    private static DatedValue Dated(Provision provision, LocalDate? from, LocalDate? to) => provision.Value is { } value
        ? DatedValue.OfNumber(from, to, value, provision.Basis, provision.Citations, provision.ConfirmedThrough)
        : DatedValue.OfTable(from, to, provision.Table!, provision.Basis, provision.Citations, provision.ConfirmedThrough);
}
