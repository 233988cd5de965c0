namespace SkillTalent.Tests.Rulebooks;

/// <summary>The codes that rulebooks write, and what people read for each of them in both languages: every one, word for word.</summary>
public class CodedListTests
{
    /// <summary>What a rule is, and when it holds.</summary>
    [Fact]
    public void CodesOfRules()
    {
        Assert.Equal(
            ["level|职业技能等级|skill level", "title|职称|professional title", "recognition|认定与评选|recognition", "benefit|待遇与补贴|benefit", "parameter|参数|parameter", "programme|项目与指标|programme"],
            Rows(Codes.OfProvisionKind));
        Assert.Equal(["enacted", "known-from"], Written(Codes.OfEffectiveKind));
        Assert.Equal(["day", "month", "year"], Written(Codes.OfDatePrecision));
        Assert.Equal(["ended", "not-covered"], Written(Codes.OfAfterEnd));
        Assert.Equal(["exact", "ceiling", "floor"], Written(Codes.OfValueBound));
    }

    /// <summary>For what an amount is paid: the words that follow it, and its unit.</summary>
    [Fact]
    public void CodesOfAmounts()
    {
        Assert.Equal(
            ["once|元，一次性| yuan, once", "month|元/月| yuan a month", "quarter|元/季度| yuan a quarter", "year|元/年| yuan a year", "person-year|元/人·年| yuan a person-year"],
            Rows(Codes.OfAmountPeriod));
        Assert.Equal(
            ["元 / yuan", "元/月 / yuan/month", "元/季度 / yuan/quarter", "元/年 / yuan/year", "元/人·年 / yuan/person-year"],
            Codes.OfAmountPeriod.All.Select(p => p.ToUnit().ToString()));
    }

    /// <summary>To whom, and out of whose purse.</summary>
    [Fact]
    public void CodesOfPayeesAndPurses()
    {
        Assert.Equal(
            [
                "person|本人|the worker", "enterprise|用人单位|the employer", "school|院校|the school", "institution|培训评价机构|the training institution",
                "agency|人力资源服务机构|the agency", "mentor|带徒师傅|the master", "spouse|配偶|the spouse",
            ],
            Rows(Codes.OfPayee));
        Assert.Equal(
            [
                "nation|中央财政|the nation", "province|省级财政|the province", "city|市级财政|the city", "county|县区财政|the county",
                "unemployment-insurance|失业保险基金|the unemployment insurance fund", "skills-account|职业技能提升行动专账资金|the special account for vocational skills",
                "employment-fund|就业补助资金|the employment subsidies", "enterprise|用人单位|the employer", "union|工会|the trade union",
            ],
            Rows(Codes.OfFunder));
    }

    /// <summary>In which parts, from when on, and what a part that is not finished comes to.</summary>
    [Fact]
    public void CodesOfPayments()
    {
        Assert.Equal(
            [
                "quarter|每满一季一并发放|paid out in one sum after every three months", "year|每满一年一并发放|paid out in one sum after every twelve months",
                "calendar-quarter|每自然季度末一并发放|paid out in one sum at the end of each quarter of the calendar",
                "calendar-year|每年年末一并发放|paid out in one sum at the end of each year of the calendar",
            ],
            Rows(Codes.OfPaymentEvery));
        Assert.Equal(
            [
                "first-day|自符合条件之日起计发|counted from the first day of the entitlement", "next-month|自符合条件的次月起计发|counted from the month after the entitlement began",
                "next-year|自符合条件的次年起计发|counted from the year after the entitlement began",
            ],
            Rows(Codes.OfPaymentStart));
        Assert.Equal(
            [
                "whole-only|不足一期的不发|an unfinished part is not paid", "monthly|不足一期的按整月折算|an unfinished part is paid by its whole months",
                "quarterly|不足一年的按满三个月折算，每满三个月计四分之一|an unfinished year is paid by its full three-month blocks, a quarter each",
                "daily|不足一期的按天折算|an unfinished part is paid by its days", "begun|不足一期的按一期发|an unfinished part is paid in full",
            ],
            Rows(Codes.OfProration));
    }

    /// <summary>A code is found, and what is none is not.</summary>
    [Fact]
    public void ACodeIsFoundAndAnotherIsNot()
    {
        Assert.True(Codes.TryParse("level", out ProvisionKind? kind));
        Assert.Equal(ProvisionKind.Level, kind);
        Assert.False(Codes.TryParse("levels", out kind));
        Assert.Null(kind);
        Assert.True(Codes.TryParse("monthly", out Proration? proration));
        Assert.Equal(Proration.Monthly, proration);
        Assert.False(Codes.TryParse("weekly", out proration));
        Assert.Null(proration);
    }

    private static IEnumerable<string> Rows<T>(CodeTable<T> table)
        where T : struct, Enum => table.All.Select(v => $"{table[v]}|{table.Label(v).Zh}|{table.Label(v).En}");

    private static IEnumerable<string> Written<T>(CodeTable<T> table)
        where T : struct, Enum => table.All.Select(v => table[v]);
}
