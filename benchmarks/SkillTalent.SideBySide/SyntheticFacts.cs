using System.Globalization;
using NodaTime;

namespace SkillTalent.SideBySide;

/// <summary>Made-up rows of whatever facts are asked for, as cells of text; the same for the same number. No data of anybody.</summary>
internal sealed class SyntheticFacts
{
    /// <summary>What stands for never in a cell.</summary>
    public const string Never = "-";

    private readonly LocalDate _on;
    private readonly Fact[] _facts;

    public SyntheticFacts(LocalDate on, IReadOnlyList<string> columns)
    {
        _on = on;
        Columns = columns;
        var known = PolicyCatalog.BuiltIn.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        _facts = [.. columns.Select(c => known[c.Split('@')[0]])];
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>The type of a column in a database.</summary>
    public string TypeOf(int column) => _facts[column].Kind switch
    {
        FactKind.Date => "DATE",
        FactKind.Choice => "VARCHAR",
        FactKind.Flag => "BOOLEAN",
        FactKind.Work => "INTEGER",
        _ => "DECIMAL(16, 4)",
    };

    /// <summary>Whether a cell holds a date that never was, for which databases have a value of their own.</summary>
    public bool IsNeverDate(int column, string cell) => cell == Never && _facts[column].Kind == FactKind.Date;

    public void Write(long row, string[] cells)
    {
        ulong state = (ulong)row * 0xD1342543DE82EF95;
        int Below(int end) => (int)((Next(ref state) >> 32) * (ulong)end >> 32);
        for (int i = 0; i < cells.Length; i++)
        {
            Fact fact = _facts[i];
            cells[i] = Below(20) == 0 ? "" : fact.Kind switch
            {
                FactKind.Date when fact.IsAge => _on.PlusDays(-6_000 - Below(17_000)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                FactKind.Date when Below(3) > 0 => Never,
                FactKind.Date => _on.PlusDays(300 - Below(5_000)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                FactKind.Choice => fact.Choices[Below(Math.Min(fact.Choices.Count, 12))].Code,
                FactKind.Flag => Below(2) == 0 ? "true" : "false",
                FactKind.Work => Below(400).ToString(CultureInfo.InvariantCulture),
                _ => Below(60).ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    // 64 bits (SplitMix64).
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
