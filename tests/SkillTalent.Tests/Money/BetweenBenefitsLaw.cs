using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>Benefits side by side in time against what the reference says of the higher and of what fills others up, written down a second time, rule after rule.</summary>
public class BetweenBenefitsLaw
{
    private static readonly LocalDate First = new(2010, 1, 1);

    /// <summary>Whatever the benefits, the rules about them and the span.</summary>
    [Law(150)]
    public void WhatIsLeftIsThatOfTheOracle(Draw draw)
    {
        string benefits = string.Join(',', BetweenBenefits.Ids.Select(id => MoneyBook.InPost(BetweenBenefits.Amount(draw)).Replace(MoneyBook.Aid, id, StringComparison.Ordinal)));
        (string Kind, string[] Of, string? By, bool IsYear)[] rules = [.. Enumerable.Range(0, draw.Int(1, 2)).Select(_ => BetweenBenefits.Rule(draw))];
        LocalDate start = new LocalDate(2021, 1, 1).PlusDays(draw.Int(0, 300));
        string[] spells = draw.Chance(40) ? [$"{RandomDays.Iso(start)}/"] : [$"{RandomDays.Iso(start)}/{RandomDays.Iso(start.PlusDays(draw.Int(60, 500)))}", $"{RandomDays.Iso(start.PlusDays(600))}/"];
        LocalDate from = First.PlusYears(draw.Of(0, 11)).PlusDays(draw.Int(0, 300));
        LocalDate to = new(draw.Int(2022, 2025), draw.Int(1, 12), 20);
        Assessment assessment = MoneyBook.Catalog(benefits, stacking: string.Join(',', rules.Select(BetweenBenefits.Json))).For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(MoneyBook.Employed(spells));

        List<Part> parts = [.. BetweenBenefits.Ids.SelectMany(id => assessment[id].Payments(First, new LocalDate(to.Year, 12, 31)).Where(p => p.Status == PaymentStatus.Due).Select(p => new Part(id, p.Due) { Left = p.Amount!.Value }))];
        foreach ((string kind, string[] of, string? by, bool isYear) in rules)
        {
            Part[] group = [.. parts.Where(p => of.Contains(p.Id))];
            foreach (IGrouping<int, Part> time in group.GroupBy(p => isYear ? p.Due.Year : 0))
            {
                if (kind == "higher")
                    KeepHigher([.. time]);
                else
                    FillUp([.. time], by!, isYear);
            }
        }

        PaymentList list = assessment.Payments(from, to);
        string[] expected = [.. parts.Where(p => p.Due >= from && p.Due <= to && p.Left > 0).OrderBy(p => p.Due).ThenBy(p => p.Id, StringComparer.Ordinal).Select(p => $"{p.Id} {p.Due} {p.Left:0.00}")];
        string[] told = [.. list.Payments.Where(p => p.Amount > 0).Select(p => $"{p.Provision} {p.Due} {p.Amount:0.00}")];
        Assert.True(expected.SequenceEqual(told), $"{string.Join(' ', rules.Select(BetweenBenefits.Json))} {string.Join(' ', spells)} {from} to {to}\n{string.Join('\n', expected)}\n\n{string.Join('\n', told)}");
        Assert.Equal(parts.Where(p => p.Due >= from && p.Due <= to).Sum(p => p.Left), list.Total);
        Assert.All(list.Payments, p => Assert.Equal((p.Status == PaymentStatus.Due, p.Status == PaymentStatus.Due, true), (p.Amount > 0, p.Least > 0, p.Least == p.Most)));
    }

    private static void KeepHigher(Part[] parts)
    {
        if (parts.Length == 0)
            return;

        string winner = parts.GroupBy(p => p.Id).OrderByDescending(g => g.Sum(p => p.Left)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        foreach (Part loser in parts.Where(p => p.Id != winner))
            loser.Left = 0;
    }

    private static void FillUp(Part[] parts, string by, bool isYear)
    {
        decimal taken = 0;
        foreach (Part filled in parts.Where(p => p.Id == by).OrderBy(p => p.Due))
        {
            decimal others = parts.Where(p => p.Id != by && (isYear || p.Due <= filled.Due)).Sum(p => p.Left);
            decimal off = Math.Min(filled.Left, Math.Max(0, others - taken));
            taken += off;
            filled.Left -= off;
        }
    }

    private sealed record Part(string Id, LocalDate Due)
    {
        public decimal Left { get; set; }
    }
}
