using System.Text.RegularExpressions;

namespace SkillTalent;

/// <summary>Amounts as ClickHouse calculates them: in decimals, whose overflow is an error, and at last a whole number of eight bytes.</summary>
internal static partial class SqlBitFen
{
    private const string Limit = "100000000000000";

    /// <summary>
    /// A calculation whose long numbers are decimals: such as stand beside none would be multiplied in eight bytes, which go round without a word.
    /// </summary>
    public static string Exact(string calculation) => LongNumber().Replace(calculation, "toDecimal128('$0', 0)");

    /// <summary>What is beyond the greatest amount is an error of the database, as it is one of the library.</summary>
    /// <param name="amount">The amount; NULL where there is none.</param>
    /// <param name="rows">What the rows of the table pay.</param>
    public static string Whole(string amount, IReadOnlyList<SqlFen> rows)
    {
        string whole = $"CAST({amount} AS {SqlTypes.Whole(SqlDialect.ClickHouse)})";
        return rows.All(r => !r.MayBeOpen && r.Text.Length < Limit.Length) ? whole
            : $"CASE WHEN throwIf(ifNull({amount} >= {Limit} OR {amount} <= -{Limit}, 0)) = 0 THEN {whole} END";
    }

    [GeneratedRegex(@"\b[0-9]{7,}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LongNumber();
}
