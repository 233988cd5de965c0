namespace SkillTalent.Tests.Generators;

/// <summary>Random subjects: every member and every list may be unknown, known to be nothing, or known.</summary>
internal static class RandomSubjects
{
    private static readonly SubjectSchema Schema = WorkerSchema.Instance;
    private static readonly int OccupationMember = Schema.IndexOfMember("occupation");
    private static readonly int EmploymentList = Schema.IndexOfList("employment");

    public static Subject Subject(Draw draw, IReadOnlyList<Fact> facts)
    {
        ItemValue[] members = [.. Schema.Members.Select(m => Member(draw, m, unknownPercent: 35))];
        SubjectRecord[]?[] lists =
        [
            .. Schema.Lists.Select(l => draw.Chance(20) ? null : draw.Several(0, 4, () => Record(draw, l, unknownPercent: 20)).ToArray()),
        ];
        var given = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (Fact fact in facts.Where(f => f.Source is GivenSource && draw.Chance(65)))
            given.Add(fact.Id, Given(draw, fact));

        return new Subject(members, lists, Work(lists), given);
    }

    /// <summary>The same subject with some of what was unknown filled in, with anything.</summary>
    public static Subject Filled(Draw draw, Subject subject, IReadOnlyList<Fact> facts)
    {
        ItemValue[] members =
        [
            .. subject.Members.Zip(Schema.Members, (value, member) => Filled(draw, value, () => Member(draw, member, unknownPercent: 0))),
        ];
        SubjectRecord[]?[] lists =
        [
            .. subject.Lists.Zip(Schema.Lists, (records, list) => records switch
            {
                null when draw.Chance(60) => draw.Several(0, 3, () => Record(draw, list, unknownPercent: 10)).ToArray(),
                null => null,
                _ => records.Select(r => Filled(draw, r, list)).ToArray(),
            }),
        ];
        var given = new Dictionary<string, FactValue>(subject.Given, StringComparer.Ordinal);
        foreach (Fact fact in facts.Where(f => f.Source is GivenSource && !given.ContainsKey(f.Id) && draw.Chance(60)))
            given.Add(fact.Id, Given(draw, fact));

        return new Subject(members, lists, Work(lists), given);
    }

    /// <summary>Every day that stands anywhere in the subject.</summary>
    public static IEnumerable<int> Days(Subject subject)
    {
        IEnumerable<ItemValue> values = subject.Members.Concat(subject.Lists.SelectMany(l => l ?? []).SelectMany(r => r.Values));
        return values.Where(v => v.State == FactState.Known && v.Text is null).Select(v => (int)v.Number)
            .Concat(subject.Given.Values.Select(v => (int)v.Number))
            .Concat((subject.Work?.Spells ?? []).SelectMany(s => (int[])[s.From, s.To]))
            .Where(RandomDays.IsReal)
            .Distinct();
    }

    private static SubjectRecord Filled(Draw draw, SubjectRecord record, RecordSchema list) => record with
    {
        Values = [.. record.Values.Zip(list.Members, (value, member) => Filled(draw, value, () => Value(draw, list, member)))],
    };

    private static ItemValue Filled(Draw draw, ItemValue value, Func<ItemValue> known) =>
        value.State != FactState.Unknown || draw.Chance(40) ? value : draw.Chance(20) ? ItemValue.None : known();

    // An occupation that is not given is assumed to be "other" where records are compared with it: it is no unknown.
    private static ItemValue Member(Draw draw, MemberSchema member, int unknownPercent)
    {
        bool mayBeUnknown = member.Name != Schema.Members[OccupationMember].Name;
        if (mayBeUnknown && draw.Chance(unknownPercent))
            return ItemValue.Unknown;

        return member.Kind switch
        {
            MemberKind.Date => draw.Chance(15) ? ItemValue.None : ItemValue.OfDay(RandomDays.Of(draw)),
            MemberKind.Flag => ItemValue.OfFlag(draw.Chance(50)),
            MemberKind.Number => ItemValue.OfNumber(draw.Int(0, 10)),
            _ => ItemValue.OfText(draw.Of(Pools.Of(member.Name))),
        };
    }

    private static SubjectRecord Record(Draw draw, RecordSchema list, int unknownPercent)
    {
        // Without a day only an honour holds, and then on every day.
        bool undated = list.Name == "honours" && draw.Chance(30);
        int from = undated ? Day.First : RandomDays.Of(draw);
        int to = list.Name == "employment" && draw.Chance(70) ? from + draw.Int(0, 1600) : Day.Last;
        ItemValue[] values =
        [
            .. list.Members.Select(m => m.Name == list.Day ? (undated ? ItemValue.None : ItemValue.OfDay(from))
                : list.Name == "employment" && m.Name == "to" ? (to == Day.Last ? ItemValue.None : ItemValue.OfDay(to))
                : draw.Chance(unknownPercent) ? ItemValue.Unknown
                : draw.Chance(10) ? ItemValue.None
                : Value(draw, list, m)),
        ];
        return new SubjectRecord(values, from, to);
    }

    private static ItemValue Value(Draw draw, RecordSchema list, MemberSchema member) => member.Kind switch
    {
        MemberKind.Date => ItemValue.OfDay(RandomDays.Of(draw)),
        MemberKind.Flag => ItemValue.OfFlag(draw.Chance(50)),
        MemberKind.Number => ItemValue.OfNumber(draw.Int(0, 4)),
        _ => ItemValue.OfText(draw.Of(Pools.Of(list.Name, member.Name))),
    };

    private static FactValue Given(Draw draw, Fact fact) => fact.Kind switch
    {
        FactKind.Flag => FactValue.Flag(draw.Chance(50)),
        FactKind.Choice => FactValue.Of(draw.Int(0, fact.Domain!.Options.Count - 1)),
        FactKind.Number => FactValue.Of(draw.Int(0, 10) * DecimalScale.Power(fact.Decimals) + (fact.Decimals > 0 ? draw.Of(0, 25) : 0)),
        _ => draw.Chance(20) ? FactValue.Never : FactValue.Of(RandomDays.Of(draw)),
    };

    private static WorkHistory? Work(SubjectRecord[]?[] lists) =>
        lists[EmploymentList] is { } spells ? WorkHistory.Merge(spells.Select(s => new DayInterval(s.From, s.To))) : null;
}
