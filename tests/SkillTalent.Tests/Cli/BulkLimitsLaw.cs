using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Cli.Batch;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Limits;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Cli;

/// <summary>
/// <c>bulk --limits</c> over a file is the limits over the grants of its rows, one by one, in fen: with figures of payers in a column, figures that are stated
/// for all, and points; what neither states is open there and here.
/// </summary>
public sealed class BulkLimitsLaw : CliTest
{
    private static readonly string[] Limits =
    [
        """ "by": [ "payer" ], "over": "year", "percent": 40, "figure": { "id": "growth", "label": { "zh": "增量", "en": "growth" } } """,
        """ "over": "year", "percent": 50, "figure": { "id": "account", "label": { "zh": "专账资金", "en": "account" } }, "split": "proportional" """,
        """ "by": [ "payer" ], "over": "year", "figure": { "id": "staff", "label": { "zh": "职工人数", "en": "staff" } }, "steps": [ { "to": 3 }, { "to": 6, "people": 3 }, { "people": 5 } ] """,
        """ "over": "year", "ranks": [ { "percent": 20, "yuan": 900 }, { "percent": 30, "yuan": 600 }, { "percent": 50, "yuan": 300 } ] """,
    ];

    private static readonly string[] Kinds = ["money", "money", "people", "ranks"];

    [Law(25)]
    public void BulkIsOneByOne(Draw draw)
    {
        int kind = draw.Int(0, Kinds.Length - 1);
        string book = MoneyBook.Json(
            MoneyBook.Benefit("""{ "when": { "fact": "my/urgent", "is": true }, "times": [ { "yuan": 30 }, { "fact": "my/lessons" } ], "atMost": { "percent": 50, "of": { "parameter": "my/wage" } } }""") + "," + MoneyBook.Parameter("my/wage", "wage", draw.Int(1, 40) * 50.5m, "2020-01-01"),
            sections: $"\"limits\": [ {LimitBook.Limit(Kinds[kind], Limits[kind])} ]", alone: false);
        SkillPolicy policy = PolicyCatalog.BuiltIn.With(MoneyBook.Stream(book), "my.json").For(MoneyBook.City, LimitBook.On);
        var csv = new StringBuilder("id,my/urgent,my/lessons,单位,积分,增量,staff\n");
        var grants = new List<Grant>();
        for (int row = 0; row < draw.Int(1, 25); row++)
        {
            (bool urgent, int lessons, string payer, string points) = (draw.Chance(85), draw.Int(1, 40), draw.Of("甲", "乙", ""), draw.Chance(90) ? Text(draw.Int(0, 60)) : "");
            (string growth, string staff) = payer switch { "甲" => ("9000.55", "4"), "乙" => ("700", draw.Chance(60) ? "7" : ""), _ => ("", "") };
            _ = csv.Append(CultureInfo.InvariantCulture, $"{row},{(urgent ? "true" : "false")},{lessons},{payer},{points},{growth},{staff}\n");
            Decision decision = policy.Assess(MoneyBook.Worker($"\"my/urgent\": {(urgent ? "true" : "false")}, \"my/lessons\": {lessons}"))[MoneyBook.Aid];
            if (decision.Outcome == Outcome.Eligible)
            {
                var figures = new Dictionary<string, decimal>(StringComparer.Ordinal);
                Add("growth", growth);
                Add("staff", staff);
                grants.Add(new Grant(MoneyBook.Aid)
                {
                    Who = Text(row),
                    Payer = payer.Length == 0 ? null : payer,
                    Day = LimitBook.On,
                    Amount = decision.Amount!.Adjusted,
                    Points = CellWords.NumberOf(points),
                    Figures = figures.Where(f => policy.Catalog.LimitFigures.ContainsKey(f.Key)).ToDictionary(StringComparer.Ordinal),
                });

                void Add(string id, string text)
                {
                    if (text.Length > 0)
                        figures[id] = decimal.Parse(text, CultureInfo.InvariantCulture);
                }
            }
        }

        bool stated = kind == 1 && draw.Chance(70);
        LimitOrder? order = draw.Of<LimitOrder?>(null, LimitOrder.Listed, LimitOrder.Points);
        LimitedGrants expected = policy.Limit(grants, new LimitOptions
        {
            Order = order,
            Split = LimitSplit.InOrder,
            RankRounding = LimitRounding.Down,
            Figures = stated ? new Dictionary<string, decimal>(StringComparer.Ordinal) { ["account"] = 2000.5m } : new Dictionary<string, decimal>(StringComparer.Ordinal),
        });
        string[] columns = kind switch { 0 => ["staff"], 1 => ["增量", "staff"], 2 => ["增量"], _ => ["增量", "staff"] };
        CliResult result = Run(
            ["bulk", File(Without(csv.ToString(), columns), "workers.csv"), "--in", MoneyBook.City, "--on", "2025-06-30", "--rulebook", File(book, "my.json"), "--out", Path.Combine(Folder, "result.csv"),
             "--limits", order is { } by ? by.ToCode() : "unordered", "--split", "in-order", "--rank-rounding", "down", .. stated ? (string[])["--figure", "account=2000.5"] : [], "--format", "json"]);
        JsonElement left = result.Json.GetProperty("perProvision").EnumerateArray().Single(p => p.GetProperty("id").GetString() == MoneyBook.Aid);
        if (grants.Count > 0)
            Assert.Equal((expected.Total, expected.Open), (left.GetProperty("limited").GetProperty("amount").GetDecimal(), left.GetProperty("limited").GetProperty("open").GetInt32()));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A column that no figure of the rulebook is called by is refused, so it is left out.
    private static string Without(string csv, string[] columns)
    {
        string[][] rows = [.. csv.TrimEnd('\n').Split('\n').Select(l => l.Split(','))];
        int[] kept = [.. Enumerable.Range(0, rows[0].Length).Where(i => !columns.Contains(rows[0][i]))];
        return string.Concat(rows.Select(r => string.Join(',', kept.Select(i => r[i])) + "\n"));
    }
}
