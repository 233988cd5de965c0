using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SkillTalent.Tests.Checking;

/// <summary>A check has an end: what it costs grows with the rules that have something in common, and who no longer waits gives it up.</summary>
public class CheckBudgetTests
{
    [Fact]
    public void OfManyAlikePathwaysNotEveryPairIsTold()
    {
        const int Count = 200;
        CheckReport report = Check(Enumerable.Range(0, Count).Select(_ => """{ "fact": "my/flag-0", "is": true }"""), flags: 1);
        CheckFinding[] implied = [.. report.Findings.Where(f => f.Code == CheckCode.PathwayImplied)];

        Assert.Equal(Count - 1, implied.Select(f => f.Pathway).Distinct().Count());
        Assert.True(implied.Length <= 3 * Count, $"{implied.Length} findings");
        Assert.All(Enumerable.Range(1, Count - 1), i => Assert.Contains(implied, f => f.Pathway == Id(i) && f.By == Id(0)));
    }

    [Fact]
    public void PathwaysThatHaveNothingInCommonAreNotCompared()
    {
        int few = Check(Flags(20), flags: 20).Questions;
        int many = Check(Flags(80), flags: 80).Questions;

        Assert.True(many < 6 * few, $"{few} questions of 20 pathways, {many} of 80");
    }

    [Fact]
    public void APathwayThatEverybodyPassesCoversOthersWithWhichItHasNothingInCommon()
    {
        const string All = """{ "any": [ { "fact": "my/flag-0", "is": true }, { "fact": "my/flag-0", "is": false } ] }""";
        CheckReport report = Check([.. Flags(3).Skip(1), All], flags: 3);

        Assert.Equal([(Id(0), Id(2)), (Id(1), Id(2))], report.Findings.Where(f => f.Code == CheckCode.PathwayImplied).Select(f => (f.Pathway!, f.By!)).Order());
    }

    [Fact]
    public void WhatIsLeftWhenTheBudgetIsSpentIsCounted()
    {
        CheckReport whole = Check(Flags(20), flags: 20);
        CheckReport cut = Check(Flags(20), flags: 20, new CheckOptions { TotalCellBudget = 30 });

        Assert.Equal(0, whole.Unasked);
        Assert.True(cut.Unasked > 0 && cut.Questions < whole.Questions, $"{cut.Questions} of {whole.Questions} questions, {cut.Unasked} left");
        Assert.DoesNotContain("unasked", Json(whole), StringComparison.Ordinal);
        Assert.Contains("\"unasked\":" + cut.Unasked.ToString(CultureInfo.InvariantCulture), Json(cut), StringComparison.Ordinal);
    }

    [Fact]
    public void WhoNoLongerWaitsGivesUp()
    {
        var gone = new CancellationToken(canceled: true);
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 2, 1));
        Worker worker = WorkerJson.Parse("""{ "birth": "1990-05-01", "employment": [ { "from": "2012-07-01" } ] }""");

        _ = Assert.Throws<OperationCanceledException>(() => RulebookChecker.Check(PolicyCatalog.BuiltIn, null, gone));
        _ = Assert.Throws<OperationCanceledException>(() => policy.Plan(worker, PlanTarget.Of(SkillLevel.Technician), null, gone));
        _ = Assert.Throws<OperationCanceledException>(() => policy.Assess(worker)["quzhou/technician-allowance"].LeastChanges(null, gone));
        _ = Assert.Throws<OperationCanceledException>(() => policy.Compile().Project([worker], cancellation: gone));
    }

    private static string Id(int pathway) => string.Create(CultureInfo.InvariantCulture, $"my/level/{pathway}");

    private static IEnumerable<string> Flags(int count) =>
        Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{ "fact": "my/flag-{{i}}", "is": true }"""));

    private static string Json(CheckReport report)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            report.Write(writer, Language.English);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static CheckReport Check(IEnumerable<string> pathways, int flags, CheckOptions? options = null)
    {
        string facts = string.Join(", ", Enumerable.Range(0, flags).Select(i => string.Create(
            CultureInfo.InvariantCulture, $$"""  "my/flag-{{i}}": { "kind": "flag", "label": { "zh": "事实{{i}}", "en": "fact {{i}}" } }""")));
        string ways = string.Join(", ", pathways.Select((p, i) => $$"""{ "id": "{{Id(i)}}", "when": {{p}} }"""));
        string json = $$"""
            { "id": "my", "title": { "zh": "我市", "en": "My city" }, "place": "999900", "places": [ { "code": "999900", "name": { "zh": "我市", "en": "My city" } } ],
              "facts": { {{facts}} },
              "provisions": [ { "id": "my/level", "kind": "level", "target": "technician", "title": { "zh": "技师", "en": "technician" },
                "effective": { "from": "2020-01-01", "kind": "enacted" }, "confirmedThrough": "2199-12-31", "basis": "official", "cite": [ { "document": "文件" } ],
                "pathways": [ {{ways}} ] } ] }
            """;
        return RulebookChecker.Check(PolicyCatalog.Of(("my.json", new MemoryStream(Encoding.UTF8.GetBytes(json)))), options);
    }
}
