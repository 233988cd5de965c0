namespace SkillTalent;

/// <summary>
/// What the day of birth bounds: the form of a worker refuses records of before it. Where the form leaves room, so does this, since nothing that
/// a worker can be may be called impossible.
/// </summary>
internal static class BirthBound
{
    /// <summary>Whether the first day that the records of a list give may lie in a cell.</summary>
    /// <param name="list">The list.</param>
    /// <param name="first">The cell.</param>
    /// <param name="birth">The earliest day of birth in question.</param>
    public static bool Allows(string list, FactCell first, long birth) => list switch
    {
        _ when birth == Day.First || WorkerSchema.Instance.IndexOfList(list) < 0 => true,
        _ when first.Low == Day.First && RecordDomain.CanBeUndated(list) => true,
        // Of one whose year alone is known the day is the first of the year.
        "contests" => first.High >= Day.StartOfYear(Day.YearOf((int)birth)),
        _ => first.High >= birth,
    };
}
