using System.Text;

namespace SkillTalent.Tests.Planning;

/// <summary>A certificate from abroad counts in a plan as it does in an assessment: by the catalogue of the place, on each day anew.</summary>
public sealed class ForeignPlanTests
{
    private const string City = """
        { "id": "my", "title": { "zh": "我", "en": "mine" }, "place": "my-city",
          "places": [ { "code": "my-city", "name": { "zh": "市", "en": "city" }, "within": "CN" } ],
          "foreignCertificates": [
            { "code": "abroad", "place": "my-city", "certificate": { "zh": "证", "en": "c" }, "level": "senior-worker",
              "effective": { "from": "2024-01-01", "kind": "enacted" }, "basis": "derived", "cite": [ { "document": "C" } ] },
            { "code": "ends", "place": "my-city", "certificate": { "zh": "证", "en": "c" }, "level": "senior-worker",
              "effective": { "from": "2022-01-01", "to": "2025-12-31", "kind": "enacted", "after": "ended" }, "basis": "derived", "cite": [ { "document": "C" } ] } ] }
        """;

    private static readonly PolicyCatalog Catalog = PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(City)), "my.json");
    private static readonly PlanTarget Technician = PlanTarget.Of(SkillLevel.Technician);

    [Fact]
    public void A_certificate_from_abroad_counts_in_a_plan()
    {
        CareerPlan plan = Plan("abroad", new LocalDate(2024, 2, 1), Technician);

        // As with a certificate of this country: five years of work after it.
        Assert.Equal((PlanOutcome.Reachable, new LocalDate(2026, 6, 30)), (plan.Outcome, plan.Arrives));
        Assert.Equal("cn/level/2023/2-1", Assert.Single(plan.Steps).Pathway.Id);
        Assert.Equal(PlanOutcome.Held, Plan("abroad", new LocalDate(2024, 2, 1), PlanTarget.Of(SkillLevel.SeniorWorker)).Outcome);
    }

    /// <summary>What an answer rests on includes the row, also after something was obtained on the way.</summary>
    [Fact]
    public void The_steps_carry_the_rows_basis_and_documents()
    {
        CareerPlan plan = Plan("abroad", new LocalDate(2024, 2, 1), PlanTarget.Of(SkillLevel.SeniorTechnician));

        Assert.Equal(["technician", "senior-technician"], plan.Steps.Select(s => s.Target.Code));
        foreach (PlanStep step in plan.Steps)
        {
            Decision assessed = Assess(plan.Route!.WorkerBefore(step), step);
            Assert.Equal(assessed.Citations, step.Citations);
            Assert.Equal(assessed.Basis, step.Basis);
            Assert.Contains(step.Citations, c => c.Document == "C");
        }
    }

    /// <summary>The catalogue is read on the day of each step: a row that comes to count opens a way on its first day.</summary>
    [Theory]
    [InlineData(2018, 1, 1, "2024-01-01")]
    [InlineData(2021, 6, 30, "2026-06-30")]
    public void A_row_counts_from_its_first_day(int year, int month, int day, string arrives)
    {
        CareerPlan plan = Plan("abroad", new LocalDate(2023, 3, 1), Technician, new LocalDate(year, month, day));

        Assert.Equal(arrives, SmallRulebook.Iso(plan.Arrives!.Value));
        Assert.Equal(Outcome.Eligible, Assess(plan.Route!.WorkerBefore(plan.Steps[0]), plan.Steps[0]).Outcome);
    }

    /// <summary>Once the row is gone, nobody knows what the certificate counts for: a way that needs it ends with it.</summary>
    [Fact]
    public void A_row_counts_to_its_last_day()
    {
        CareerPlan plan = Plan("ends", new LocalDate(2024, 2, 1), Technician);

        Assert.NotEqual(new LocalDate(2026, 6, 30), plan.Arrives);
        foreach (PlanStep step in plan.Outcome == PlanOutcome.Reachable ? plan.Steps : [])
        {
            Assert.Equal(Outcome.Eligible, Assess(plan.Route!.WorkerBefore(step), step).Outcome);
        }

        CareerPlan inTime = Plan("ends", new LocalDate(2024, 2, 1), Technician, new LocalDate(2020, 12, 31));
        Assert.Equal(new LocalDate(2025, 12, 31), inTime.Arrives);
    }

    [Fact]
    public void A_code_that_no_catalogue_has_is_named()
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Plan("nobody's", new LocalDate(2024, 2, 1), Technician));

        Assert.Equal("$.certificates[0].foreign", refused.Path);
    }

    private static CareerPlan Plan(string code, LocalDate on, PlanTarget target, LocalDate? issued = null) =>
        Catalog.For("my-city", on).Plan(Holder(code, issued ?? new LocalDate(2021, 6, 30)), target, new PlanOptions { ViaTitles = false });

    private static Decision Assess(Worker worker, PlanStep step) => Catalog.For("my-city", step.On).Assess(worker).Level(step.Target.Level!);

    private static Worker Holder(string code, LocalDate issued) => new()
    {
        Birth = new LocalDate(1990, 5, 1),
        Occupation = "美容师",
        Employment = [new WorkSpell(new LocalDate(2012, 7, 1))],
        Certificates = [new Certificate(null, issued) { Foreign = code }],
        Titles = [],
        Education = [],
        Honours = [],
        Contests = [],
    };
}
