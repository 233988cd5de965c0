namespace SkillTalent;

/// <summary>
/// The reading that says whether a rule is true of a subject's facts on a day. It stops at the first part that decides and makes nothing on
/// the way, since it is asked most often; the other readings are folds.
/// </summary>
internal static class TruthReading
{
    /// <summary>True, false, or unknown where it depends on a fact that is.</summary>
    public static Truth Evaluate(this Requirement node, FactSet facts) => node switch
    {
        FactTest test => test.Evaluate(facts),
        AllRequirement all => All(all.Parts, facts),
        AnyRequirement any => Any(any.Parts, facts),
        _ => ((NotRequirement)node).Part.Evaluate(facts).Not(),
    };

    private static Truth All(ReadOnlySpan<Requirement> parts, FactSet facts)
    {
        Truth all = Truth.True;
        for (int i = 0; i < parts.Length && all != Truth.False; i++)
        {
            all = all.And(parts[i].Evaluate(facts));
        }

        return all;
    }

    private static Truth Any(ReadOnlySpan<Requirement> parts, FactSet facts)
    {
        Truth any = Truth.False;
        for (int i = 0; i < parts.Length && any != Truth.True; i++)
        {
            any = any.Or(parts[i].Evaluate(facts));
        }

        return any;
    }
}
