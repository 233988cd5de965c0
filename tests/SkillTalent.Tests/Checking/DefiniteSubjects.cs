using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Checking;

/// <summary>Random subjects of whom everything is known, as the form of a worker allows it.</summary>
internal static class DefiniteSubjects
{
    private static readonly SubjectSchema Schema = WorkerSchema.Instance;

    public static Subject Subject(Draw draw, IReadOnlyList<Fact> facts)
    {
        SubjectRecord[]?[] lists = [.. Schema.Lists.Select(l => draw.Several(0, 4, () => Record(draw, l)).ToArray())];
        var given = facts.Where(f => f.Source is GivenSource).ToDictionary(f => f.Id, f => Given(draw, f), StringComparer.Ordinal);
        var work = WorkHistory.Merge(lists[Schema.IndexOfList("employment")]!.Select(s => new DayInterval(s.From, s.To)));
        ItemValue[] members = [.. Schema.Members.Select(m => Member(draw, m))];
        int birth = Schema.IndexOfMember("birth");
        members[birth] = ItemValue.OfDay(Born(members[birth], lists));
        return new Subject(members, lists, work, given);
    }

    // Everybody is born, and before every record that has a day.
    private static int Born(ItemValue drawn, IReadOnlyList<SubjectRecord>?[] lists) => lists.SelectMany(l => l!).Select(r => r.From).Where(d => d != Day.First)
        .Append(drawn.State == FactState.Known ? (int)drawn.Number : Day.Of(RandomDays.Latest)).Min();

    private static ItemValue Member(Draw draw, MemberSchema member) => member.Kind switch
    {
        MemberKind.Date => draw.Chance(20) ? ItemValue.None : ItemValue.OfDay(RandomDays.Of(draw)),
        MemberKind.Flag => ItemValue.OfFlag(draw.Chance(50)),
        MemberKind.Number => ItemValue.OfNumber(draw.Int(0, 10)),
        _ => ItemValue.OfText(draw.Of(Pools.Of(member.Name))),
    };

    private static SubjectRecord Record(Draw draw, RecordSchema list)
    {
        bool undated = list.Name == "honours" && draw.Chance(30);
        int from = undated ? Day.First : RandomDays.Of(draw);
        int to = list.Name == "employment" && draw.Chance(70) ? from + draw.Int(0, 1600) : Day.Last;
        ItemValue[] values =
        [
            .. list.Members.Select(m => m.Name == list.Day ? (undated ? ItemValue.None : ItemValue.OfDay(from))
                : m.Kind == MemberKind.Date ? (to == Day.Last ? ItemValue.None : ItemValue.OfDay(to))
                : Value(draw, list, m)),
        ];
        if (list.Name == "education" && draw.Chance(30) && values[list.IndexOf("school")].Text == "university")
            values[list.IndexOf("class")] = ItemValue.None;

        return new SubjectRecord(values, from, to);
    }

    private static ItemValue Value(Draw draw, RecordSchema list, MemberSchema member) => member switch
    {
        { Kind: MemberKind.Flag } => ItemValue.OfFlag(draw.Chance(50)),
        { Name: "share" } => ItemValue.OfNumber(draw.Of(0.1m, 0.25m, 0.5m, 1m)),
        { Kind: MemberKind.Number } => ItemValue.OfNumber(draw.Int(1, 9)),
        { Name: "foreign" } when draw.Chance(50) => ItemValue.None,
        _ => ItemValue.OfText(draw.Of(Pools.Of(list.Name, member.Name))),
    };

    private static FactValue Given(Draw draw, Fact fact) => fact.Kind switch
    {
        FactKind.Flag => FactValue.Flag(draw.Chance(50)),
        FactKind.Choice => FactValue.Of(draw.Int(0, fact.Choices.Count - 1)),
        FactKind.Number => FactValue.Of((draw.Int(fact.IsShare ? 1 : -2, 10) * DecimalScale.Power(fact.Decimals)) + (fact.Decimals > 0 ? draw.Of(0, 25) : 0)),
        _ => draw.Chance(20) ? FactValue.Never : FactValue.Of(RandomDays.Of(draw)),
    };
}
