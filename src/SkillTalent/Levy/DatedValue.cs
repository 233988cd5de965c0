using NodaTime;

namespace SkillTalent;

/// <summary>One version of a parameter: a number or a table of numbers, with its dates, basis and documents. Immutable.</summary>
internal sealed class DatedValue
{
    private DatedValue(
        LocalDate? from, LocalDate? to, decimal? value, IReadOnlyDictionary<string, decimal> table, Basis basis, IEnumerable<Citation> citations, LocalDate? confirmedThrough)
    {
        if (from is { } first && to is { } last && last < first)
        {
            throw new ArgumentException("expected a last day that is not before the first", nameof(to));
        }

        From = from;
        To = to;
        Value = value;
        Table = table;
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        ConfirmedThrough = confirmedThrough;
    }

    /// <summary>The first day, included; null: since ever.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, included; null: open.</summary>
    public LocalDate? To { get; }

    /// <summary>The number; null where the parameter is a table.</summary>
    public decimal? Value { get; }

    /// <summary>The numbers by name; empty where the parameter is one number.</summary>
    public IReadOnlyDictionary<string, decimal> Table { get; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents it rests on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The last day on which a source shows it in force; null: nobody says.</summary>
    public LocalDate? ConfirmedThrough { get; }

    /// <summary>A version that is one number.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    internal static DatedValue OfNumber(
        LocalDate? from, LocalDate? to, decimal value, Basis basis, IEnumerable<Citation> citations, LocalDate? confirmedThrough = null)
    {
        ArgumentNullException.ThrowIfNull(citations);
        return new DatedValue(from, to, value, new Dictionary<string, decimal>(StringComparer.Ordinal).AsReadOnly(), basis, citations, confirmedThrough);
    }

    /// <summary>A version that is a table of numbers by name.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    internal static DatedValue OfTable(
        LocalDate? from, LocalDate? to, IReadOnlyDictionary<string, decimal> table, Basis basis, IEnumerable<Citation> citations, LocalDate? confirmedThrough = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(citations);
        return new DatedValue(from, to, value: null, new Dictionary<string, decimal>(table, StringComparer.Ordinal).AsReadOnly(), basis, citations, confirmedThrough);
    }

    /// <summary>Whether the day lies in the span.</summary>
    public bool Contains(LocalDate day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    internal bool Covers(LevyPeriod period) => Contains(period.FirstDay) && Contains(period.LastDay);

    internal bool Overlaps(LocalDate first, LocalDate last) => (From is not { } from || last >= from) && (To is not { } to || first <= to);
}
