namespace SkillTalent.Servers.Tests;

/// <summary>What the server says of a query that it refuses.</summary>
internal sealed class ClickHouseException(string message) : System.Data.Common.DbException(message);
