using System.Text.Json;

namespace SkillTalent.Tests.Money;

/// <summary>The list of what is paid: which benefits exclude each other, levels side by side, and what JSON shows of parts and purses.</summary>
public class PaymentListTests
{
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly LocalDate To = new(2025, 12, 31);

    /// <summary>Two that exclude each other are in no total; what no rule names is.</summary>
    [Theory]
    [InlineData("exclusive", "")]
    [InlineData("ends", "\"by\": \"my/other\", ")]
    public void OfTwoThatExcludeEachOtherNeitherIsInATotal(string kind, string by)
    {
        PaymentList list = List([Once("my/aid", 100), Once("my/other", 200), Once("my/third", 400)], Rule("one", kind, by));
        Assert.Equal(["my/aid", "my/other"], list.Excluded);
        Assert.Equal([("my/third", 400m)], list.Totals);
        Assert.Equal(3, list.Payments.Count);
    }

    /// <summary>What nobody can ever get excludes nothing.</summary>
    [Fact]
    public void WhatIsNeverPaidExcludesNothing()
    {
        string never = Once("my/other", 200).Replace("\"is\": true", "\"is\": false", StringComparison.Ordinal)
            .Replace("\"all\": [", "\"all\": [ { \"fact\": \"my/in-post\", \"is\": true },", StringComparison.Ordinal);
        PaymentList list = List([Once("my/aid", 100), never], Rule("one", "exclusive"));
        Assert.Empty(list.Excluded);
        Assert.Equal([("my/aid", 100m)], list.Totals);
    }

    /// <summary>A rule that speaks of one and the same level compares the benefits of each level; without that word it compares all.</summary>
    [Theory]
    [InlineData("\"sameLevel\": true, ", "my/aid:100 my/aid-2:500 my/other:300 my/other-2:400", "my/aid-2:1000 my/other:600")]
    [InlineData("", "my/aid:100 my/aid-2:500 my/other:300 my/other-2:400", "my/aid-2:1000")]
    public void LevelsAreComparedWithTheirOwn(string sameLevel, string benefits, string expected)
    {
        string[] written = [.. benefits.Split(' ').Select(b => b.Split(':')).Select(b => Level(b[0], b[0].EndsWith('2') ? "technician" : "senior-worker", b[1]))];
        PaymentList list = List(written, Rule("one", "higher", sameLevel + "\"over\": \"year\", ", [.. benefits.Split(' ').Select(b => b.Split(':')[0])]));
        Assert.Equal(expected, string.Join(' ', list.Totals.OrderBy(t => t.Provision, StringComparer.Ordinal).Select(t => $"{t.Provision}:{t.Amount:0}")));
    }

    /// <summary>Of two that come to the same the first by its id is paid, and nothing else than one of them.</summary>
    [Fact]
    public void OfEqualsTheFirstIsPaid() => Assert.Equal(
        [("my/aid", 2 * 100m)], List([Yearly("my/other", "{ \"yuan\": 100 }"), Yearly("my/aid", "{ \"yuan\": 100 }")], Rule("one", "higher", "\"over\": \"year\", ")).Totals);

    /// <summary>Rules follow each other in the order of their ids, wherever they stand: the second compares the 100 that the first has left of 300.</summary>
    [Theory]
    [InlineData("year")]
    [InlineData("lifetime")]
    public void ASecondRuleSeesWhatTheFirstHasLeft(string over)
    {
        string[] benefits = [Yearly("my/aid", "{ \"yuan\": 300 }"), Yearly("my/other", "{ \"yuan\": 200 }"), Yearly("my/third", "{ \"yuan\": 150 }")];
        string[] rules = [Rule("b", "higher", "\"over\": \"year\", ", ["my/aid", "my/third"]), Rule("a", "top-up", $"\"by\": \"my/aid\", \"over\": \"{over}\", ")];
        Assert.All([rules, [.. rules.Reverse()]], r => Assert.Equal([("my/other", 400m), ("my/third", 300m)], List(benefits, r).Totals));
    }

    /// <summary>The other way round: what is not paid, since another is higher, is not filled up, and what is paid is taken off of the third.</summary>
    [Fact]
    public void WhatIsFilledUpSeesWhichWasTheHigher()
    {
        string[] benefits = [Yearly("my/aid", "{ \"yuan\": 300 }"), Yearly("my/other", "{ \"yuan\": 200 }"), Yearly("my/third", "{ \"yuan\": 450 }")];
        string[] rules = [Rule("a", "higher", "\"over\": \"year\", "), Rule("b", "top-up", "\"by\": \"my/third\", \"over\": \"lifetime\", ", ["my/aid", "my/other", "my/third"])];
        Assert.Equal([("my/aid", 600m), ("my/third", 300m)], List(benefits, rules).Totals);
    }

    /// <summary>While one of two is open, each may be the one that is not paid; what is drawn stays drawn.</summary>
    [Fact]
    public void WhatIsOpenLeavesBothOpen()
    {
        PaymentList list = ListWith(
            """{ "provision": "my/aid", "date": "2025-03-01", "amount": 100 }""",
            [Yearly("my/aid", "{ \"yuan\": 100 }"), Yearly("my/other", "{ \"fact\": \"my/pay\", \"atLeast\": { \"yuan\": 10 }, \"atMost\": { \"yuan\": 900 } }")],
            Rule("one", "higher", "\"over\": \"year\", "));
        Payment[] aid = [.. list.Payments.Where(p => p.Provision == "my/aid")];
        Assert.Equal([PaymentStatus.Drawn, PaymentStatus.Open], aid.Select(p => p.Status));
        Assert.Equal((0m, 100m), (aid[1].Least, aid[1].Most));
        Assert.All(list.Payments.Where(p => p.Provision == "my/other"), p => Assert.Equal((PaymentStatus.Open, 0m, 900m), (p.Status, p.Least, p.Most)));
    }

