using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Sql.Tests;

namespace SkillTalent.Servers.Tests;

/// <summary>A ClickHouse server over HTTP, in a database of one's own.</summary>
internal sealed class ClickHouse : ISqlDatabase
{
    public const string Variable = "SKILLTALENT_CLICKHOUSE";

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(5) };
    private readonly string _database = "t" + Guid.NewGuid().ToString("N");
    private readonly Uri _server;

    public ClickHouse()
    {
        string? where = Environment.GetEnvironmentVariable(Variable);
        Assert.True(where is { Length: > 0 }, $"{Variable} must name a ClickHouse server, such as http://127.0.0.1:8123/");
        _server = new Uri(where);
        _ = Ask("CREATE DATABASE " + _database, "default");
    }

    public SqlDialect Dialect => SqlDialect.ClickHouse;

    public void Execute(string sql) => _ = Ask(sql.TrimEnd().TrimEnd(';'), _database);

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Query(string sql)
    {
        using var answer = JsonDocument.Parse(Ask(sql, _database));
        (string Name, string Type)[] columns = [.. answer.RootElement.GetProperty("meta").EnumerateArray().Select(c => (c.GetProperty("name").GetString()!, c.GetProperty("type").GetString()!))];
        return [.. answer.RootElement.GetProperty("data").EnumerateArray().Select(row => columns.Zip(row.EnumerateArray(), (c, v) => (c.Name, Value: ValueOf(v, c.Type))).ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal))];
    }

    public void Dispose()
    {
        _ = Ask("DROP DATABASE " + _database, "default");
        _client.Dispose();
    }

    private static object? ValueOf(JsonElement value, string type)
    {
        string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return value.ValueKind == JsonValueKind.Null ? null
            : type.Contains("Int", StringComparison.Ordinal) ? long.Parse(text, CultureInfo.InvariantCulture)
            : type.Contains("Decimal", StringComparison.Ordinal) ? decimal.Parse(text, CultureInfo.InvariantCulture)
            : text;
    }

    // The texts of whole places are longer than the server takes unasked.
    private string Ask(string sql, string database)
    {
        const string Settings = "default_format=JSONCompact&max_query_size=100000000&max_ast_elements=10000000&max_expanded_ast_elements=10000000&max_ast_depth=100000";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server, $"?database={database}&{Settings}")) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(sql)) };
        using HttpResponseMessage response = _client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream(), Encoding.UTF8);
        string answer = reader.ReadToEnd();
        return response.IsSuccessStatusCode ? answer : throw new ClickHouseException(answer);
    }
}
