namespace SkillTalent.Solver.Tests;

/// <summary>A day that may be any, or never.</summary>
internal sealed class DateModel(Smt z3)
{
    public BoolExpr Never { get; } = z3.NewBool();

    public IntExpr Value { get; } = z3.NewInt();

    /// <summary>That there is a day and it is not after another.</summary>
    public BoolExpr AtMost(long day) => z3.And(z3.Not(Never), z3.AtMost(Value, z3.Number(day)));
}
