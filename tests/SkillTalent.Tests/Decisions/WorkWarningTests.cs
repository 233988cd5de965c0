namespace SkillTalent.Tests.Decisions;

/// <summary>Work that may be of a related occupation, and work of before the age at which people may work: counted as stated, and told.</summary>
public class WorkWarningTests
{
    private static readonly SkillPolicy Nation = SkillPolicy.For("CN", new LocalDate(2022, 6, 1));

    [Theory]
    [InlineData(null, 2, "eligible")]
    [InlineData(false, 1, "eligible")]
    [InlineData(true, 1, "not-eligible")]
    public void OnlyTheOccupationsOwnWorkCounts_AndWhatIsNotStatedIsTold(bool? related, int unstated, string outcome)
    {
        // Four years after the certificate are asked; the later spell alone has two of them.
        Decision decision = Welder("焊工", related).Level(SkillLevel.Technician);

        Assert.Equal(outcome, decision.Outcome.ToCode());
        Assert.Equal(unstated, Assert.Single(decision.Warnings, w => w.Code == "related-work-unstated").Arguments["spells"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public void ElsewhereRelatedWorkCounts_AndNothingIsTold(bool? related)
    {
        Decision decision = Welder("钳工", related).Level(SkillLevel.Technician);

        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.DoesNotContain(decision.Warnings, w => w.Code == "related-work-unstated");
    }

    // The age is the rulebook's: sixteen.
    [Theory]
    [InlineData("2000-06-01", "2016-05-31", true)]
    [InlineData("2000-06-01", "2016-06-01", false)]
    [InlineData(null, "1990-01-01", false)]
    public void WorkAsAChildIsTold(string? birth, string from, bool told)
    {
        decimal age = Assert.Single(PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions), p => p.Id == "cn/work/least-age").Value!.Value;
        Decision decision = Nation.Assess(new Worker
        {
            Birth = birth is null ? null : Date(birth),
            Employment = [new WorkSpell(Date(from))],
            Certificates = [],
            Education = [],
            Titles = [],
        }).Level(SkillLevel.IntermediateWorker);
        Reason[] warnings = [.. decision.Warnings.Where(w => w.Code == "work-before-age")];

        Assert.Equal(told, warnings.Length == 1);
        if (told)
        {
            Assert.Equal(((int)age, new LocalDate(2016, 6, 1)), ((int)warnings[0].Arguments["age"], (LocalDate)warnings[0].Arguments["day"]));
        }
    }

    private static Assessment Welder(string occupation, bool? related) => Nation.Assess(new Worker
    {
        Occupation = occupation,
        Employment =
        [
            new WorkSpell(new LocalDate(2017, 6, 1), new LocalDate(2020, 5, 31)) { Related = related },
            new WorkSpell(new LocalDate(2020, 6, 1)),
        ],
        Certificates = [new Certificate(SkillLevel.SeniorWorker, new LocalDate(2017, 6, 1))],
        Education = [],
        Titles = [],
    });

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
