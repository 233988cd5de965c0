namespace SkillTalent;

/// <summary>The numbers that a worker can state of a fact, in units of its last decimal place: a headcount is never below nothing, nor half a person.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Step">What lies between one and the next.</param>
internal sealed record StatableNumbers(long Least, long Most, long Step)
{
    /// <summary>The numbers of a fact that comes from a part of the worker.</summary>
    public static StatableNumbers Of(Slot slot, Fact fact)
    {
        long unit = DecimalScale.Power(fact.Decimals);
        if (slot.Kind != SlotKind.Member)
        {
            return new StatableNumbers((fact.IsShare ? 1 : -WorkerSubject.MostNumber) * unit, WorkerSubject.MostNumber * unit, fact.IsShare ? unit : 1);
        }

        string member = WorkerSchema.Instance.Members[slot.Index].Name;
        NumberRange range = WorkerShape.WithMembers.SelectMany(e => e.Form).First(m => m.Path == member).Range;
        return new StatableNumbers(range.Least * unit, range.Most * unit, Math.Max(1, unit / DecimalScale.Power(range.Decimals)));
    }

    /// <summary>The number nearest to another, among those between two bounds; null where there is none.</summary>
    public long? Nearest(long number, long least, long most)
    {
        long first = Math.Max(least, Least);
        first += ((Least - first) % Step + Step) % Step;
        long last = Math.Min(most, Most);
        last -= ((last - Least) % Step + Step) % Step;
        if (first > last)
        {
            return null;
        }

        long near = Math.Clamp(number, first, last);
        return near - ((near - Least) % Step);
    }
}
