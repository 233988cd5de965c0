using SkillTalent.Tests.Limits;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Cli;

/// <summary>What <c>bulk --limits</c> makes of the rows of a file: of names, of amounts and terms, of who is not known to be eligible, and of what it refuses.</summary>
public sealed class BulkLimitsInputTests : CliTest
{
    private string Out => Path.Combine(Folder, "result.csv");

    /// <summary>An occupation by which limits are told is a column that was used.</summary>
    [Fact]
    public void AnOccupationThatLimitsUseIsNotToldAsUnused()
    {
        string[] Ignored(params string[] more) => [.. Bulk("id,my/urgent,my/lessons,occupation\n1,true,4,焊工\n", LimitBook.Limit("people", "\"by\": [ \"occupation\" ], \"over\": \"year\", \"people\": 1"), Urgent, more)
            .Json.GetProperty("ignoredColumns").EnumerateArray().Select(c => c.GetString()!)];
        Assert.Equal(["my/lessons"], Ignored());
        Assert.Equal(["my/lessons", "occupation"], Ignored("--limits", "before"));
    }

    private static string Urgent => MoneyBook.Benefit("{ \"when\": { \"fact\": \"my/urgent\", \"is\": true }, \"yuan\": 30 }");

    private CliResult Bulk(string workers, string limit, string benefits, params string[] more) => Run(
        ["bulk", File(workers, "workers.csv"), "--in", MoneyBook.City, "--on", "2025-06-30", "--rulebook", File(Book(limit, benefits), "my.json"), "--out", Out, "--format", "json",
            .. more.Contains("--limits") ? [] : (string[])["--limits", "listed"], .. more]);

    private static string Book(string limit, string benefits) => MoneyBook.Json(benefits, sections: $"\"limits\": [ {limit} ]", alone: false);
}
