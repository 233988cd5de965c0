using System.Globalization;

namespace SkillTalent.Tests.Cli;

/// <summary>Amounts in a result, however many different ones there are.</summary>
public sealed class BulkAmountTests : CliTest
{
    private const string Rulebook =
        """
        { "id": "lanshi", "title": { "zh": "岚市（虚构）", "en": "Lanshi (made up)" }, "place": "339901",
          "places": [ { "code": "339901", "name": { "zh": "岚市", "en": "Lanshi" } } ],
          "facts": {
            "lanshi/lessons": { "kind": "number", "label": { "zh": "课时", "en": "lessons" } },
            "lanshi/rate": { "kind": "number", "label": { "zh": "标准", "en": "rate" }, "decimals": 2 } },
          "provisions": [ { "id": "lanshi/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
            "basis": "reported", "cite": [ { "document": "（虚构）" } ],
            "when": { "fact": "lanshi/lessons", "compare": { "atLeast": 1 } },
            "amount": { "per": "once", "rows": [ { "times": [ { "fact": "lanshi/lessons" }, { "fact": "lanshi/rate" } ] } ] } } ] }
        """;

    [Theory]
    [InlineData(200, "eligible", false)]
    [InlineData(2_000, "eligible", false)]
    [InlineData(2_000, "e", true)]
    public void Each_row_has_its_own(int different, string eligible, bool codes)
    {
        string rulebook = File(Rulebook, "lanshi.json");
        string result = Path.Combine(Folder, "result.csv");
        string Row(int i) => string.Create(CultureInfo.InvariantCulture, $"w{i},{i % different},0.25\n");
        string workers = File("id,lanshi/lessons,lanshi/rate\n" + string.Concat(Enumerable.Range(0, 5_000).Select(Row)) + "open,3,\n", "workers.csv");
        Assert.Equal(0, Run(["bulk", workers, "--rulebook", rulebook, "--in", "339901", "--on", "2024-06-30", "--provision", "lanshi/aid", "--out", result, .. codes ? (string[])["--codes"] : []]).Code);

        string no = codes ? "n" : "not-eligible";
        string Answer(int i) => string.Create(CultureInfo.InvariantCulture, $"w{i},{(i % different == 0 ? $"{no},0" : $"{eligible},{i % different * 0.25m:0.##}")}");
        Assert.Equal([.. Enumerable.Range(0, 5_000).Select(Answer), $"open,{eligible},"], System.IO.File.ReadLines(result).Skip(1));
    }
}
