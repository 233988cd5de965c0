using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace SkillTalent.Tests.Json;

/// <summary>
/// The schema and the reference page say what the reader does, since all three come from the same declarations. To write them anew after
/// a change: SKILLTALENT_APPROVE=1 dotnet test --filter RulebookSchema.
/// </summary>
public class RulebookSchemaTests
{
    private const string SchemaPath = "src/SkillTalent/Rulebooks/rulebook.schema.json";
    private const string ReferencePath = "docs/rulebook-reference.md";

    private const string Head = """
        # The rulebook format, member by member

        What each object of a rulebook may hold. `docs/rulebook-format.md` says what it means and how to write one. This page and
        `rulebook.schema.json` are made from the declarations that the reader itself uses; what the page does not name, the reader refuses.

        """;

    private static readonly string WellFormed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "well-formed.json"));

    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(SchemaText()));

    public static TheoryData<string> Shipped() =>
        [.. Directory.GetFiles(Repository.PathOf("src/SkillTalent/Rulebooks/Data"), "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void TheSchemaIsTheOneOfTheReader() => Same(SchemaPath, SchemaText());

    [Fact]
    public void TheReferenceIsTheOneOfTheReader() => Same(ReferencePath, ReferenceWriter.Write(Head, RulebookFormat.Root, RulebookFormat.Definitions));

    [Fact]
    public void EveryDefinitionHasANameOfItsOwnAndIsUsed()
    {
        string[] names = [.. RulebookFormat.Definitions.Select(d => d.Name).Order(StringComparer.Ordinal)];
        string[] used = [.. Regex.Matches(SchemaText(), "\"#/\\$defs/(\\w+)\"").Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.Equal(names, names.Distinct(StringComparer.Ordinal));
        Assert.Equal(used, names);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void TheSchemaAcceptsEveryShippedRulebook(string file) =>
        Assert.Equal("", Refusal(JsonNode.Parse(Repository.Read($"src/SkillTalent/Rulebooks/Data/{file}"))!));

    [Fact]
    public void TheSchemaAcceptsTheWellFormedRulebook() => Assert.Equal("", Refusal(JsonNode.Parse(WellFormed)!));

    /// <summary>A member too many, a member missing, a value of another type, at every place of a rulebook that has everything.</summary>
    [Fact]
    public void TheSchemaRefusesWhatTheReaderRefusesOnStructure()
    {
        var faults = new List<string>();
        int refused = 0;
        foreach (BookMutation mutation in BookMutation.Of(Everything()))
        {
            string? reader = ReaderRefusal(mutation.Book);
            bool schema = Refusal(mutation.Book).Length > 0;
            refused += schema ? 1 : 0;
            if (schema && reader is null)
                faults.Add($"{mutation}: the schema refuses it, the reader does not");
            if (!schema && reader is not null && IsStructural(reader) && !mutation.IsOpen)
                faults.Add($"{mutation}: the reader refuses it, the schema does not: {reader}");
        }

        Assert.True(faults.Count == 0, $"{faults.Count} differences\n{string.Join('\n', faults.Take(60))}");
        Assert.InRange(refused, 300, int.MaxValue);
    }

    // The well-formed rulebook with what it lacks: the sections of other readers, and a worker of whom everything is known.
    private static string Everything()
    {
        JsonObject book = JsonNode.Parse(WellFormed)!.AsObject();
        const string Common = """
            "effective": { "from": "2020-01-01", "kind": "known-from" }, "basis": "reported", "cite": [ { "document": "丁" } ]
            """;
        const string Words = """{ "zh": "字", "en": "words" }""";
        book["stacking"] = JsonNode.Parse($$"""
            [ { "id": "s1", "kind": "ends", "by": "base/aid", "provisions": [ "base/aid", "base/each" ], "sameLevel": true, "note": {{Words}}, {{Common}} },
              { "id": "s2", "kind": "exclusive", "provisions": [ "base/each" ], "note": {{Words}}, {{Common}} } ]
            """);
        book["foreignCertificates"] = JsonNode.Parse($$"""
            [ { "code": "f1", "certificate": {{Words}}, "grade": {{Words}}, "trade": {{Words}}, "occupation": "焊工", "level": "technician", "place": "330800", "note": {{Words}}, {{Common}} },
              { "code": "f2", "certificate": {{Words}}, "origin": {{Words}}, {{Common}} } ]
            """);
        book["provisions"]!.AsArray().Add(JsonNode.Parse($$"""
            { "id": "base/programme", "kind": "programme", "title": {{Words}}, {{Common}}, "systems": [ "S1" ],
              "checklist": [ { "id": "c1", "label": {{Words}} } ],
              "figures": [ { "item": "i", "label": {{Words}}, "year": 2023, "since": 2020, "through": "2023-06", "target": 10, "achieved": 5, "approximate": "about", "of": 20,
                             "share": 25.5, "shareDecimals": 1, "rate": 50, "rateDecimals": 0, "unit": {{Words}}, "pilot": "park", "note": {{Words}}, "basis": "derived", "cite": [ { "document": "x" } ] },
                           { "item": {{Words}}, "through": 2023 } ] }
            """));
        book["provisions"]!.AsArray().Add(JsonNode.Parse($$"""
            { "id": "base/honour", "kind": "recognition", "title": {{Words}}, {{Common}},
              "granted": { "level": "technician", "honour": {{Words}}, "prize": 1000, "right": {{Words}} },
              "acknowledge": [ { "code": "row-order", "by": "base/aid", "cite": [ { "document": "x" } ], "note": {{Words}} } ] }
            """));
        JsonNode worker = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "full-worker.json")))!;
        worker["facts"] = JsonNode.Parse("""{ "my/flag": true, "my/number": 2.5, "my/choice": "technician" }""");
        book["examples"]!.AsArray().Add(new JsonObject { ["worker"] = worker, ["on"] = "2023-06-30", ["expect"] = JsonNode.Parse("""{ "base/aid": "eligible" }""") });
        book["examples"]!.AsArray().Add(JsonNode.Parse("""{ "enterprise": { "facts": { "firm/size": 3 } }, "on": "2023-06-30", "expect": { "base/aid": { "amount": 1.5, "pathway": "x" } } }"""));
        return book.ToJsonString();
    }

    private static string SchemaText() => SchemaWriter.Write("SkillTalent rulebook", RulebookFormat.Root, RulebookFormat.Definitions);

    // Other refusals need more than the structure: a name that is not declared, a day before another.
    private static bool IsStructural(string refusal) => Regex.IsMatch(
        refusal, "expected (no such member|the member|a value \\(|exactly one of|at least one of|a text|an array|a list of (?!the subject)|a number(?! with)|a whole number|true or false|an? \\w+: \\{)");

    private static string? ReaderRefusal(JsonNode book)
    {
        try
        {
            PolicyCatalog catalog = PolicyCatalog.Of(("x", new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(book))));
            _ = ExampleRunner.Run(catalog);
            foreach (Provision provision in catalog.Rulebooks[0].Provisions)
            {
                _ = ProgrammeFigures.Of(provision);
                _ = ChecklistReader.Read(provision);
            }

            return null;
        }
        catch (InputFormatException e)
        {
            return e.Message;
        }
    }

    private static string Refusal(JsonNode book)
    {
        EvaluationResults results = Schema.Value.Evaluate(JsonSerializer.SerializeToElement(book), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? ""
            : "refused: " + string.Join("; ", (results.Details ?? []).Where(d => d.Errors is { Count: > 0 }).Take(6).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}"));
    }

    private static void Same(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("SKILLTALENT_APPROVE") == "1")
            File.WriteAllText(Repository.PathOf(path), text);
        Assert.True(Repository.Read(path) == text, $"{path} is not what the declarations say. If that is meant: SKILLTALENT_APPROVE=1 dotnet test --filter RulebookSchema");
    }
}
