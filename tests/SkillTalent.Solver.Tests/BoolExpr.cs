namespace SkillTalent.Solver.Tests;

/// <summary>Something that is true or false.</summary>
internal sealed record BoolExpr(string Name) : Expr(Name);
