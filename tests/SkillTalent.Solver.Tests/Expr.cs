namespace SkillTalent.Solver.Tests;

/// <summary>An expression that the solver has been told, by its name.</summary>
internal abstract record Expr(string Name);
