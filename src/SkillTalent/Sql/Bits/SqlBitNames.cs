using System.Text.RegularExpressions;

namespace SkillTalent;

/// <summary>
/// Names that the query gives to columns of its own. ClickHouse takes the name of a column for what the same SELECT calls so: a column of the
/// table with such a name would be mistaken.
/// </summary>
internal static partial class SqlBitNames
{
    private static readonly IReadOnlyList<string> Endings = [.. SqlBitCalendar.Endings, SqlCell.MarksEnding];

    /// <summary>Refuses columns that would be mistaken.</summary>
    /// <param name="read">The columns of facts that are read.</param>
    /// <param name="key">The column that tells rows, or parts, apart, and what it is called; null: none does.</param>
    /// <param name="called">What the query calls it.</param>
    /// <exception cref="ArgumentException">There is one.</exception>
    public static void Check(IEnumerable<string> read, string? key, string called)
    {
        string[] all = [.. read.Append(key ?? "").Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)];
        string? mistaken = Array.Find(all, c => Own().IsMatch(c) || (c == called && c != key) || Endings.Any(e => all.Contains(c + e)));
        if (mistaken is not null)
        {
            throw new ArgumentException($"ClickHouse would take the column \"{mistaken}\" for one that the query makes: call it otherwise in a view.", nameof(read));
        }
    }

    /// <summary>The table with what is read of it alone: a view forgets what a table is called beside it, and keeps what a query is.</summary>
    public static string From(string table, string? key, IEnumerable<string> read, IEnumerable<string> prepared)
    {
        string[] columns = [.. read.Append(key ?? "").Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(c => SqlText.Name(c, SqlDialect.ClickHouse)), .. prepared];
        return $"(SELECT {(columns.Length == 0 ? "*" : string.Join(", ", columns))} FROM {table})";
    }

    [GeneratedRegex("^[rqn][0-9]+m?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Own();
}
