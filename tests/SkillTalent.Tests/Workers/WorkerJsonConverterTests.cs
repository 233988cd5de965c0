using System.Text.Json;

namespace SkillTalent.Tests.Workers;

public class WorkerJsonConverterTests
{
    private const string Json = """{ "birth": "1990-05-01", "occupation": "焊工", "certificates": [ { "level": "technician", "issued": "2020-01-01" } ], "post": { "appointedLevel": null } }""";

    private static readonly JsonSerializerOptions Options = new() { Converters = { new WorkerJsonConverter() } };

    [Fact]
    public void ReadsAndWrites_AsWorkerJsonDoes()
    {
        Worker worker = JsonSerializer.Deserialize<Worker>(Json, Options)!;

        Assert.Equal(WorkerJson.ToJson(WorkerJson.Parse(Json)), WorkerJson.ToJson(worker));
        Assert.Equal(WorkerJson.ToJson(worker), WorkerJson.ToJson(JsonSerializer.Deserialize<Worker>(JsonSerializer.Serialize(worker, Options), Options)!));
    }

    [Fact]
    public void WorksInsideOtherTypes() =>
        Assert.Equal(new LocalDate(1990, 5, 1), JsonSerializer.Deserialize<Dictionary<string, Worker>>($$"""{ "a": {{Json}} }""", Options)!["a"].Birth);

    [Fact]
    public void IsAsStrict()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Worker>("""{ "name": "王" }""", Options));

        Assert.Equal("$.name", Assert.IsType<InputFormatException>(error.InnerException).Path);
    }
}
