using System.Text.Json;
using SkillTalent.Cli;

namespace SkillTalent.Tests.Cli;

public class AssessCommandTests : CliTest
{
    private static readonly string[] ContractFields =
    [
        "provision", "kind", "target", "outcome", "pathways", "held", "unmet", "missing", "assumed", "advice", "warnings", "earliest", "amount",
        "amountRange", "isCeiling", "unit", "basis", "citations",
    ];

    private static readonly string[] Kinds = ["level", "title", "recognition", "benefit"];
    private static readonly string[] Outcomes = ["eligible", "not-eligible", "undetermined", "not-covered"];
    private static readonly string[] Bases = ["official", "reported", "derived", "unconfirmed"];

    // The start is that of the eligible stretch, whichever way opened it: it stands with the outcome, and the way with the day asked.
    [Theory]
    [InlineData("zh", "结论", "起始", "当日途径")]
    [InlineData("en", "Outcome", "From", "Open by")]
    public void The_table_does_not_pair_a_way_with_the_start_of_another(string language, params string[] heads)
    {
        string head = Assess(Wang, "--lang", language).Table.Split('\n').First(l => l.Contains(heads[2], StringComparison.Ordinal));

        Assert.Equal(heads, heads.OrderBy(h => head.IndexOf(h, StringComparison.Ordinal)));
    }

    // Nothing is read from the standard input: what - would mean elsewhere is told.
    [Fact]
    public void A_dash_is_no_file_of_a_worker() =>
        Assert.Equal("WORKER.json: expected the path of the JSON of a worker, or a roster in Excel", Run("assess", "-", "--in", Quzhou, "--on", KnownFrom).Refusal);

    // Of titles that a word may mean those of the series asked for come first.
    [Theory]
    [InlineData("--lang", "zh", "是否指：工程系列副高级职称")]
    public void A_rank_alone_is_taken_for_the_series_asked_for(string option, string language, string hint) =>
        Assert.Contains(hint, Assess(Wang, "--provision", "副高级", option, language).Error, StringComparison.Ordinal);

    // Series are listed by the names that are accepted, with their codes.
    [Fact]
    public void Series_are_told_by_their_names() =>
        Assert.Contains("工程（engineering）、", Assess(Wang, "--series", "没有这个系列的名称", "--lang", "zh").Error, StringComparison.Ordinal);

