namespace SkillTalent;

/// <summary>A condition on the days of a question.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="First">Of a test the place of its fact; of a combination where its parts begin.</param>
/// <param name="Second">Of a test of two facts the place of the second; of a combination how many parts there are.</param>
internal readonly record struct DatedCondition(ConditionKind Kind, int First, int Second)
{
    /// <summary>The range that passes; of <see cref="ConditionKind.Range"/>.</summary>
    public ValueRange Passing { get; init; }

    /// <summary>The ranges that pass; of <see cref="ConditionKind.Ranges"/>.</summary>
    public ValueRanges? Ranges { get; init; }

    /// <summary>The test; of <see cref="ConditionKind.Test"/>.</summary>
    public FactTest? Test { get; init; }
}
