using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SkillTalent.Cli.Databases;

/// <summary>
/// What a database says is wrong with a query, in a line and in brackets, without what nobody should read: what it says of the query is of use to
/// whoever wrote that, what it says of a value is not repeated, and of names only those that are plain words (<see cref="PlainWord"/>).
/// </summary>
internal static partial class DatabaseWords
{
    private const int Longest = 300;
    private const int ShortestSecret = 3;

    // The classes of SQL states that are about queries, rights and means; others are about values, or raised by code that knows some.
    private static readonly string[] OfQueries = ["0A", "25", "3D", "3F", "40", "42", "53", "54", "57"];

    // What DuckDB says before it has looked at a row.
    private static readonly string[] OfText = ["Parser Error", "Binder Error", "Catalog Error", "Syntax Error"];

    /// <summary>The words; none where they would repeat a part of the connection string that is not for others.</summary>
    public static string Of(Exception refusal, string connection)
    {
        string line = Said(refusal).Split('\n', 2)[0].Trim();
        return line.Length == 0 || Secrets(connection).Any(s => line.Contains(s, StringComparison.OrdinalIgnoreCase)) ? ""
            : $" ({Word().Replace(line.Length > Longest ? line[..Longest] : line, word => IsPlain(word.Value) ? word.Value : "…")})";
    }

    private static string Said(Exception refusal) => refusal switch
    {
        PostgresException postgres => Array.Exists(OfQueries, c => postgres.SqlState.StartsWith(c, StringComparison.Ordinal)) ? postgres.MessageText : postgres.SqlState,
        SqliteException sqlite => sqlite.Message,
        DbException other => Array.Exists(OfText, k => other.Message.StartsWith(k, StringComparison.Ordinal)) ? other.Message : Kind().Match(other.Message).Value,
        _ => "",
    };

    private static bool IsPlain(string word) => PlainWord.Is(word) || !word.Any(c => char.IsLetterOrDigit(c) || !char.IsAscii(c));

    private static IEnumerable<string> Secrets(string connection)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = connection };
        return parts.Keys.Cast<string>()
            .Where(k => k.Contains("pass", StringComparison.OrdinalIgnoreCase) || k.Contains("pwd", StringComparison.OrdinalIgnoreCase) || k.Contains("key", StringComparison.OrdinalIgnoreCase))
            .Select(k => parts[k].ToString() ?? "")
            .Where(v => v.Length >= ShortestSecret);
    }

    // Between white space, quotes and the signs of SQL.
    [GeneratedRegex("""[^\s'"`()\[\]{},;:=<>+*|&!?^%#@~\\]+""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    // Such as "Conversion Error".
    [GeneratedRegex("^[A-Z][A-Za-z ]{0,40}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Kind();
}