    /// <summary>Each purse bears its share to the fen; where they bear everything, the last one bears what rounding leaves.</summary>
    [Theory]
    [InlineData("{ \"funder\": \"province\", \"percent\": 30 }, { \"funder\": \"city\", \"percent\": 30 }, { \"funder\": \"county\", \"percent\": 40 }", "province:30:30.00 city:30:30.00 county:40:40.01", "province+city+county")]
    [InlineData("{ \"funder\": \"city\", \"percent\": 30 }, { \"funder\": \"county\", \"percent\": 30 }", "city:30:30.00 county:30:30.00", "city+county")]
    [InlineData("{ \"funder\": \"city\" }", "city:100:100.01", "city")]
    public void PursesBearTheWholeToTheFen(string by, string expected, string funder)
    {
        JsonElement part = Json(List([Benefit("my/aid", $$"""{ "per": "once", "rows": [ { "yuan": 100.01 } ], "paid": { "by": [ {{by}} ] } }""")])).GetProperty("payments")[0];
        Assert.Equal(expected, string.Join(' ', part.GetProperty("funders").EnumerateArray().Select(f => $"{f.GetProperty("funder").GetString()}:{f.GetProperty("percent").GetDecimal():0}:{f.GetProperty("amount").GetDecimal():0.00}")));
        Assert.Equal(funder, part.GetProperty("funder").GetString());
    }

    /// <summary>Of an open part the range is shown and no amount, of its purses the shares alone.</summary>
    [Fact]
    public void AnOpenPartIsARange()
    {
        JsonElement list = Json(List([Benefit("my/aid", """{ "per": "once", "ceiling": true, "rows": [ { "fact": "my/pay", "atLeast": { "yuan": 10 }, "atMost": { "yuan": 900 } } ], "paid": { "by": [ { "funder": "city" } ] } }""")]));
        JsonElement part = list.GetProperty("payments")[0];
        Assert.Equal([10m, 900m], part.GetProperty("amountRange").EnumerateArray().Select(a => a.GetDecimal()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.True, "open", 1), (part.GetProperty("amount").ValueKind, part.GetProperty("isCeiling").ValueKind, part.GetProperty("status").GetString(), list.GetProperty("open").GetInt32()));
        Assert.Equal(JsonValueKind.Null, part.GetProperty("funders")[0].GetProperty("amount").ValueKind);
        Assert.NotEqual(JsonValueKind.Null, part.GetProperty("reason").ValueKind);
    }

    /// <summary>Of a part that is due for sure the amount is shown, and nothing where there is nothing to say.</summary>
    [Fact]
    public void APartThatIsDueIsAnAmount()
    {
        JsonElement part = Json(List([Once("my/aid", 100)])).GetProperty("payments")[0];
        Assert.Equal((100m, false, "due"), (part.GetProperty("amount").GetDecimal(), part.GetProperty("isCeiling").GetBoolean(), part.GetProperty("status").GetString()));
        Assert.All(["amountRange", "funder", "funders", "reason"], name => Assert.False(part.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null, name));
    }

    private static PaymentList List(string[] benefits, params string[] rules) => ListWith("", benefits, rules);

    private static PaymentList ListWith(string claims, string[] benefits, params string[] rules)
    {
        Worker worker = WorkerJson.Parse($$"""{ "birth": "1990-05-01", "employment": [ { "from": "2024-01-01" } ], "claims": [ {{claims}} ] }""");
        return MoneyBook.Catalog(string.Join(',', benefits), stacking: string.Join(',', rules)).For(MoneyBook.City, From).Assess(worker).Payments(From, To);
    }

    private static JsonElement Json(PaymentList list)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            SkillTalentJson.Write(writer, list, Language.English);
        }

        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }

    private static string Once(string id, int yuan) => Benefit(id, $$"""{ "per": "once", "rows": [ { "yuan": {{yuan}} } ] }""");

    private static string Yearly(string id, string row) => Benefit(id, $$"""{ "per": "year", "rows": [ {{row}} ] }""");

    private static string Level(string id, string level, string yuan) =>
        Yearly(id, $$"""{ "yuan": {{yuan}} }""").Replace("\"kind\": \"benefit\",", $"\"kind\": \"benefit\", \"target\": \"{level}\",", StringComparison.Ordinal);

    private static string Benefit(string id, string amount) => MoneyBook.InPost(amount).Replace($"\"{MoneyBook.Aid}\"", $"\"{id}\"", StringComparison.Ordinal);

    private static string Rule(string id, string kind, string members = "", string[]? of = null) =>
        $$"""
        { "id": "my/{{id}}", "kind": "{{kind}}", "provisions": [ {{string.Join(", ", (of ?? ["my/aid", "my/other"]).Select(p => $"\"{p}\""))}} ], {{members}}
          {{MoneyBook.Sourced("2010-01-01")}}, "note": { "zh": "规则说明", "en": "reason of {{id}}" } }
        """;
}
