namespace SkillTalent;

/// <summary>Some decisions cannot be said in SQL so that the database would answer as the library does.</summary>
public sealed class SqlRefusedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="refusals">Each decision with what cannot be said of it.</param>
    public SqlRefusedException(IReadOnlyList<SqlRefusal> refusals)
        : base(Told(refusals))
    {
        Refusals = [.. refusals];
    }

    /// <summary>The decisions, each with what cannot be said of it.</summary>
    public IReadOnlyList<SqlRefusal> Refusals { get; }

    private static string Told(IReadOnlyList<SqlRefusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        return "These decisions cannot be said in SQL: " + string.Join("; ", refusals.Select(r => $"{r.Decision}: {r.Why.En}"));
    }
}
