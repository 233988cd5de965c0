namespace SkillTalent;

/// <summary>
/// The ways in which the unknown members of a record may turn out, as far as they are few: flags and codes of a closed list. What there are
/// too many of stays unknown, which is never wrong, only less told.
/// </summary>
internal sealed class RecordCompletion
{
    /// <summary>The most ways that are gone through.</summary>
    public const int Most = 64;

    private readonly (int Member, ItemValue[] Values)[] _members;

    /// <summary>Prepares the members to go through, those with the fewest values first.</summary>
    public RecordCompletion(RecordSchema list, IReadOnlyList<int> members)
    {
        _members =
        [
            .. members.Where(m => list.Members[m].Kind == MemberKind.Flag || list.Members[m].Codes is not null)
                .Select(m => (m, Values(list.Members[m])))
                .OrderBy(m => m.Item2.Length),
        ];
    }

    /// <summary>The members that are gone through, each with what it may be, in the order in which they are taken.</summary>
    public IReadOnlyList<(int Member, ItemValue[] Values)> Members => _members;

    /// <summary>The ways of a record; null where nothing of it is unknown that could be gone through.</summary>
    public RecordWays? Of(SubjectRecord record)
    {
        List<(int Member, ItemValue[] Values)>? open = null;
        int ways = 1;
        foreach ((int member, ItemValue[] values) in _members)
        {
            if (record.Values[member].State == FactState.Unknown && ways * values.Length <= Most)
            {
                (open ??= []).Add((member, values));
                ways *= values.Length;
            }
        }

        return open is null ? null : new RecordWays(record, open);
    }

    // Any of them may also turn out to be none, such as the class of who was at no technical school.
    private static ItemValue[] Values(MemberSchema member) => member.Kind == MemberKind.Flag
        ? [ItemValue.OfFlag(true), ItemValue.OfFlag(false), ItemValue.None]
        : [.. member.Codes!.Select(ItemValue.OfText), ItemValue.None];
}
