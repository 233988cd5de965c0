namespace SkillTalent.SideBySide;

/// <summary>What one question over some rows costs, by each way that was asked.</summary>
/// <param name="Rows">How many workers.</param>
/// <param name="Decisions">How many decisions.</param>
/// <param name="Columns">How many columns of facts they look at.</param>
/// <param name="Costs">The costs; a way that was not asked is not in it.</param>
internal sealed record Measured(int Rows, int Decisions, int Columns, IReadOnlyDictionary<Part, Cost> Costs);
