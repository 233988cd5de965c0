using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Limits;

namespace SkillTalent.Tests.Money;

/// <summary>Benefits side by side, and under limits of one person, of which some are open.</summary>
public class OpenBenefitsLaw
{
    private static readonly LocalDate First = new(2020, 1, 1);

    /// <summary>However the unknown turns out, what is left of each part lies between what was told, and is what was told where that was certain.</summary>
    [Law(150)]
    public void NoCompletionContradictsWhatIsLeft(Draw draw)
    {
        string benefits = string.Join(',', BetweenBenefits.Ids.Select(id => Benefit(draw, id)));
        (string Kind, string[] Of, string? By, bool IsYear)[] rules = [.. Enumerable.Range(0, draw.Int(0, 2)).Select(_ => BetweenBenefits.Rule(draw))];
        string limits = draw.Chance(50) ? LimitBook.Limit(
            "money",
            $$""" "by": [ "person" ], "over": "{{draw.Of("year", "lifetime")}}", "yuan": {{draw.Of(500, 2500, 20000)}}, "split": "in-order" """,
            provisions: draw.Of("\"my/a\", \"my/b\"", "\"my/b\", \"my/c\"", "\"my/a\"")) : "";
        SkillPolicy policy = MoneyBook.Catalog(benefits, stacking: string.Join(',', rules.Select(BetweenBenefits.Json)), sections: $"\"limits\": [ {limits} ]").For(MoneyBook.City, new LocalDate(2022, 1, 1));
        string[] spells = draw.Chance(40) ? ["2021-03-01/"] : ["2021-03-01/2021-11-20", "2022-02-10/"];
        IReadOnlyList<Payment> Of(string facts) => policy.Assess(MoneyBook.EmployedWith(spells, facts)).Payments(First, new LocalDate(2023, 6, 30)).Payments;
        IReadOnlyList<Payment> told = Of("");
        foreach (string urgent in (string[])["true", "false"])
        {
            foreach (string level in (string[])["technician", "senior-worker"])
            {
                ILookup<(string, LocalDate, LocalDate), Payment> then = Of($"\"my/urgent\": {urgent}, \"my/level\": \"{level}\"").ToLookup(p => (p.Provision, p.Due, p.From));
                foreach (Payment part in told)
                {
                    decimal sum = then[(part.Provision, part.Due, part.From)].Sum(p => p.Amount ?? 0);
                    string at = $"{part.Provision} of {part.Due}: {part.Status} {part.Least} to {part.Most}, and {sum} where urgent is {urgent}, {level}: {string.Join(' ', rules.Select(BetweenBenefits.Json))} {limits} {benefits} {string.Join(' ', spells)}";
                    Assert.True(part.Least <= sum && sum <= part.Most, at);
                    Assert.True(part.Status == PaymentStatus.Open || sum == (part.Amount ?? 0), at);
                }
            }
        }
    }

    // To who is in post, some of them only where something unknown holds, some with a higher amount for a level.
    private static string Benefit(Draw draw, string id)
    {
        string amount = BetweenBenefits.Amount(draw);
        if (draw.Chance(30))
            amount = amount.Replace("\"rows\": [ ", $$"""
                "rows": [ { "when": { "fact": "my/level", "in": [ "technician" ] }, "yuan": {{draw.Of(150, 700, 4000)}} }, 
                """, StringComparison.Ordinal);
        return MoneyBook.InPost(amount, draw.Chance(40) ? """, { "fact": "my/urgent", "is": true }""" : "").Replace(MoneyBook.Aid, id, StringComparison.Ordinal);
    }
}
