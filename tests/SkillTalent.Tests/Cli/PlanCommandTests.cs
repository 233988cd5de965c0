using System.Text.Json;
using Spectre.Console;

namespace SkillTalent.Tests.Cli;

public class PlanCommandTests : CliTest
{
    private static readonly string[] Question = ["--in", Quzhou, "--on", "2023-07-14"];

    // Several versions of a rule say the same of a pathway: what is missing is told once.
    [Fact]
    public void Why_there_is_no_way_is_told_once()
    {
        const string Worker = """{ "birth": "1990-05-01", "occupation": "焊工", "employment": [ { "from": "2012-07-01" } ], "certificates": [ { "level": "senior-worker", "issued": "2018-06-30" } ], "titles": [], "education": [] }""";
        string[] why = [.. Run("plan", File(Worker), "--in", Quzhou, "--on", "2023-08-01", "--to", "senior-technician", "--certificate-takes", "P3M", "--without-titles", "--stops-working", "--format", "json")
            .Json.GetProperty("why").EnumerateArray().Select(w => w.GetString()!)];

        Assert.NotEmpty(why);
        Assert.Equal(why.Distinct(StringComparer.Ordinal), why);
    }

    [Fact]
    public void Json_HasTheFieldsOfTheContract()
    {
        JsonElement json = Plan("--to", "senior-technician", "--format", "json").Json;

        Assert.Equal("senior-technician", json.GetProperty("target").GetString());
        Assert.True(json.GetProperty("reachable").GetBoolean());
        Assert.Equal("2027-09-30", json.GetProperty("arrives").GetString());
        JsonElement step = Assert.Single(json.GetProperty("steps").EnumerateArray());
        Assert.Equal("senior-technician", step.GetProperty("target").GetString());
        Assert.Equal("cn/level/2023/1-1", step.GetProperty("pathway").GetString());
        Assert.Equal("2027-09-30", step.GetProperty("on").GetString());
    }

    [Fact]
    public void Table_DrawsTheWayAndNamesTheDocuments()
    {
        CliResult result = Plan("--to", "title:associate-senior", "--lang", "zh", "--certificate-takes", "P3M");

        Assert.Equal(0, result.Code);
        Assert.Contains("◆", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), l => Assert.True(l.GetCellWidth() <= 116, l));
        Assert.Contains("从申报到取得证书：3个月", result.Output, StringComparison.Ordinal);
        Assert.Contains("文件依据", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('{', result.Output);
    }

