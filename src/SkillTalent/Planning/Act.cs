namespace SkillTalent;

/// <summary>
/// Something that can be done on the day asked and that speaks of one fact: a record is added to a list, or a member or a given fact takes
/// another value. Immutable.
/// </summary>
internal sealed class Act
{
    public required Slot Slot { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>The fact it speaks of.</summary>
    public required Fact Fact { get; init; }

    /// <summary>What will then be so.</summary>
    public required Reason Demand { get; init; }

    /// <summary>How often it is done, where records are counted.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Acts of one group exclude each other.</summary>
    public required int Group { get; init; }

    /// <summary>The day from which it is so, where time must bring it about; else it is so at once.</summary>
    public int? From { get; init; }

    public ItemValue Member { get; init; }

    public FactValue Given { get; init; }

    public SubjectRecord? Record { get; init; }

    /// <summary>How much it asks for, among acts on the same part: one that is nowhere stronger asks for no more. Empty where acts do not compare.</summary>
    public IReadOnlyList<int> Strength { get; init; } = [];

    /// <summary>How many details it states: of two that ask for the same, the one that states less is better.</summary>
    public int Stated { get; init; }

    public decimal Cost { get; init; }

    /// <summary>Whether another act, on the same part, asks for at least as much.</summary>
    public bool AsksNoMoreThan(Act other) => ReferenceEquals(this, other)
        || (Slot == other.Slot && Times <= other.Times && Strength.Count > 0 && Strength.Zip(other.Strength).All(s => s.First <= s.Second));

    /// <summary>The worker after the act.</summary>
    public Worker ApplyTo(Worker worker)
    {
        switch (Slot.Kind)
        {
            case SlotKind.Member:
                return WorkerEdit.Set(worker, WorkerSchema.Instance.Members[Slot.Index].Name, Member);
            case SlotKind.Given:
                return WorkerEdit.Give(worker, Fact, Given);
            default:
                for (int i = 0; i < Times; i++)
                {
                    worker = WorkerEdit.Add(worker, WorkerSchema.Instance.Lists[Slot.Index].Name, Record!);
                }

                return worker;
        }
    }
}
