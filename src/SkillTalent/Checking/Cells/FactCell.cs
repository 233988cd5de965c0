namespace SkillTalent;

/// <summary>A part of a fact's domain that no test in question divides: all its values answer every test alike.</summary>
/// <param name="Value">One of its values.</param>
/// <param name="Low">The least of them; of a day, <see cref="Day.First"/> where there is none.</param>
/// <param name="High">The greatest of them; of a day, <see cref="Day.Last"/> where there is none.</param>
internal readonly record struct FactCell(FactValue Value, long Low, long High)
{
    public bool IsNever => Value.IsNever;

    public static FactCell Never { get; } = new(FactValue.Never, 0, 0);

    public static FactCell Single(long value) => new(FactValue.Of(value), value, value);
}
