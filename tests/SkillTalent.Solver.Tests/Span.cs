namespace SkillTalent.Solver.Tests;

/// <summary>Days from one to another, both included; none where the second comes before the first.</summary>
internal readonly record struct Span(long From, long To)
{
    public static readonly Span Always = new(long.MinValue, long.MaxValue);
    public static readonly Span Never = new(1, 0);

    public bool IsEmpty => From > To;

    public static Span If(bool holds) => holds ? Always : Never;

    public Span Within(long from, long to) => new(Math.Max(From, from), Math.Min(To, to));
}
