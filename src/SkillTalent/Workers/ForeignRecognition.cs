using NodaTime;

namespace SkillTalent;

/// <summary>
/// Which certificates from abroad count in one place on one day. A row counts where the place whose catalogue it is stands among those whose
/// rules hold here; a row that names no place is the nation's. A row that says only in words whose it is belongs to a place that no rulebook
/// declares: it is known, and nothing follows from it here.
/// </summary>
internal sealed class ForeignRecognition
{
    private readonly HashSet<string> _known;

    /// <summary>Finds the rows that count.</summary>
    /// <param name="rows">Every row of every rulebook.</param>
    /// <param name="chain">The places whose rules hold, outermost first; the innermost place's row wins.</param>
    /// <param name="on">The day.</param>
    /// <param name="includeUnconfirmed">Whether rows that nobody confirmed count.</param>
    /// <param name="knownOn">The day as of which the rulebooks are known: a row published later is not seen. Null: all are.</param>
    public ForeignRecognition(IReadOnlyList<ForeignCertificate> rows, IReadOnlyList<Place> chain, LocalDate on, bool includeUnconfirmed, LocalDate? knownOn)
    {
        _known = [.. rows.Select(r => r.Code)];
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Place place in chain)
        {
            depths.Add(place.Code, depths.Count);
        }

        Catalogue = new ForeignCertificateCatalogue(
            rows.Where(r => r.Effective.Contains(on) && !(r.Published > knownOn) && (includeUnconfirmed || r.Basis != Basis.Unconfirmed))
                .Select(r => (Row: r, Depth: DepthOf(r, depths)))
                .Where(r => r.Depth is not null)
                .GroupBy(r => r.Row.Code, StringComparer.Ordinal)
                .Select(g => g.MaxBy(r => r.Depth).Row),
            on,
            includeUnconfirmed);
    }

    /// <summary>The rows that count.</summary>
    public ForeignCertificateCatalogue Catalogue { get; }

    /// <summary>The row of a certificate; null where its code is known and does not count here or on this day.</summary>
    /// <exception cref="InputFormatException">No rulebook has the code.</exception>
    public ForeignCertificate? Find(string code, string source, string path)
    {
        if (!_known.Contains(code))
        {
            throw new InputFormatException(
                source, path, $"the code of a certificate in the catalogue{Nearest.Hint(code, _known)}: {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
        }

        return Catalogue.TryGet(code, out ForeignCertificate? row) ? row : null;
    }

    private static int? DepthOf(ForeignCertificate row, Dictionary<string, int> depths) => row switch
    {
        { Place: { } place } => depths.TryGetValue(place, out int depth) ? depth : null,
        { Origin: null } => -1,
        _ => null,
    };
}
