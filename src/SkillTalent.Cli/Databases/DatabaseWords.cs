using System.Data.Common;
using Npgsql;

namespace SkillTalent.Cli.Databases;

/// <summary>What a database says is wrong with a query, in a line and in brackets, without what nobody should read.</summary>
internal static class DatabaseWords
{
    private const int Longest = 300;
    private const int ShortestSecret = 3;

    /// <summary>The words; none where they would repeat a part of the connection string that is not for others.</summary>
    public static string Of(Exception refusal, string connection)
    {
        string said = refusal is PostgresException postgres ? postgres.MessageText : refusal is DbException ? refusal.Message : "";
        string line = said.Split('\n', 2)[0].Trim();
        return line.Length == 0 || Secrets(connection).Any(s => line.Contains(s, StringComparison.OrdinalIgnoreCase)) ? "" : $" ({(line.Length > Longest ? line[..Longest] : line)})";
    }

    private static IEnumerable<string> Secrets(string connection)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = connection };
        return parts.Keys.Cast<string>()
            .Where(k => k.Contains("pass", StringComparison.OrdinalIgnoreCase) || k.Contains("pwd", StringComparison.OrdinalIgnoreCase) || k.Contains("key", StringComparison.OrdinalIgnoreCase))
            .Select(k => parts[k].ToString() ?? "")
            .Where(v => v.Length >= ShortestSecret);
    }
}
