using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Limits;

namespace SkillTalent.Tests.Money;

/// <summary>What holds of whole rules about money, whatever they are made of: of what they pay, in columns, through time and under limits.</summary>
public class MoneyRuleLaws
{
    private static readonly string[] Numbers = ["my/lessons", "my/days", "my/outlay"];
    private static readonly LocalDate On = new(2024, 1, 1);

    /// <summary>Of rules of positive polarity with rows that do not fall and nothing taken off, more of a fact never pays less; columns say the same to the fen.</summary>
    [Law(60)]
    public void MoreOfAFactNeverPaysLess(Draw draw)
    {
        JsonObject pay = Rising(draw);
        int threshold = draw.Int(1, 400);
        string higher = $$"""{ "when": { "fact": "{{draw.Of(Numbers)}}", "compare": { "atLeast": {{threshold}} } }, "sum": [ {{pay.ToJsonString()}}, { "yuan": {{draw.Int(1, 5000)}} } ] }""";
        string lower = pay.ToJsonString();
        SkillPolicy policy = MoneyBook.Catalog(MoneyBook.Benefit($"{higher}, {lower}")).For(MoneyBook.City, On);
        CompiledPolicy compiled = policy.Compile();
        int[] values = [.. Numbers.Select(_ => draw.Int(0, 500))];
        int[] more = [.. values.Select(v => v + draw.Of(0, 1, 60))];
        (Worker before, Worker after) = (Worker(values), Worker(more));
        decimal[] paid = [.. new[] { before, after }.Select(w => policy.Assess(w)[MoneyBook.Aid].Amount!.Adjusted!.Value)];
        Assert.True(paid[0] <= paid[1], $"{higher}, {lower}: {paid[0]} from {string.Join(',', values)}, {paid[1]} from {string.Join(',', more)}");
        BulkDecision columns = compiled.Run(compiled.Project([before, after]), new BulkOptions { KeepAmounts = true })[MoneyBook.Aid];
        Assert.Equal((paid[0], paid[1]), (columns.AmountOf(0), columns.AmountOf(1)));
    }

    /// <summary>
    /// Under a limit of a person never more is due, beside what was drawn, than the limit in its own period; and the parts of two spans are those of the
    /// whole, also where the amount rises with the year.
    /// </summary>
    [Law(60)]
    public void NeverMoreThanACapInItsPeriod(Draw draw)
    {
        bool yearly = draw.Chance(50);
        int cap = draw.Int(1, 60) * 100;
        string limit = LimitBook.Limit("money", $$""" "by": [ "person" ], "over": "{{(yearly ? "year" : "lifetime")}}", "yuan": {{cap}}, "split": "in-order" """, provisions: "\"my/aid\", \"my/other\"");
        string year = """ "my/year": { "kind": "number", "entitled": "year", "label": { "zh": "年度", "en": "year" } } """;
        string aid = MoneyBook.InPost($$"""{ "per": "{{draw.Of("month", "quarter", "year")}}", "term": "P{{draw.Int(1, 5)}}Y", "rows": [ { "times": [ { "yuan": {{draw.Int(1, 900)}} }, { "fact": "my/year" } ] } ], "paid": { "termCounts": "{{draw.Of("drawn", "calendar")}}" } }""");
        string other = MoneyBook.InPost($$"""{ "per": "once", "rows": [ { "yuan": {{draw.Int(1, 3000)}} } ] }""").Replace($"\"id\": \"{MoneyBook.Aid}\"", "\"id\": \"my/other\"", StringComparison.Ordinal);
        LocalDate begin = On.PlusDays(draw.Int(0, 300));
        decimal drawn = draw.Chance(50) ? Math.Min(cap, draw.Int(1, 20) * 90.5m) : 0;
        LocalDate claimed = begin.PlusDays(-draw.Int(1, 500));
        string claim = drawn == 0 ? "" : $$"""{ "provision": "my/other", "date": "{{Iso(claimed)}}", "amount": {{drawn.ToString(System.Globalization.CultureInfo.InvariantCulture)}} }""";
        Worker worker = WorkerJson.Parse($$"""{ "birth": "1990-05-01", "employment": [ { "from": "{{Iso(begin)}}"{{(draw.Chance(40) ? $", \"to\": \"{Iso(begin.PlusDays(draw.Int(1, 2000)))}\"" : "")}} } ], "claims": [ {{claim}} ] }""");
        Assessment assessment = MoneyBook.Catalog($"{aid}, {other}", sections: $"\"limits\": [ {limit} ]", facts: year).For(MoneyBook.City, begin).Assess(worker);
        LocalDate end = begin.PlusYears(6);
        PaymentList whole = assessment.Payments(claimed, end);
        Assert.All(whole.Payments, p => Assert.NotEqual(PaymentStatus.Open, p.Status));
        (LocalDate Day, decimal Amount)[] paid = [(claimed, drawn), .. whole.Payments.Where(p => p.Status == PaymentStatus.Due).Select(p => (p.Due, p.Amount!.Value))];
        foreach (IGrouping<int, (LocalDate Day, decimal Amount)> period in paid.GroupBy(p => yearly ? p.Day.Year : 0))
            Assert.True(period.Sum(p => p.Amount) <= cap, $"{period.Key}: {period.Sum(p => p.Amount)} of {cap}");

        LocalDate split = begin.PlusDays(draw.Int(0, 2100));
        Assert.Equal(
            whole.Payments.Select(Told),
            assessment.Payments(claimed, split).Payments.Concat(split < end ? assessment.Payments(split.PlusDays(1), end).Payments : []).Where(p => p.Due <= end).Select(Told));
    }

    private static JsonObject Rising(Draw draw)
    {
        while (true)
        {
            JsonObject drawn = RandomAmounts.Of(draw, Numbers, []);
            if (!drawn.ToJsonString().Contains("\"less\"", StringComparison.Ordinal))
                return drawn;
        }
    }

    private static Worker Worker(int[] values) => MoneyBook.Worker(string.Join(", ", Numbers.Select((n, i) => $"\"{n}\": {values[i]}")));

    private static string Told(Payment part) => $"{part.Provision} {part.Due} {part.Status} {part.Amount} {part.Least} {part.Most} {part.ReasonText(Language.English)}";

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
