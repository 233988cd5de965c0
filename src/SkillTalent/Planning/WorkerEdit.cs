using NodaTime;

namespace SkillTalent;

/// <summary>Copies of a worker with one thing changed: the way back from what rules read (<see cref="WorkerShape"/>) to the worker's own form.</summary>
internal static class WorkerEdit
{
    /// <summary>The worker with another value of a member.</summary>
    public static Worker Set(Worker worker, string member, ItemValue value)
    {
        foreach (WorkerEntry entry in WorkerShape.WithMembers)
        {
            for (int i = 0; i < entry.Members.Count; i++)
            {
                if (entry.Members[i].Name == member)
                {
                    return entry.Set(worker, i, value);
                }
            }
        }

        throw new ArgumentOutOfRangeException(nameof(member), $"There is no member '{member}'.");
    }

    /// <summary>The worker with another value of a fact that is carried by its id.</summary>
    public static Worker Give(Worker worker, Fact fact, FactValue value)
    {
        GivenFact given = fact.Kind switch
        {
            FactKind.Flag => GivenFact.Of(value.Number != 0),
            FactKind.Number => GivenFact.Of(value.Number / (decimal)DecimalScale.Power(fact.Decimals)),
            FactKind.Choice => GivenFact.Of(fact.Choices[(int)value.Number].Code),
            _ => GivenFact.Of(Day.ToDate((int)value.Number)),
        };
        return worker with { Facts = new Dictionary<string, GivenFact>(worker.Facts, StringComparer.Ordinal) { [fact.Id] = given } };
    }

    /// <summary>The worker with one more record of a list. A list that was unknown then holds this record alone.</summary>
    public static Worker Add(Worker worker, string list, SubjectRecord record) => List(list).Add(worker, record);

    /// <summary>The worker whose work on a day goes on without end, or ends with that day.</summary>
    public static Worker Working(Worker worker, LocalDate day, bool goesOn) => worker.Employment is null
        ? worker
        : worker with
        {
            Employment = goesOn
                ? [.. worker.Employment.Select(s => s.Contains(day) ? s with { To = null } : s)]
                : [.. worker.Employment.Where(s => s.From <= day).Select(s => s.To is null || s.To > day ? s with { To = day } : s)],
        };

    /// <summary>A record of a list of which nothing is stated but the day, laid out for rules.</summary>
    public static SubjectRecord Bare(string list, int day, string? occupation) =>
        List(list).Bare(day, ItemValue.OfText(occupation ?? ChoiceDomain.Other));

    /// <summary>A vocabulary for workers who carry no facts by id.</summary>
    public static SkillTalent.Vocabulary NoVocabulary { get; } = new([], new Dictionary<string, SkillTalent.Place>(StringComparer.Ordinal), []);

    private static ListEntry List(string name) => WorkerShape.Lists.FirstOrDefault(l => l.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), $"There is no list '{name}' to which a record can be added.");
}
