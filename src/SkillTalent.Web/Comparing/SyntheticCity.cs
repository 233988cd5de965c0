using NodaTime;

namespace SkillTalent.Web.Comparing;

/// <summary>
/// Made-up workers of a city that there is not: ages, spells of work and certificates by a fixed rule, the same on every machine. The shares
/// are no statistics of any place, and nobody's data is in them.
/// </summary>
internal static class SyntheticCity
{
    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;

    private static readonly SkillLevel[] Levels = [.. SkillLevel.Ladder.Where(l => l.NationalGrade is not null).OrderByDescending(l => l.NationalGrade)];

    /// <summary>So many workers as they stand on a day.</summary>
    public static IReadOnlyList<Worker> Workers(int count, LocalDate on) => [.. Enumerable.Range(0, count).Select(i => Make((ulong)i, on))];

    /// <summary>The highest certified level of a worker, as a name.</summary>
    public static LocalizedText LevelOf(Worker worker) => worker.Certificates is { Count: > 0 } certificates && certificates[^1].Level is { } level
        ? level.Label
        : new LocalizedText("没有证书", "no certificate");

    private static Worker Make(ulong number, LocalDate on)
    {
        ulong state = (number * Multiplier) + Increment;
        int Draw(int below)
        {
            state = (state * Multiplier) + Increment;
            return (int)((state >> 33) % (ulong)below);
        }

        LocalDate birth = on.PlusYears(-20 - ((Draw(41) + Draw(41)) / 2)).PlusDays(-Draw(365));
        LocalDate start = LocalDate.Min(birth.PlusYears(18 + Draw(6)).PlusDays(Draw(365)), on.PlusDays(-30));
        var certificates = new List<Certificate>();
        LocalDate day = start;
        foreach (SkillLevel level in Levels)
        {
            day = day.PlusMonths(certificates.Count == 0 ? 12 + Draw(12) : 36 + Draw(48));
            if (day > on || Draw(100) >= 88)
            {
                break;
            }

            certificates.Add(new Certificate(level, day));
        }

        bool atWork = Draw(100) < 96;
        bool college = Draw(100) < 35;
        return new Worker
        {
            Birth = birth,
            Sex = Draw(100) < 70 ? Sex.Male : Sex.Female,
            Employment = [new WorkSpell(start, atWork ? null : LocalDate.Max(start, on.PlusDays(-1 - Draw(300))))],
            Certificates = certificates,
            Titles = [],
            Honours = [],
            Contests = [],
            Claims = [],
            Education = [new Education(college ? EducationLevel.College : EducationLevel.SeniorSecondary, start) { RelatedMajor = true }],
            Post = new Post { Frontline = Draw(100) < 85, ShortageOccupation = Draw(100) < 75, Employer = Draw(100) < 90 ? EmployerKind.Enterprise : EmployerKind.PublicInstitution, Kind = PostKind.Worker, AppointedLevel = Appointment.None },
            Insurance = new Insurance(start, Math.Max(1, Period.Between(start, on, PeriodUnits.Months).Months)) { MonthsOnEnd = 12 + Draw(60) },
            OwnsHome = Draw(100) < 50,
        };
    }
}
