using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

/// <summary>Random workers for the small vocabulary.</summary>
internal static class SmallWorkers
{
    public static Worker Worker(Draw draw, LocalDate on, int unknownPercent = 0) => new()
    {
        Birth = draw.Chance(unknownPercent) ? null : on.PlusYears(-draw.Int(20, 39)).PlusDays(draw.Int(-200, 199)),
        Employment = Maybe(draw, unknownPercent, () => draw.Several(0, 2, () => Spell(draw, on))),
        Certificates = Maybe(draw, unknownPercent, () => draw.Several(0, 2, () => new Certificate(draw.Of(SkillLevel.Ladder.Take(5).ToArray()), Past(draw, on)))),
        Titles = Maybe(draw, unknownPercent, () => draw.Several(0, 1, () => new Title(draw.Of(TitleRank.Assistant, TitleRank.Intermediate), Past(draw, on), TitleSeries.Engineering))),
        Education = Maybe(draw, unknownPercent, () => draw.Several(0, 1, () => new Education(EducationLevel.College, Past(draw, on).PlusYears(draw.Int(0, 2)))
        {
            RelatedMajor = draw.Chance(60),
            Student = draw.Chance(30),
        })),
        Honours = Maybe(draw, unknownPercent, () => draw.Several(0, 1, () => new Honour(draw.Of("gold", "silver"), Past(draw, on)))),
        Contests = Maybe(draw, unknownPercent, () => draw.Several(0, 2, () => new ContestResult("city", Past(draw, on)) { Place = draw.Int(1, 5) })),
        Post = new Post
        {
            Frontline = Flag(draw, unknownPercent),
            Employer = draw.Chance(unknownPercent) ? null : draw.Of(EmployerKind.Enterprise, EmployerKind.PublicInstitution, EmployerKind.Government),
        },
        OwnsHome = Flag(draw, unknownPercent),
        Insurance = new Insurance(default, draw.Chance(unknownPercent) ? null : draw.Int(0, 49)),
        BroughtIn = draw.Chance(unknownPercent) ? default : draw.Chance(50) ? EventDay.Never : Past(draw, on),
        Purchase = new Purchase(draw.Chance(unknownPercent) ? default : draw.Chance(50) ? EventDay.Never : Past(draw, on)),
        Facts = Facts(draw, unknownPercent),
    };

    private static Dictionary<string, GivenFact> Facts(Draw draw, int unknownPercent)
    {
        var facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal);
        foreach (string id in (string[])["merit", "past"])
        {
            if (!draw.Chance(unknownPercent))
            {
                facts.Add(id, GivenFact.Of(draw.Chance(40)));
            }
        }

        return facts;
    }

    public static WorkSpell Spell(Draw draw, LocalDate on)
    {
        LocalDate from = Past(draw, on);
        return draw.Chance(60) ? new WorkSpell(from) : new WorkSpell(from, from.PlusDays(draw.Int(0, 1499)));
    }

    public static LocalDate Past(Draw draw, LocalDate on) => draw.Chance(30) ? on.PlusYears(-draw.Int(0, 5)) : on.PlusDays(-draw.Int(0, 2499));

    private static bool? Flag(Draw draw, int unknownPercent) => draw.Chance(unknownPercent) ? null : draw.Chance(50);

    private static List<T>? Maybe<T>(Draw draw, int unknownPercent, Func<List<T>> make) => draw.Chance(unknownPercent) ? null : make();
}
