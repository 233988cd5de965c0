namespace SkillTalent.Sql.Tests;

/// <summary>Every trap: those of a table of facts, and those of tables of records.</summary>
public abstract class TrapTests : FactTrapTests
{
    [Fact]
    public void SpellsAndCertificates() => With(RecordTraps.SpellsAndCertificates);

    [Fact]
    public void RecordsOfAKindOfOnesOwn() => With(RecordTraps.RecordsOfAKindOfOnesOwn);

    [Fact]
    public void RecordWithoutItsDayIsAnError() => With(RecordTraps.RecordWithoutItsDayIsAnError);
}
