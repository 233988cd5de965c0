namespace SkillTalent;

/// <summary>Something to ask a person, and what waits for the answer. Immutable.</summary>
public sealed record Question
{
    internal Question(WorkerField field, IReadOnlyList<Fact> facts, IReadOnlyList<Decision> decisions)
    {
        Field = field;
        Facts = facts;
        Decisions = decisions;
    }

    /// <summary>Where the answer stands in the JSON of a worker: a member, or a list of which all records are asked.</summary>
    public string Path => Field.Path;

    /// <summary>What people call it.</summary>
    public LocalizedText Label => Field.Label;

    /// <summary>What the answer is, its choices and how to give it.</summary>
    public WorkerField Field { get; }

    /// <summary>What each record of a list can have; empty where no list is asked.</summary>
    public IReadOnlyList<WorkerField> RecordFields { get; internal init; } = [];

    /// <summary>The facts of the rulebooks that the answer tells, alone or with other answers.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The decisions that the answer may settle or change.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>Whether all of it is assumed while nobody says: the answer can change a decision, but no decision waits for it.</summary>
    public bool IsAssumed { get; internal init; }
}
