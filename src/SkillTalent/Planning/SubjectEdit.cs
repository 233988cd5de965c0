namespace SkillTalent;

/// <summary>Copies of a subject with something changed.</summary>
internal static class SubjectEdit
{
    /// <summary>The list of spells of work, from which cumulative work is counted.</summary>
    public static readonly int Employment = WorkerSchema.Instance.IndexOfList("employment");

    private static readonly int LastDay = WorkerSchema.Instance.Lists[Employment].IndexOf("to");

    /// <summary>The subject after acts. A list that was unknown then holds the added records alone.</summary>
    public static Subject After(Subject subject, IEnumerable<Act> acts)
    {
        ItemValue[] members = subject.Members;
        SubjectRecord[]?[] lists = subject.Lists;
        Dictionary<string, FactValue>? given = null;
        bool works = false;
        foreach (Act act in acts)
        {
            switch (act.Slot.Kind)
            {
                case SlotKind.Member:
                    members = ReferenceEquals(members, subject.Members) ? [.. members] : members;
                    members[act.Slot.Index] = act.Member;
                    break;
                case SlotKind.Given:
                    given ??= new Dictionary<string, FactValue>(subject.Given, StringComparer.Ordinal);
                    given[act.Fact.Id] = act.Given;
                    break;
                default:
                    lists = ReferenceEquals(lists, subject.Lists) ? [.. lists] : lists;
                    lists[act.Slot.Index] = [.. lists[act.Slot.Index] ?? [], .. Enumerable.Repeat(act.Record!, act.Times)];
                    works |= act.Slot.Index == Employment;
                    break;
            }
        }

        return new Subject(members, lists, works ? Work(lists[Employment]!) : subject.Work, given ?? subject.Given) { Borrowed = subject.Borrowed, KnownOn = subject.KnownOn, Sorters = subject.Sorters };
    }

    /// <summary>The subject with records added to one list; one that was unknown then holds them alone.</summary>
    public static Subject With(Subject subject, int list, IEnumerable<SubjectRecord> records)
    {
        SubjectRecord[]?[] lists = [.. subject.Lists];
        lists[list] = [.. lists[list] ?? [], .. records];
        return new Subject(subject.Members, lists, list == Employment ? Work(lists[list]!) : subject.Work, subject.Given) { Borrowed = subject.Borrowed, KnownOn = subject.KnownOn, Sorters = subject.Sorters };
    }

    /// <summary>Whether the subject is at work on a day; null where that is unknown.</summary>
    public static bool? IsAtWork(Subject subject, int day) => subject.Lists[Employment]?.Any(s => s.From <= day && day <= s.To);

    /// <summary>The subject whose work on a day goes on without end, or ends with that day.</summary>
    public static Subject Working(Subject subject, int day, bool goesOn)
    {
        // An enterprise has no lists at all.
        if (subject.Lists.Length == 0 || subject.Lists[Employment] is not { } spells)
        {
            return subject;
        }

        SubjectRecord[]?[] lists = [.. subject.Lists];
        lists[Employment] = goesOn
            ? [.. spells.Select(s => s.From <= day && day <= s.To ? Until(s, Day.Last) : s)]
            : [.. spells.Where(s => s.From <= day).Select(s => s.To > day ? Until(s, day) : s)];
        return new Subject(subject.Members, lists, Work(lists[Employment]!), subject.Given) { Borrowed = subject.Borrowed, KnownOn = subject.KnownOn, Sorters = subject.Sorters };
    }

    private static SubjectRecord Until(SubjectRecord spell, int to)
    {
        ItemValue[] values = [.. spell.Values];
        values[LastDay] = to == Day.Last ? ItemValue.None : ItemValue.OfDay(to);
        return new SubjectRecord(values, spell.From, to);
    }

    private static WorkHistory Work(IEnumerable<SubjectRecord> spells) => WorkHistory.Merge(spells.Select(s => new DayInterval(s.From, s.To)));
}
