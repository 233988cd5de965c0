using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace SkillTalent;

/// <summary>The certificates from abroad that count at a place on a day.</summary>
internal sealed class ForeignCertificateCatalogue
{
    private readonly Dictionary<string, ForeignCertificate> _inEffect = new(StringComparer.Ordinal);

    /// <summary>Creates a catalogue.</summary>
    /// <param name="rows">The rows of the place and of those it lies in.</param>
    /// <param name="on">The day; rows that do not hold on it are listed, and never found.</param>
    /// <param name="includeUnconfirmed">Whether rows that nobody confirmed take effect; without it they are listed, and never found.</param>
    /// <exception cref="ArgumentException">Two rows in effect have the same code; the message names it.</exception>
    internal ForeignCertificateCatalogue(IEnumerable<ForeignCertificate> rows, LocalDate on, bool includeUnconfirmed = false)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Rows = Array.AsReadOnly([.. rows]);
        foreach (ForeignCertificate row in Rows)
        {
            if (row.Effective.Contains(on)
                && (includeUnconfirmed || row.Basis != Basis.Unconfirmed)
                && !_inEffect.TryAdd(row.Code, row))
            {
                throw new ArgumentException($"'{row.Code}' stands twice", nameof(rows));
            }
        }

        Codes = Array.AsReadOnly([.. _inEffect.Keys.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Every row, in the order given, also those that are not in effect.</summary>
    public IReadOnlyList<ForeignCertificate> Rows { get; }

    /// <summary>The codes in effect, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The row of a code.</summary>
    /// <exception cref="KeyNotFoundException">None in effect has the code.</exception>
    public ForeignCertificate this[string code] =>
        TryGet(code, out ForeignCertificate? row) ? row : throw new KeyNotFoundException($"no certificate '{code}' is in effect in this catalogue");

    /// <summary>Looks up a code.</summary>
    /// <returns>Whether a row in effect has it.</returns>
    public bool TryGet(string code, [NotNullWhen(true)] out ForeignCertificate? row)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _inEffect.TryGetValue(code, out row);
    }

    /// <summary>The rows in effect that count as a level, in the order of the catalogue.</summary>
    public IReadOnlyList<ForeignCertificate> ForLevel(SkillLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Array.AsReadOnly([.. Rows.Where(r => r.Level == level && _inEffect.TryGetValue(r.Code, out ForeignCertificate? found) && found == r)]);
    }
}
