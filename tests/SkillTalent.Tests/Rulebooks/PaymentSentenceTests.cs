using SkillTalent.Tests.Decisions;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>What a document says of how a benefit is paid, in sentences of both languages; and what says the same, and what does not.</summary>
public class PaymentSentenceTests
{
    private static readonly PaymentTerms All = new()
    {
        Payee = Payee.School,
        Funders = [new FunderShare(Funder.City, 62.5m), new FunderShare(Funder.County, 37.5m)],
        Start = PaymentStart.NextMonth,
        Every = PaymentEvery.Quarter,
        Proration = Proration.Monthly,
        TermCountsDrawn = true,
        Within = Period("P5Y"),
        JudgedOnce = true,
        Instalments = [new Instalment(40m, default, null), new Instalment(30.5m, Period("P1Y"), null), new Instalment(29.5m, Period("P18M"), Condition())],
    };

    /// <summary>One sentence for each thing said, in their order.</summary>
    [Fact]
    public void AllThatIsSaidIsASentence()
    {
        Assert.Equal(
            [
                "paid to the school", "borne by the city (62.5 %), the county (37.5 %)", "paid in parts: 40 % at once; 30.5 % after 1 year; 29.5 % after 1 year 6 months, fact",
                "its conditions are judged on the first day alone", "counted from the month after the entitlement began", "paid out in one sum after every three months",
                "an unfinished part is paid by its whole months", "what is not paid does not count towards the term", "to be drawn within 5 years; what is left lapses",
            ],
            All.Sentences(Language.English));
        Assert.Equal(
            [
                "发给院校", "由市级财政62.5%、县区财政37.5%承担", "分期发放：当期发40%；满1年发30.5%；满1年6个月发29.5%，事实", "条件只在首次认定时审核", "自符合条件的次月起计发", "每满一季一并发放",
                "不足一期的按整月折算", "不符合条件的月份不计入期限", "应在5年内领完，过期不补",
            ],
            All.Sentences(Language.Chinese));
    }

    /// <summary>Who bears all of it has no share told; a term that runs on is told as that.</summary>
    [Fact]
    public void WhatIsWholeHasNoShare()
    {
        var terms = new PaymentTerms { Funders = [new FunderShare(Funder.Nation, 100)], TermCountsDrawn = false };
        Assert.Equal(["borne by the nation", "the term runs on, paid or not"], terms.Sentences(Language.English));
        Assert.Equal(["由中央财政承担", "期限连续计算，不因中断顺延"], terms.Sentences(Language.Chinese));
    }

    /// <summary>Of what the document does not say there is no sentence.</summary>
    [Fact]
    public void OfNothingThereIsNoSentence()
    {
        Assert.Empty(PaymentTerms.Unstated.Sentences(Language.English));
        Assert.Empty(PaymentTerms.Unstated.Sentences(Language.Chinese));
    }

    /// <summary>50 and 50.00 per cent are the same; another share, funder, start or plan is not.</summary>
    [Fact]
    public void TheSameIsTheSameHoweverItIsWritten()
    {
        PaymentTerms Borne(decimal percent) => new() { Funders = [new FunderShare(Funder.City, percent)] };
        PaymentTerms InParts(decimal percent) => new() { Instalments = [new Instalment(percent, default, null)] };
        Assert.Equal(Borne(50m).Key, Borne(50.00m).Key);
        Assert.NotEqual(Borne(50m).Key, Borne(50.01m).Key);
        Assert.Equal(InParts(50m).Key, InParts(50.00m).Key);
        Assert.NotEqual(InParts(50m).Key, InParts(5m).Key);
        Assert.Equal(All.Key, All.With(All.Instalments).Key);
        Assert.NotEqual(All.Key, All.With([]).Key);
    }

    /// <summary>What a part, a row and a rule ask for is told; of what asks for nothing there is no text.</summary>
    [Fact]
    public void WithoutAConditionThereIsNoText()
    {
        Assert.Null(All.Instalments[0].Text(Language.English));
        Assert.Equal("fact", All.Instalments[2].Text(Language.English));
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $$"""{ 'id': 'x/aid', 'amount': { 'per': 'month', 'rows': [ { 'when': {{SmallPolicy.A}}, 'yuan': 2 }, { 'yuan': 1 } ] } }"""),
            ("C", $$"""{ 'id': 'x/level', 'kind': 'level', 'target': 'technician', 'when': {{SmallPolicy.A}}, 'throughout': {{SmallPolicy.B}}, 'held': {{SmallPolicy.A}}, 'pathways': [ { 'id': 'x/1', 'when': {{SmallPolicy.B}} } ] }"""));
        Provision[] provisions = [.. catalog.Rulebooks.SelectMany(b => b.Provisions)];
        Assert.Equal(["fact", null], provisions[0].Amount!.Rows.Select(r => r.Text(Language.English)));
        Assert.Equal((null, null, null), (provisions[0].Text(Language.English), provisions[0].ThroughoutText(Language.English), provisions[0].HeldText(Language.English)));
        Assert.Equal(("fact", "fact", "fact"), (provisions[1].Text(Language.English), provisions[1].ThroughoutText(Language.English), provisions[1].HeldText(Language.English)));
    }

    private static CalendarPeriod Period(string text) => CalendarPeriod.TryParse(text, out CalendarPeriod period) ? period : throw new ArgumentException(text, nameof(text));

    private static Requirement Condition() =>
        SmallPolicy.Of(("C", $$"""{ 'id': 'x/aid', 'when': {{SmallPolicy.A}} }""")).Rulebooks.SelectMany(b => b.Provisions).Single().When!;
}
