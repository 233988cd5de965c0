namespace SkillTalent;

/// <summary>
/// The conditions of many decisions on the days of one question. On a day it is fixed which values pass a test, so that most tests are two
/// comparisons with numbers that lie beside each other. Immutable.
/// </summary>
/// <param name="days">The day asked, then the cut-off days by their number.</param>
/// <param name="conditions">The conditions.</param>
/// <param name="parts">The numbers of the parts of every condition, those of one behind those of another.</param>
internal sealed class DatedConditions(int[] days, DatedCondition[] conditions, int[] parts)
{
    /// <summary>How many distinct conditions there are.</summary>
    public int Count => conditions.Length;

    /// <summary>Whether they are those of these days.</summary>
    public bool AreOn(int[] other) => days == other || days.AsSpan().SequenceEqual(other);

    /// <summary>Whether a condition is true of a subject.</summary>
    /// <param name="number">The number of the condition.</param>
    /// <param name="facts">The subject's facts, on the same days.</param>
    /// <param name="told">What was found out of the same subject before, by number: nothing where 0, else one more than the truth.</param>
    public Truth Evaluate(int number, FactSet facts, Span<byte> told) => told[number] is var known and not 0 ? (Truth)(known - 1) : Find(number, facts, told);

    private Truth Find(int number, FactSet facts, Span<byte> told)
    {
        ref readonly DatedCondition condition = ref conditions[number];
        Truth truth = condition.Kind switch
        {
            ConditionKind.Range => facts.Hold(condition.First, condition.Passing),
            ConditionKind.All => All(parts.AsSpan(condition.First, condition.Second), facts, told),
            ConditionKind.Any => Any(parts.AsSpan(condition.First, condition.Second), facts, told),
            ConditionKind.Not => Evaluate(parts[condition.First], facts, told).Not(),
            ConditionKind.Ranges => facts.Hold(condition.First, condition.Ranges!),
            _ => condition.Test!.Evaluate(facts, condition.First, condition.Second),
        };
        told[number] = (byte)(truth + 1);
        return truth;
    }

    private Truth All(ReadOnlySpan<int> all, FactSet facts, Span<byte> told)
    {
        Truth truth = Truth.True;
        for (int i = 0; i < all.Length && truth != Truth.False; i++)
        {
            truth = truth.And(Evaluate(all[i], facts, told));
        }

        return truth;
    }

    private Truth Any(ReadOnlySpan<int> any, FactSet facts, Span<byte> told)
    {
        Truth truth = Truth.False;
        for (int i = 0; i < any.Length && truth != Truth.True; i++)
        {
            truth = truth.Or(Evaluate(any[i], facts, told));
        }

        return truth;
    }
}
