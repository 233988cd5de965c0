namespace SkillTalent;

/// <summary>A list of records of the worker.</summary>
internal abstract class ListEntry(string name) : WorkerEntry(name)
{
    /// <summary>What rules can ask of its records.</summary>
    public abstract RecordSchema Schema { get; }

    /// <summary>The records laid out; null where the list is unknown.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="occupation">The worker's own occupation, for records that do not say theirs.</param>
    public abstract SubjectRecord[]? Lay(Worker worker, ItemValue occupation);

    /// <summary>The worker with one more record, given as rules read it. A list that was unknown then holds this record alone.</summary>
    public abstract Worker Add(Worker worker, SubjectRecord record);

    /// <summary>A record of which nothing is stated but the day, laid out.</summary>
    public abstract SubjectRecord Bare(int day, ItemValue occupation);
}
