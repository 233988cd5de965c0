using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SkillTalent.Cli.Databases;

/// <summary>
/// The database that <c>--from</c> names: its kind, a colon, and the connection string of its driver; or the name of an environment variable that
/// holds them. Nothing of it is ever repeated, for it may hold a password.
/// </summary>
internal static class DatabaseConnection
{
    /// <summary>The option.</summary>
    public const string Option = "--from";

    private const string Variable = "env:";

    private static readonly LocalizedText Form = new(
        "postgresql:、sqlite: 或 duckdb: 加连接字符串，例如 \"sqlite:Data Source=hr.db\"；或 env: 加存有它的环境变量名",
        "postgresql:, sqlite: or duckdb: and a connection string, such as \"sqlite:Data Source=hr.db\"; or env: and the name of an environment variable that holds it");

    /// <summary>Opens it, to read.</summary>
    /// <param name="text">What the option says.</param>
    /// <param name="drivers">A folder with the driver of a database that the command does not carry; null: beside the command.</param>
    /// <param name="connection">The connection string.</param>
    /// <exception cref="BadArgumentException">It is not of the form, or the database cannot be reached.</exception>
    public static DbConnection Open(string text, string? drivers, out string connection)
    {
        string said = text.StartsWith(Variable, StringComparison.Ordinal) ? Environment.GetEnvironmentVariable(text[Variable.Length..]) ?? "" : text;
        int colon = said.IndexOf(':', StringComparison.Ordinal);
        string plain = connection = said[(colon + 1)..];
        DbConnection made = (colon < 0 ? "" : said[..colon]) switch
        {
            "postgresql" or "postgres" => Made(() => new NpgsqlConnection(plain)),
            "sqlite" => Made(() => new SqliteConnection(ReadOnly(plain))),
            "duckdb" => Made(() => DuckDb(plain, drivers)),
            _ => throw new BadArgumentException(Option, Form),
        };
        try
        {
            made.Open();
            return made;
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or TimeoutException or System.Net.Sockets.SocketException or ArgumentException or IOException)
        {
            made.Dispose();
            string state = e is DbException { SqlState: { Length: > 0 } code } ? $" ({code})" : "";
            throw new BadArgumentException(Option, new LocalizedText($"可以连接并读取的数据库{state}", $"a database that can be reached and read{state}"), e);
        }
    }

    // The driver's own words are not repeated: what it takes for a keyword may be the end of a password.
    private static DbConnection Made(Func<DbConnection> make)
    {
        try
        {
            return make();
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BadArgumentException(Option, new LocalizedText("该数据库驱动能读懂的连接字符串", "a connection string that the driver of the database can read"), e);
        }
    }

    // A name that is wrong must not become an empty file.
    private static string ReadOnly(string connection)
    {
        var builder = new SqliteConnectionStringBuilder(connection);
        if (builder.Mode == SqliteOpenMode.ReadWriteCreate && builder.DataSource != ":memory:")
        {
            builder.Mode = SqliteOpenMode.ReadOnly;
        }

        builder.Pooling = false;
        return builder.ConnectionString;
    }

    // Its native code is ten times the command: whoever has such a database brings the driver.
    private static DbConnection DuckDb(string connection, string? drivers)
    {
        if (!DriverFolder.IsSupported)
        {
            throw new BadArgumentException(Option, new LocalizedText("postgresql: 或 sqlite:，因为本机代码的命令不能另加驱动", "postgresql: or sqlite:, for a command of native code takes no other driver"));
        }

        DbProviderFactory factory = DriverFolder.Find("DuckDB.NET.Data", "DuckDB.NET.Data.DuckDBClientFactory", drivers) ?? throw new BadArgumentException(
            "--drivers",
            new LocalizedText("放有 DuckDB.NET.Data.dll 及其本机库的目录（DuckDB.NET.Data.Full 包）", "a folder with DuckDB.NET.Data.dll and its native library (the package DuckDB.NET.Data.Full)"));
        DbConnection made = factory.CreateConnection()!;
        var builder = new DbConnectionStringBuilder { ConnectionString = connection };
        if (!builder.ContainsKey("ACCESS_MODE") && builder.TryGetValue("Data Source", out object? file) && file is not ":memory:")
        {
            builder["ACCESS_MODE"] = "READ_ONLY";
        }

        made.ConnectionString = builder.ConnectionString;
        return made;
    }
}