    /// <summary>A rule that is there and unconfirmed is not misspelt: it is said how it counts, by every command that takes rules by name.</summary>
    [Theory]
    [InlineData("my/aid", "en", "--provision: expected a provision that counts; \"my/aid\" is unconfirmed, and counts with --include-unconfirmed alone")]
    [InlineData("疑似补贴", "zh", "”未证实，加上 --include-unconfirmed 才计入")]
    public void AnUnconfirmedProvisionIsNamedAsOne(string word, string language, string expected)
    {
        string rules = File("""
            { "id": "my", "title": { "zh": "我市", "en": "My city" }, "place": "999900", "places": [ { "code": "999900", "name": { "zh": "我市", "en": "My city" }, "within": "CN" } ],
              "provisions": [ { "id": "my/aid", "kind": "benefit", "title": { "zh": "疑似补贴", "en": "doubtful aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "unconfirmed",
                "cite": [ { "document": "x" } ], "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } } ] }
            """, "my.json");
        string[] asked = ["--in", "999900", "--rulebook", rules, "--provision", word, "--lang", language];
        string worker = File("{}", "w.json");
        string rows = File("id,post.frontline\na,true\n", "w.csv");

        Assert.Contains(expected, Run(["assess", worker, .. asked, "--on", "2024-06-30"]).Error, StringComparison.Ordinal);
        Assert.Contains(expected, Run(["payments", worker, .. asked, "--from", "2024-06-30", "--to", "2024-12-31"]).Error, StringComparison.Ordinal);
        Assert.Contains(expected, Run(["bulk", rows, .. asked, "--on", "2024-06-30", "--out", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())]).Error, StringComparison.Ordinal);
        Assert.Equal(0, Run(["assess", worker, .. asked, "--on", "2024-06-30", "--include-unconfirmed"]).Code);
    }

    // A provision that is joined with others in a decision of another name means that decision, as in bulk and sql.
    [Theory]
    [InlineData("320400", "2025-01-01", "jiangsu/title/engineering/associate-senior")]
    [InlineData("330800", "2024-01-01", "zhejiang/title/engineering/associate-senior")]
    public void An_id_of_the_list_of_rules_means_the_decision_in_which_it_is_joined(string place, string day, string id)
    {
        Assert.Contains(
            Run("rules", "list", "--in", place, "--on", day, "--format", "json").Json.GetProperty("provisions").EnumerateArray(), p => p.GetProperty("id").GetString() == id);

        JsonElement decision = Assert.Single(Assess(Wang, "--in", place, "--on", day, "--provision", id, "--format", "json").Json.GetProperty("decisions").EnumerateArray());
        Assert.Equal(("title", "associate-senior"), (decision.GetProperty("kind").GetString(), decision.GetProperty("target").GetString()));
    }

    [Fact]
    public void Json_NamesTheQuestionAndTheDataVersion()
    {
        JsonElement json = Assess(Wang, "--format", "json").Json;

        Assert.Equal(Quzhou, json.GetProperty("jurisdiction").GetString());
        Assert.Equal(KnownFrom, json.GetProperty("on").GetString());
        Assert.Equal(PolicyCatalog.BuiltIn.DataVersion, json.GetProperty("dataVersion").GetString());
    }

    [Fact]
    public void OutputThatCannotBeWrittenIsOneLine()
    {
        using var error = new StringWriter();
        using var full = new FullWriter();

        int code = CommandLine.Run(["assess", File(Wang, "worker.json"), "--in", Quzhou, "--on", KnownFrom], full, error);

        Assert.Equal((2, "standard output: expected a place that can be written to"), (code, error.ToString().TrimEnd()));
    }

    [Fact]
    public void Table_SaysHowBenefitsGoTogetherAndCountsPairsWithoutARule()
    {
        const string Worker = """
            { "birth": "1998-05-01", "employment": [ { "from": "2022-07-01" } ], "certificates": [ { "level": "technician", "issued": "2023-06-30" } ],
              "titles": [], "honours": [], "contests": [], "insurance": { "since": "2022-07-01", "months": 30 }, "broughtIn": "2022-07-01", "ownsHome": false,
              "education": [ { "level": "college", "school": "technician-college", "class": "senior", "graduated": "2022-06-30", "relatedMajor": true, "assessed": false, "student": false } ],
              "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null } }
            """;

        string english = Assess(Worker, "--in", "320400", "--on", "2024-06-30", "--lang", "en").Table;
        string chinese = Assess(Worker, "--in", "320400", "--on", "2024-06-30", "--lang", "zh").Table;

        Assert.Contains("Benefits side by side", english, StringComparison.Ordinal);
        Assert.Contains("Changzhou living aid and Changzhou rent aid may be drawn together", english, StringComparison.Ordinal);
        Assert.Contains("of 3 pairs no rule is known", english, StringComparison.Ordinal);
        Assert.Contains("3组待遇能否同享没有规定可查", chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Quzhou, KnownFrom)]
    [InlineData(Quzhou, "2010-01-01")]
    [InlineData("320400", "2024-05-01")]
    [InlineData("320900", "2025-12-31")]
    [InlineData("CN", "2026-06-30")]
    public void Json_HasEveryFieldOfTheContractInItsForm(string place, string day)
    {
        JsonElement json = Assess(Wang, "--in", place, "--on", day, "--format", "json", "--include-unconfirmed").Json;

        JsonElement[] decisions = [.. json.GetProperty("decisions").EnumerateArray()];
        Assert.NotEmpty(decisions);
        Assert.All(decisions, decision =>
        {
            Assert.All(ContractFields, field => Assert.True(decision.TryGetProperty(field, out _), field));
            Assert.Contains(decision.GetProperty("kind").GetString(), Kinds);
            Assert.Contains(decision.GetProperty("outcome").GetString(), Outcomes);
            Assert.Contains(decision.GetProperty("basis").GetString(), Bases);
            AssertPathways(decision);
            AssertAmount(decision);
            AssertFacts(decision, json.GetProperty("facts"));
            Assert.All(decision.GetProperty("unmet").EnumerateArray(), t => Assert.NotEqual("", t.GetString()));
            Assert.All(decision.GetProperty("advice").EnumerateArray(), t => Assert.NotEqual("", t.GetString()));
            Assert.All(decision.GetProperty("warnings").EnumerateArray(), w => Assert.NotEqual("", w.GetProperty("code").GetString() + w.GetProperty("message").GetString()));
            Assert.NotEmpty(decision.GetProperty("citations").EnumerateArray());
            Assert.All(decision.GetProperty("citations").EnumerateArray(), c =>
            {
                Assert.NotEqual("", c.GetProperty("document").GetString());
                Assert.True(c.TryGetProperty("article", out _));
            });
        });
    }

    [Fact]
    public void Json_SaysWhatTheTechnicianGets()
    {
        JsonElement allowance = Decision(Assess(Wang, "--format", "json").Json, "quzhou/technician-allowance");

        Assert.Equal("eligible", allowance.GetProperty("outcome").GetString());
        Assert.Equal(5000, allowance.GetProperty("amount").GetInt32());
        Assert.Equal(JsonValueKind.Null, allowance.GetProperty("amountRange").ValueKind);
        Assert.Equal("yuan/year", allowance.GetProperty("unit").GetString());
        Assert.False(allowance.GetProperty("isCeiling").GetBoolean());
        Assert.Equal(KnownFrom, allowance.GetProperty("earliest").GetString());
        Assert.Equal("衢市人社函〔2023〕91号", allowance.GetProperty("citations")[0].GetProperty("document").GetString());
    }

    [Fact]
    public void Json_TheDayBeforeItIsKnown_IsNotCovered()
    {
        JsonElement allowance = Decision(Assess(Wang, "--on", "2023-07-13", "--format", "json").Json, "quzhou/technician-allowance");

        Assert.Equal("not-covered", allowance.GetProperty("outcome").GetString());
        Assert.Equal(KnownFrom, allowance.GetProperty("earliest").GetString());
        Assert.Equal(JsonValueKind.Null, allowance.GetProperty("amount").ValueKind);
        Assert.Equal("not-covered-before", allowance.GetProperty("unmetCodes")[0].GetString());
    }

    [Fact]
    public void AsKnownOn_LeavesOutWhatWasPublishedLater()
    {
        CliResult early = Assess(Wang, "--as-known-on", "2023-08-09", "--format", "json");
        CliResult late = Assess(Wang, "--as-known-on", "2023-08-10", "--format", "json");

        Assert.DoesNotContain(early.Json.GetProperty("decisions").EnumerateArray(), d => d.GetProperty("id").GetString() == "quzhou/technician-allowance");
        Assert.Equal("eligible", Decision(late.Json, "quzhou/technician-allowance").GetProperty("outcome").GetString());
        Assert.Equal("2023-08-09", early.Json.GetProperty("asKnownOn").GetString());
        Assert.Contains("as known on 2023-08-09", Assess(Wang, "--as-known-on", "2023-08-09").Table, StringComparison.Ordinal);
        Assert.StartsWith("--as-known-on: expected a date", Assess(Wang, "--as-known-on", "soon").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfAnUnknownFact_NamesItAndGivesARange()
    {
        JsonElement json = Assess(Wang.Replace("\"frontline\": true,", "", StringComparison.Ordinal), "--format", "json").Json;
        JsonElement allowance = Decision(json, "quzhou/technician-allowance");

        Assert.Equal("undetermined", allowance.GetProperty("outcome").GetString());
        Assert.Equal("post.frontline", Assert.Single(allowance.GetProperty("missing").EnumerateArray()).GetString());
        Assert.Equal(JsonValueKind.Null, allowance.GetProperty("amount").ValueKind);
        Assert.Equal([0, 5000], allowance.GetProperty("amountRange").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal(JsonValueKind.Null, allowance.GetProperty("earliest").ValueKind);
        Assert.Equal("flag", json.GetProperty("facts").GetProperty("post.frontline").GetProperty("kind").GetString());
    }

    [Fact]
    public void Json_ListsPathwaysWithTheDossiersIds()
    {
        JsonElement technician = Decision(Assess(Wang, "--format", "json").Json, "cn/level/technician");

        Assert.Equal("technician", technician.GetProperty("target").GetString());
        Assert.True(technician.GetProperty("held").GetBoolean());
        Assert.Contains(
            technician.GetProperty("pathways").EnumerateArray(),
            p => p.GetProperty("id").GetString() == "cn/level/welder/2-1" && p.GetProperty("outcome").GetString() == "eligible");
    }

    [Fact]
    public void Series_IsEngineeringUnlessAskedOtherwise()
    {
        Assert.All(Titles(Assess(Wang, "--format", "json")), s => Assert.Equal("engineering", s));
        Assert.All(Titles(Assess(Wang, "--format", "json", "--series", "agriculture")), s => Assert.Equal("agriculture", s));

        static IEnumerable<string?> Titles(CliResult result)
        {
            string?[] series = [.. result.Json.GetProperty("decisions").EnumerateArray()
                .Where(d => d.GetProperty("kind").GetString() == "title").Select(d => d.GetProperty("series").GetString())];
            Assert.NotEmpty(series);
            return series;
        }
    }

    [Fact]
    public void Edition_TakesThePlaceOfTheTable()
    {
        string[] Pathways(params string[] options) =>
            [.. Decision(Assess(Wang, [.. options, "--format", "json"]).Json, "cn/level/technician").GetProperty("pathways").EnumerateArray().Select(p => p.GetProperty("id").GetString()!)];

        Assert.All(Pathways(), id => Assert.StartsWith("cn/level/welder/", id, StringComparison.Ordinal));
        Assert.All(Pathways("--edition", "2023"), id => Assert.StartsWith("cn/level/2023/", id, StringComparison.Ordinal));
    }

    [Fact]
    public void Unconfirmed_IsLeftOutWithAWarningUnlessAskedFor()
    {
        string[] Warnings(params string[] options) =>
        [
            .. Assess(Wang, [.. options, "--format", "json"]).Json.GetProperty("decisions").EnumerateArray()
                .SelectMany(d => d.GetProperty("warnings").EnumerateArray()).Select(w => w.GetProperty("code").GetString()!),
        ];

        Assert.Contains("unconfirmed-left-out", Warnings());
        Assert.DoesNotContain("unconfirmed-left-out", Warnings("--include-unconfirmed"));
    }

    [Fact]
    public void Lang_ChangesTextsAndNothingElse()
    {
        JsonElement en = Decision(Assess(Wang, "--format", "json").Json, "quzhou/technician-allowance");
        JsonElement zh = Decision(Assess(Wang, "--format", "json", "--lang", "zh").Json, "quzhou/technician-allowance");

        Assert.Equal("Technician talent allowance", en.GetProperty("title").GetString());
        Assert.Equal("技师人才津贴", zh.GetProperty("title").GetString());
        foreach (string same in (string[])["id", "outcome", "earliest", "amount", "unit", "basis", "assumed", "missing", "unmetCodes"])
        {
            Assert.Equal(en.GetProperty(same).GetRawText(), zh.GetProperty(same).GetRawText());
        }
    }

    [Fact]
    public void Json_KeepsChineseReadable() =>
        Assert.Contains("技师人才津贴", Assess(Wang, "--format", "json", "--lang", "zh").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Technician talent allowance", "5,000 yuan a year", "What is not met", "Documents")]
    [InlineData("zh", "技师人才津贴", "5,000元/年", "未满足的条件", "文件依据")]
    public void Table_TellsOutcomeAmountReasonsAndDocuments(string language, params string[] parts)
    {
        string table = Assess(Wang, "--lang", language).Table;

        Assert.All(parts, part => Assert.Contains(part, table, StringComparison.Ordinal));
        Assert.Contains("衢市人社函〔2023〕91号 二(四)", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Table_FitsItsWidthAndEndsLinesCleanly(string language)
    {
        string table = Assess(Wang, "--lang", language, "--on", "2024-01-01").Table;

        Assert.DoesNotContain('\u001b', table);
        Assert.All(table.Split('\n'), line =>
        {
            Assert.InRange(Spectre.Console.StringExtensions.GetCellWidth(line), 0, Screen.DefaultWidth);
            Assert.Equal(line.TrimEnd(), line);
        });
    }

    [Fact]
    public void RulebooksOfOnesOwn_MayUseEachOtherInAnyOrder()
    {
        string facts = File(Rulebook("my-facts", facts: """{ "my/hukou": { "kind": "flag", "label": { "zh": "本地户籍", "en": "registered here" } } }"""), "facts.json");
        string rules = File(
            Rulebook("my-rules", provisions: """
                [ { "id": "my/aid", "kind": "benefit", "title": { "zh": "补助", "en": "aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
                    "basis": "official", "cite": [ { "document": "D" } ], "when": { "fact": "my/hukou", "is": true }, "amount": { "per": "month", "rows": [ { "yuan": 300 } ] } } ]
                """, places: """[ { "code": "my-city", "name": { "zh": "我市", "en": "my city" }, "within": "330800" } ]"""),
            "rules.json");
        string worker = Wang.TrimEnd()[..^1] + """, "facts": { "my/hukou": true } }""";

        JsonElement json = Assess(worker, "--in", "my-city", "--format", "json", "--rulebook", rules, "--rulebook", facts).Json;

        Assert.Equal(300, Decision(json, "my/aid").GetProperty("amount").GetInt32());
        Assert.Equal(5000, Decision(json, "quzhou/technician-allowance").GetProperty("amount").GetInt32());
    }

    /// <summary>That the days of claims are over is told once, and not again of each pathway.</summary>
    [Fact]
    public void AClosedWindow_IsToldOnce()
    {
        string book = File(
            Rulebook("mine", """{ "my/ready": { "kind": "flag", "label": { "zh": "具备", "en": "ready" } } }""", """
                [ { "id": "my/way", "kind": "level", "target": "technician", "title": { "zh": "技师", "en": "technician" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
                    "basis": "official", "cite": [ { "document": "D" } ], "claimed": { "seasons": [ { "from": "06-01", "to": "06-30" } ] },
                    "pathways": [ { "id": "my/way/1", "when": { "fact": "my/ready", "is": true } } ] } ]
                """, """[ { "code": "my-city", "name": { "zh": "我市", "en": "my city" }, "within": "330800" } ]"""),
            "mine.json");
        string worker = File("""{ "facts": { "my/ready": true } }""", "ready.json");
        string output = Run("assess", worker, "--in", "my-city", "--on", "2024-12-31", "--claimed-on", "2024-12-31", "--rulebook", book, "--provision", "my/way").Output;

        Assert.Equal(2, output.Split("outside the days of claims").Length);
    }

    internal static string Rulebook(string id, string facts = "{}", string provisions = "[]", string places = "[]", string place = "330800") => $$"""
        { "id": "{{id}}", "title": { "zh": "我的", "en": "mine" }, "place": "{{(places == "[]" ? place : "my-city")}}", "places": {{places}}, "facts": {{facts}}, "provisions": {{provisions}} }
        """;

    private static JsonElement Decision(JsonElement json, string id) =>
        json.GetProperty("decisions").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id);

    private static void AssertPathways(JsonElement decision)
    {
        foreach (JsonElement pathway in decision.GetProperty("pathways").EnumerateArray())
        {
            Assert.NotEqual("", pathway.GetProperty("id").GetString());
            Assert.NotEqual("", pathway.GetProperty("text").GetString());
            Assert.Contains(pathway.GetProperty("outcome").GetString(), Outcomes);
            Assert.Equal(pathway.GetProperty("unmet").GetArrayLength(), pathway.GetProperty("unmetCodes").GetArrayLength());
        }
    }

    private static void AssertAmount(JsonElement decision)
    {
        JsonElement amount = decision.GetProperty("amount");
        JsonElement range = decision.GetProperty("amountRange");
        Assert.True(amount.ValueKind is JsonValueKind.Null or JsonValueKind.Number);
        Assert.True(amount.ValueKind == JsonValueKind.Null || range.ValueKind == JsonValueKind.Null);
        if (range.ValueKind != JsonValueKind.Null)
        {
            Assert.Equal(2, range.GetArrayLength());
            Assert.True(range[0].GetDecimal() <= range[1].GetDecimal());
        }

        Assert.Equal(decision.GetProperty("kind").GetString() == "benefit", decision.GetProperty("unit").ValueKind == JsonValueKind.String);
    }

    private static void AssertFacts(JsonElement decision, JsonElement facts)
    {
        foreach (JsonElement id in decision.GetProperty("missing").EnumerateArray().Concat(decision.GetProperty("assumed").EnumerateArray()))
        {
            Assert.NotEqual("", facts.GetProperty(id.GetString()!).GetProperty("label").GetString());
        }

        Assert.Equal(decision.GetProperty("outcome").GetString() == "undetermined", decision.GetProperty("missing").GetArrayLength() > 0);
    }
}
