namespace SkillTalent.SideBySide;

/// <summary>Some decisions of a city on a day, and the columns that they look at.</summary>
internal sealed class CityQuestion
{
    private static readonly LocalDate Day = new(2023, 7, 14);

    private CityQuestion(CompiledPolicy policy)
    {
        Policy = policy;
        Columns = [.. policy.Columns.Union(policy.SinceColumns, StringComparer.Ordinal)];
    }

    /// <summary>The decisions.</summary>
    public CompiledPolicy Policy { get; }

    /// <summary>The facts, by the names of their columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How many decisions.</summary>
    public int Count => Policy.Decisions.Count;

    /// <summary>The last so many decisions of Quzhou that SQL can say.</summary>
    /// <param name="count">How many; 0: all.</param>
    public static CityQuestion Of(int count)
    {
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, Day);
        CompiledPolicy all = quzhou.Compile();
        string[] said = Said(all);
        return new CityQuestion(quzhou.Compile(said[^(count == 0 ? said.Length : Math.Min(count, said.Length))..]));
    }

    /// <summary>The text that asks for counts and sums.</summary>
    public string Sql(SqlDialect dialect, string? partition = null) => Policy.ToSql(
        new SqlSource("workers") { OthersAreAbsent = true, Columns = Columns.ToDictionary(c => c, c => new SqlColumn(c), StringComparer.Ordinal) },
        new SqlOptions { Dialect = dialect, Counts = true, Partition = partition });

    private static string[] Said(CompiledPolicy all)
    {
        try
        {
            _ = all.ToSql(new SqlSource("workers"));
            return [.. all.Decisions];
        }
        catch (SqlRefusedException e)
        {
            return [.. all.Decisions.Except(e.Refusals.Select(r => r.Decision), StringComparer.Ordinal)];
        }
    }
}
