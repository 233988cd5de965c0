using System.Text;

namespace SkillTalent.Tests.Json;

/// <summary>What goes beyond a limit is refused with its place, the limit's name and its value; what just reaches it is not.</summary>
public class InputLimitsTests
{
    private const string Head = """ "id": "x", "title": { "zh": "x", "en": "x" }, "place": "CN", "places": [ { "code": "CN", "name": { "zh": "x", "en": "x" } } ] """;

    private static readonly InputLimits Small = new()
    {
        Bytes = 2_000,
        Depth = 6,
        Nodes = 40,
        ListItems = 12,
        TextLength = 30,
        ChoicesPerList = 3,
        RecordsPerList = 4,
        ExpandedProvisions = 5,
        Money = 1_000,
        LatestYear = 2030,
        UndeclaredCodes = 2,
        BenefitPairs = 5,
    };

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void Bytes(int bytes, bool passes) => Check(passes, "{ }".PadRight(bytes), "$", "Bytes", 2_000, "bytes");

    [Fact]
    public void AStreamThatNeverEndsIsReadToTheLimit()
    {
        using var endless = new EndlessStream();

        InputFormatException refused = Assert.Throws<InputFormatException>(() => WorkerJson.Read(endless, "zero"));

        Assert.Equal("zero: $: expected at most 16777216 bytes (the limit Bytes)", refused.Message);
        Assert.InRange(endless.Given, 16_777_217, 17_000_000);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Depth(int depth, bool passes) =>
        Check(passes, new string('[', depth) + new string(']', depth), "$[0][0][0][0][0][0]", "Depth", 6, "objects and lists within each other");

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Nodes(int inner, bool passes)
    {
        // The root, three lists and what stands in them.
        string list = $"[{string.Join(',', Enumerable.Repeat("1", inner))}]";
        Check(passes, $$"""{ "a": {{list}}, "b": {{list}}, "c": {{list}}, "d": [ 1, 1, 1, 1, 1, 1, 1, 1 ] }""", "$.d[5]", "Nodes", 40, "values");
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void ListItems(int items, bool passes)
    {
        Check(passes, $$"""{ "a": [ {{string.Join(',', Enumerable.Repeat("1", items))}} ] }""", "$.a", "ListItems", 12, "items or members");
        Check(passes, $$"""[ { {{string.Join(',', Enumerable.Range(0, items).Select(i => $"\"m{i}\": 1"))}} } ]""", "$[0]", "ListItems", 12, "items or members");
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void TextLength(int characters, bool passes)
    {
        Check(passes, $$"""{ "a": [ "{{new string('字', characters)}}" ] }""", "$.a[0]", "TextLength", 30, "characters");
        Check(passes, $$"""{ "{{new string('a', characters)}}": 1 }""", "$." + new string('a', characters), "TextLength", 30, "characters");
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void RecordsPerList(int records, bool passes)
    {
        string json = $$"""{ "employment": [ {{string.Join(',', Enumerable.Repeat("{\"from\":\"2020-01-01\"}", records))}} ] }""";
        Expect(passes, () => WorkerJson.Read(Stream(json), "w", Small), "w: $.employment: expected at most 4 records (the limit RecordsPerList)");
    }

    [Theory]
    [InlineData("2030-12-31", true)]
    [InlineData("2031-01-01", false)]
    public void LatestYear(string day, bool passes) => Expect(
        passes,
        () => WorkerJson.Read(Stream($$"""{ "birth": "{{day}}" }"""), "w", Small),
        "w: $.birth: expected a date of the calendar, written 2024-06-30, from the year 1900 to 2030");

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void ChoicesPerList(int choices, bool passes)
    {
        string list = string.Join(',', Enumerable.Range(0, choices).Select(i => $$"""{ "code": "c{{i}}", "label": { "zh": "x", "en": "x" } }"""));
        Load(passes, $$"""{ {{Head}}, "choices": { "many": [ {{list}} ] } }""", "$.choices.many", "ChoicesPerList", 3, "choices");
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void NamesOfAnOpenChoice(int names, bool passes)
    {
        string list = string.Join(',', Enumerable.Range(0, names).Select(i => $"\"o{i}\""));
        Load(
            passes,
            $$"""
            { {{Head}}, "facts": { "occupation": { "kind": "choice", "label": { "zh": "x", "en": "x" }, "open": true } },
              "editions": [ { "edition": "e", "occupation": [ {{list}} ] } ] }
            """,
            "$.editions[0]",
            "ChoicesPerList",
            3,
            "names of open choices over all rulebooks");
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void ExpandedProvisions(int rows, bool passes)
    {
        string list = string.Join(',', Enumerable.Range(0, rows).Select(i => $$"""{ "n": "f{{i}}" }"""));
        string fact = """ "kind": "flag", "label": { "zh": "x", "en": "x" } """;
        Load(
            passes,
            $$"""{ {{Head}}, "facts": { "one": { {{fact}} }, "x/{n}": { "forEach": [ {{list}} ], {{fact}} } } }""",
            "$.facts['x/{n}']",
            "ExpandedProvisions",
            5,
            "provisions and facts once every \"forEach\" is written out");
    }

    /// <summary>Codes that rules test and no rulebook declares are each compared with all others, and so there is a most of them.</summary>
    [Theory]
    [InlineData("\"first\", \"second\", \"known\"", true)]
    [InlineData("\"first\", \"second\", \"known\", \"third\"", false)]
    public void UndeclaredCodes(string tested, bool passes) => Load(
        passes,
        $$"""
        { {{Head}}, "records": { "honours": { "members": { "code": { "codes": [ "known" ] } } } },
          "facts": { "f": { "kind": "flag", "label": { "zh": "x", "en": "x" }, "any": "honours", "where": { "code": [ {{tested}} ] } } } }
        """,
        "$.facts.f.where.code[3]",
        "UndeclaredCodes",
        2,
        "codes that rules test and no \"records\" declares");

    /// <summary>There is something to say about each two benefits: three have three pairs, four have six.</summary>
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void BenefitPairs(int benefits, bool passes) => Load(
        passes, $$"""{ {{Head}}, "provisions": [ {{Benefits(benefits)}} ] }""", "$.provisions", "BenefitPairs", 5, "pairs of benefits side by side, with those of which its rules about stacking speak");

    /// <summary>A rule says something about each two that it names; one that fills others up only about itself and each of those.</summary>
    [Theory]
    [InlineData("\"kind\": \"exclusive\", \"provisions\": [ \"b0\", \"b1\" ]", true)]
    [InlineData("\"kind\": \"exclusive\", \"provisions\": [ \"b0\", \"b1\", \"b2\" ]", false)]
    [InlineData("\"kind\": \"ends\", \"by\": \"b0\", \"provisions\": [ \"b0\", \"b1\" ]", true)]
    [InlineData("\"kind\": \"ends\", \"by\": \"b0\", \"provisions\": [ \"b0\", \"b1\", \"b2\" ]", false)]
    public void BenefitPairsOfRules(string rule, bool passes) => Load(
        passes,
        $$"""
        { {{Head}}, "provisions": [ {{Benefits(3)}} ], "stacking": [ { "id": "s", {{rule}}, "effective": { "from": "2020-01-01", "kind": "enacted" },
          "basis": "official", "cite": [ { "document": "d" } ], "note": { "zh": "x", "en": "x" } } ] }
        """,
        "$.stacking[0].provisions",
        "BenefitPairs",
        5,
        "pairs of benefits side by side, with those of which its rules about stacking speak");

    private static string Benefits(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i =>
        $$"""
        { "id": "b{{i}}", "kind": "benefit", "title": { "zh": "x", "en": "x" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official",
          "cite": [ { "document": "d" } ], "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } }
        """));

    [Theory]
    [InlineData("year", "P1Y", "1000", "0.5", true)]
    [InlineData("year", "P1Y", "1000.01", "0.5", false)]
    [InlineData("year", "P1Y", "500", "2", true)]
    [InlineData("year", "P1Y", "500", "2.0001", false)]
    [InlineData("month", "P10M", "100", "0.5", true)]
    [InlineData("month", "P11M", "100", "0.5", false)]
    [InlineData("year", "P2Y", "500", "0.5", true)]
    [InlineData("year", "P3Y", "500", "0.5", false)]
    public void Money(string per, string term, string yuan, string times, bool passes) => Load(
        passes,
        $$"""
        { {{Head}}, "facts": { "f": { "kind": "flag", "label": { "zh": "x", "en": "x" } } }, "provisions": [ { "id": "p", "kind": "benefit",
          "title": { "zh": "x", "en": "x" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official", "cite": [ { "document": "d" } ],
          "amount": { "per": "{{per}}", "term": "{{term}}", "rows": [ { "yuan": {{yuan}} } ], "factor": [ { "when": { "fact": "f", "is": true }, "times": {{times}} } ] } } ] }
        """,
        "$.provisions[0].amount",
        "Money",
        1_000,
        "yuan with every factor and over the term");

    [Fact]
    public void HoldForEveryReader()
    {
        string wide = $"[{string.Join(',', Enumerable.Repeat("1", 13))}]";
        const string Refusal = "x: $: expected at most 12 items or members (the limit ListItems)";

        Expect(false, () => LevyLedgerJson.Read(Stream(wide), "x", Small), Refusal);
        Expect(false, () => PayAgreementJson.Read(Stream(wide), "x", Small), Refusal);
        Expect(false, () => ApprenticeClassJson.Read(Stream(wide), "x", Small), Refusal);
        Expect(false, () => SkillTalent.PolicyAmendment.Read(Stream(wide), "x", Small), Refusal);
        Expect(false, () => PolicyCatalog.BuiltIn.With(Stream(wide), "x", Small), Refusal);
    }

    [Fact]
    public void AListOfMoreChoicesThanAColumnCanHoldIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new InputLimits { ChoicesPerList = InputLimits.MostChoices + 1 });
        string list = string.Join(',', Enumerable.Range(0, 72_000).Select(i => $"\"o{i}\""));

        InputFormatException refused = Assert.Throws<InputFormatException>(() => PolicyCatalog.BuiltIn.With(Stream(
            $$"""{ "id": "x", "title": { "zh": "x", "en": "x" }, "place": "330800", "editions": [ { "edition": "2018", "occupation": [ {{list}} ] } ] }"""), "x"));

        Assert.Equal("x: $.editions[0].occupation: expected at most 65000 items or members (the limit ListItems)", refused.Message);
    }

    /// <summary>Rulebooks of a few hundred bytes that would come to gigabytes are refused while they are counted.</summary>
    [Theory]
    [InlineData("laughs_9.json", "TextLength")]
    [InlineData("foreach_depth.json", "Depth")]
    public void WhatForEachWouldMakeIsCountedBefore(string file, string limit)
    {
        byte[] json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestData", "hostile", file));
        PolicyCatalog catalog = PolicyCatalog.BuiltIn;
        long allocated = GC.GetAllocatedBytesForCurrentThread();

        InputFormatException refused = Assert.Throws<InputFormatException>(() => RulebookDocumentOf(json));

        Assert.Contains($"(the limit {limit})", refused.Message, StringComparison.Ordinal);
        Assert.Equal("$.provisions[0]", refused.Path);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 4_000_000);
        Assert.Throws<InputFormatException>(() => catalog.With(new MemoryStream(json), file));
    }

    private static void RulebookDocumentOf(byte[] json) => _ = SkillTalent.RulebookDocument.Read(JsonCursor.Parse(new MemoryStream(json), "x"));

    private static void Check(bool passes, string json, string path, string limit, int most, string what) =>
        Expect(passes, () => JsonCursor.Parse(json, "x", Small), $"x: {path}: expected at most {most} {what} (the limit {limit})");

    private static void Load(bool passes, string json, string path, string limit, int most, string what) => Expect(
        passes,
        () => PolicyCatalog.Of([]).With(Stream(json), "x", Small with { Nodes = 1_000, Depth = 20 }),
        $"x: {path}: expected at most {most} {what} (the limit {limit})");

    private static void Expect(bool passes, Func<object> read, string message)
    {
        if (passes)
        {
            _ = read();
            return;
        }

        InputFormatException refused = Assert.Throws<InputFormatException>(read);
        Assert.Equal(message, refused.Message);
    }

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));
}
