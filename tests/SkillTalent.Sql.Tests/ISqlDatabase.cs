namespace SkillTalent.Sql.Tests;

/// <summary>A database to ask.</summary>
internal interface ISqlDatabase : IDisposable
{
    SqlDialect Dialect { get; }

    void Execute(string sql);

    /// <summary>The rows of a query, by the names of their columns; NULL is null.</summary>
    IReadOnlyList<IReadOnlyDictionary<string, object?>> Query(string sql);
}