    [Fact]
    public void Mermaid_IsThePictureAlone()
    {
        CliResult result = Plan("--to", "senior-technician", "--mermaid");

        Assert.StartsWith("gantt\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("0d\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBePlanned_IsNoError()
    {
        string worker = File(Wang.Replace("\"titles\": []", "\"titles\": [], \"honours\": []", StringComparison.Ordinal), "worker.json");
        CliResult result = Run(["plan", worker, .. Question, "--to", "full-senior"]);
        JsonElement json = Run(["plan", worker, .. Question, "--to", "full-senior", "--format", "json"]).Json;

        Assert.Equal(0, result.Code);
        Assert.Contains("unreachable", result.Output, StringComparison.Ordinal);
        Assert.Contains("Why there is no way", result.Output, StringComparison.Ordinal);
        Assert.Contains("The least that would open it", result.Output, StringComparison.Ordinal);
        Assert.False(json.GetProperty("reachable").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("arrives").ValueKind);
        Assert.Empty(json.GetProperty("steps").EnumerateArray());
        Assert.Contains("China Grand Skill Award", Assert.Single(json.GetProperty("why").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotKnown_IsToldBesideTheWay()
    {
        JsonElement json = Plan("--to", "senior-technician", "--format", "json").Json;

        Assert.Equal("2024-07-14", json.GetProperty("arrivesAtBest").GetString());
        Assert.Equal("2024-07-14", json.GetProperty("atBest").GetProperty("arrives").GetString());
        Assert.Contains("honour.grand-skill-award", json.GetProperty("missing").EnumerateArray().Select(f => f.GetString()));
        Assert.Contains("若都符合，最早2024年7月14日", Plan("--to", "senior-technician", "--lang", "zh").Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

        JsonElement undetermined = Plan("--to", "full-senior", "--format", "json").Json;
        Assert.Equal("undetermined", undetermined.GetProperty("outcome").GetString());
        Assert.Empty(undetermined.GetProperty("steps").EnumerateArray());
        Assert.Equal(JsonValueKind.Object, undetermined.GetProperty("atBest").ValueKind);
    }

    [Fact]
    public void WhatIsHeld_HasNoSteps()
    {
        JsonElement held = Plan("--to", "technician", "--format", "json").Json;

        Assert.Empty(held.GetProperty("steps").EnumerateArray());
        Assert.False(held.TryGetProperty("leastChanges", out _));
    }

    [Fact]
    public void WhatWouldOpenItOnTheDay_IsToldInBothForms()
    {
        JsonElement cheapest = Plan("--to", "full-senior", "--format", "json").Json.GetProperty("leastChanges")[0];
        JsonElement change = cheapest.GetProperty("changes")[0];

        Assert.Equal("2023-07-14", cheapest.GetProperty("on").GetString());
        Assert.Equal(("honour", "2023-07-14"), (change.GetProperty("kind").GetString(), change.GetProperty("on").GetString()));
        Assert.StartsWith("honour.", change.GetProperty("fact").GetString(), StringComparison.Ordinal);
        Assert.Contains(change.GetProperty("text").GetString()!, Plan("--to", "full-senior").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_DoesNotSeeWhatWasPublishedLater()
    {
        string book = File(
            """
            { "id": "my", "title": { "zh": "我", "en": "mine" }, "place": "330800", "provisions": [
              { "id": "my/none", "kind": "level", "target": "senior-technician", "title": { "zh": "无", "en": "none" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "published": "2024-01-01",
                "basis": "official", "cite": [ { "document": "D" } ], "withdraws": [ "cn/level/senior-technician" ] } ] }
            """,
            "my.json");

        Assert.False(Plan("--to", "senior-technician", "--format", "json", "--rulebook", book).Json.GetProperty("reachable").GetBoolean());
        Assert.True(Plan("--to", "senior-technician", "--format", "json", "--rulebook", book, "--as-known-on", "2023-12-31").Json.GetProperty("reachable").GetBoolean());
    }

    [Theory]
    [InlineData("--stops-working", "")]
    [InlineData("--without-pathway", "cn/level/2023/1-1")]
    public void Options_NarrowTheWay(string option, string value)
    {
        JsonElement json = Plan(["--to", "senior-technician", "--format", "json", option, .. value.Length > 0 ? [value] : (string[])[]]).Json;

        Assert.NotEqual("2027-09-30", json.GetProperty("arrives").GetString());
    }

    [Theory]
    [InlineData("--to: expected a level or title that the rulebooks know there, by code or name: ", "--to", "captain")]
    [InlineData("--to: expected a level or title that the rulebooks know there, by code or name; did you mean Technician, technician?", "--to", "techncian")]
    [InlineData("--to: expected a level or title that the rulebooks know there", "--to", "title:entry")]
    [InlineData("--series: expected a series of titles that the rulebooks know", "--to", "technician", "--series", "magic")]
    [InlineData("--certificate-takes: expected a period from P0D to P100Y", "--to", "technician", "--certificate-takes", "-P1M")]
    [InlineData("--without-pathway: expected the whole id of a pathway", "--to", "technician", "--without-pathway", "2-1")]
    [InlineData("--certificate-takes: expected a period from P0D to P100Y", "--to", "technician", "--certificate-takes", "P200Y")]
    [InlineData("--takes-up-work: expected a day that is not before the day from which to plan", "--to", "technician", "--takes-up-work", "2020-01-01")]
    [InlineData("--mermaid: expected one of --mermaid and --format json", "--to", "technician", "--mermaid", "--format", "json")]
    [InlineData("--takes-up-work: expected a date", "--to", "technician", "--takes-up-work", "tomorrow")]
    public void BadArguments_AreOneLine(string message, params string[] options)
    {
        CliResult result = Plan(options);

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("\"1987-03-09\"", "\"2023-07-15\"", "$.employment[0].from: expected a day that is not before the day of birth")]
    [InlineData("\"level\": \"technician\", ", "\"foreign\": \"nowhere\", ", "$.certificates[1].foreign: expected the code of a certificate in the catalogue")]
    [InlineData("\"titles\"", "\"title\"", "$.title: expected")]
    public void ABadWorker_IsOneLineThatNamesThePlace(string what, string with, string message)
    {
        CliResult result = Run(["plan", File(Wang.Replace(what, with, StringComparison.Ordinal), "worker.json"), .. Question, "--to", "senior-technician"]);

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("worker.json: " + message, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
    }

    private CliResult Plan(params IReadOnlyList<string> options) => Run(["plan", File(Wang, "worker.json"), .. Question, .. options]);
}
