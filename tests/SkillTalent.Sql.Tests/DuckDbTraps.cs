namespace SkillTalent.Sql.Tests;

public sealed class DuckDbTraps : TrapTests
{
    private protected override ISqlDatabase Open() => new DuckDb();
}
