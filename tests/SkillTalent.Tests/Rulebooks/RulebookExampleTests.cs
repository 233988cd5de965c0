namespace SkillTalent.Tests.Rulebooks;

/// <summary>Every example that a built-in rulebook carries comes out as its author expects.</summary>
public class RulebookExampleTests
{
    public static TheoryData<string> Rulebooks() => [.. PolicyCatalog.BuiltIn.Rulebooks.Select(b => b.Id)];

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void ExamplesPass(string rulebook)
    {
        IReadOnlyList<ExampleResult> results = ExampleRunner.Run(PolicyCatalog.BuiltIn, rulebook);

        Assert.Empty(results.Where(r => !r.Passed).Select(r => $"{r.ExampleName} ({r.DecisionId} on {r.On}): {r.Message}"));
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void ARulebookThatDecidesAboutWorkersCarriesExamples(string rulebook)
    {
        Rulebook book = PolicyCatalog.BuiltIn.Rulebooks.Single(b => b.Id == rulebook);
        bool decides = book.Provisions.Any(p => p.HasRule && p.Kind is not (ProvisionKind.Parameter or ProvisionKind.Programme) && !IsAboutEnterprises(p));

        Assert.True(!decides || book.Examples.Count > 0);
    }

    /// <summary>A faulty fact of an example's enterprise is told with its place in the rulebook, as a worker's is.</summary>
    [Fact]
    public void AFaultOfAnExamplesEnterpriseIsToldWithItsPlace()
    {
        const string Book = """
            { "id": "t", "title": { "zh": "测试", "en": "test" }, "place": "CN", "places": [ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ],
              "facts": { "n": { "kind": "number", "subject": "enterprise", "label": { "zh": "数", "en": "n" } }, "e": { "kind": "flag", "subject": "enterprise", "label": { "zh": "企", "en": "e" } } },
              "provisions": [ { "id": "t/r", "kind": "recognition", "title": { "zh": "甲", "en": "a" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "confirmedThrough": "unknown",
                "basis": "official", "cite": [ { "document": "D" } ], "when": { "fact": "e", "is": true } } ],
              "examples": [ { "name": "x", "on": "2024-01-01", "enterprise": { "facts": { "n": 2.5 } }, "expect": { "t/r": "eligible" } } ] }
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Book));
        InputFormatException refused = Assert.Throws<InputFormatException>(() => ExampleRunner.Run(PolicyCatalog.Of(("t.json", stream))));
        Assert.Equal("$.examples[0].enterprise.facts.n", refused.Path);
    }

    [Fact]
    public void AnExampleThatFails_SaysWhatWasExpectedAndWhatCame()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "well-formed.json"))
            .Replace("\"base/title\": \"undetermined\"", "\"base/title\": \"eligible\"", StringComparison.Ordinal);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        IReadOnlyList<ExampleResult> results = ExampleRunner.Run(PolicyCatalog.Of(("base.json", stream)));

        Assert.Equal(["base/aid", "base/title"], results.Select(r => r.DecisionId));
        Assert.True(results[0].Passed);
        Assert.Null(results[0].Message);
        Assert.False(results[1].Passed);
        Assert.Equal(new LocalizedText("结论应为“符合”，实为“待定”", "expected outcome eligible, got undetermined"), results[1].Message);
    }

    private static bool IsAboutEnterprises(Provision provision) =>
        (provision.When?.Tests() ?? []).Any(l => l.Fact.Subject == "enterprise");
}
