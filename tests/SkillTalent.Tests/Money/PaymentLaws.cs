using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>What holds of payments in time, whatever the rule, the worker and the choices.</summary>
public class PaymentLaws
{
    /// <summary>The parts of a span are those of its first days followed by those of the rest; a term is never exceeded.</summary>
    [Law(25)]
    public void TwoSpansMakeUpTheWhole(Draw draw)
    {
        (IReadOnlyList<Decision> benefits, LocalDate on, PaymentOptions options) = Asked(draw, draw.Of(RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City));
        LocalDate split = on.PlusDays(draw.Int(0, 900));
        LocalDate end = split.PlusDays(draw.Int(1, 900));
        foreach (Decision benefit in benefits)
        {
            string[] whole = [.. benefit.Payments(on, end, options).Select(Told)];
            string[] parts = [.. benefit.Payments(on, split, options).Concat(benefit.Payments(split.PlusDays(1), end, options)).Select(Told)];
            Assert.Equal(whole, parts);
        }
    }

    /// <summary>Whatever comes between, no more parts are due than the term has, and no instalments than the whole.</summary>
    [Law(25)]
    public void NeverMoreThanTheTermOrTheWhole(Draw draw)
    {
        (IReadOnlyList<Decision> benefits, LocalDate on, PaymentOptions options) = Asked(draw, RandomPolicy.City);
        foreach (Decision benefit in benefits.Where(b => b.Rule.Amount is not null))
        {
            AmountTable amount = benefit.Rule.Amount!;
            Payment[] due = [.. benefit.Payments(on.PlusYears(-60), on.PlusYears(60), options).Where(p => p.Status == PaymentStatus.Due)];
            if (amount.Term is { } term)
                Assert.True(due.Length <= term.Months, $"{benefit.Id}: {due.Length} parts in a term of {term}");
            else if (amount.Per == AmountPeriod.Once)
                Assert.True(due.Length <= Math.Max(1, amount.Paid.Instalments.Count), $"{benefit.Id}: {due.Length} parts of what is paid once");
        }
    }

    // The benefits of a random worker under random rules; none of one who is not born by the day.
    private static (IReadOnlyList<Decision> Benefits, LocalDate On, PaymentOptions Options) Asked(Draw draw, string place)
    {
        PolicyCatalog catalog = RandomPolicy.Of(draw).Catalog();
        LocalDate on = RandomDays.Date(draw);
        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        var options = new PaymentOptions { Start = draw.Of(Enum.GetValues<PaymentStart>()), Proration = draw.Of(Enum.GetValues<Proration>()), TermCountsDrawn = draw.Chance(50) };
        return (RandomWorkers.Born(worker, on) ? catalog.For(place, on).Assess(worker).Benefits : [], on, options);
    }

    private static string Told(Payment part) => $"{part.Provision} {part.Due} {part.From} {part.To} {part.Status} {part.Amount} {part.Least} {part.Most}";
}
