namespace SkillTalent;

/// <summary>A list of records of the worker.</summary>
internal abstract class ListEntry(string name) : WorkerEntry(name)
{
    /// <summary>What rules can ask of its records.</summary>
    public abstract RecordSchema Schema { get; }

    /// <summary>The member that is the last day on which a record holds; null where records hold for good.</summary>
    public string? End
    {
        get;
        init
        {
            field = value;
            EndIndex = value is null ? -1 : Schema.IndexOf(value);
        }
    }

    /// <summary>Its place among the members that rules see; -1 where there is none.</summary>
    protected int EndIndex { get; private init; } = -1;

    /// <summary>A member that there is known to be none of where another member has one of some codes; null: there is no such.</summary>
    public (string Member, string Where, IReadOnlyList<string> Codes)? NoneWhere { get; init; }

    /// <summary>The member that is the worker's own occupation where a record does not say; -1: none.</summary>
    public abstract int OwnOccupation { get; }

    /// <summary>A record of which nothing is stated, laid out: what is known of it is what a member that is left out means.</summary>
    public abstract SubjectRecord Blank { get; }

    /// <summary>The records laid out; null where the list is unknown.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="occupation">The worker's own occupation, for records that do not say theirs.</param>
    /// <param name="list">The place of the list among all.</param>
    /// <param name="room">Where they are laid out; null: in arrays of their own.</param>
    public abstract SubjectRecord[]? Lay(Worker worker, ItemValue occupation, int list, SubjectRoom? room);

    /// <summary>The worker with one more record, given as rules read it. A list that was unknown then holds this record alone.</summary>
    public abstract Worker Add(Worker worker, SubjectRecord record);

    /// <summary>A record of which nothing is stated but the day, laid out.</summary>
    public abstract SubjectRecord Bare(int day, ItemValue occupation);
}
