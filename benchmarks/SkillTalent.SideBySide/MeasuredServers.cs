namespace SkillTalent.SideBySide;

/// <summary>What one question costs over some servers together.</summary>
/// <param name="Servers">How many have rows; one more asks them.</param>
/// <param name="Rows">How many workers they have together.</param>
/// <param name="Decisions">How many decisions.</param>
/// <param name="Cost">The cost, of all of them.</param>
internal sealed record MeasuredServers(int Servers, int Rows, int Decisions, Cost Cost);
