namespace SkillTalent;

/// <summary>How a fact comes about. Its value is a step function of the day: it is sampled, and its steps are known.</summary>
internal abstract class FactSource
{
    /// <summary>What the passing of time alone does to the value.</summary>
    public abstract TimeEffect Time { get; }

    /// <summary>Whether the value is the same on every day.</summary>
    public bool IsTimeless => Time == TimeEffect.None;

    /// <summary>The list of records that it reads; -1: none.</summary>
    public virtual int List => -1;

    /// <summary>Another fact on which it rests; null: none.</summary>
    public virtual Fact? RestsOn => null;

    /// <summary>The facts that it is calculated from; empty: none.</summary>
    public virtual IReadOnlyList<Fact> Parts => [];

    /// <summary>The value on a day.</summary>
    public abstract FactValue Sample(Fact fact, Subject subject, int day);

    /// <summary>What is known of the value whatever is assumed: nothing, where the fact is absent.</summary>
    public virtual FactValue Bounds(Fact fact, Subject subject) => FactValue.Unknown;

    /// <summary>Adds the days on which the value may change: between two of them it does not.</summary>
    public virtual void AddSteps(Subject subject, List<int> steps)
    {
    }

    public abstract string Describe();
}
