namespace SkillTalent.Solver.Tests;

/// <summary>A whole number.</summary>
internal sealed record IntExpr(string Name) : Expr(Name);
