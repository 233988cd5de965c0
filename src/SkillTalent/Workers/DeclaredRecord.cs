namespace SkillTalent;

/// <summary>A record of a kind that a rulebook declares, such as a patent: values by the names of its members. A member that is absent is unknown.</summary>
public sealed record DeclaredRecord
{
    /// <summary>Creates a record.</summary>
    /// <param name="members">Its values by the names of the members. For a date, no means that there is none.</param>
    public DeclaredRecord(IReadOnlyDictionary<string, GivenFact> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        Members = new ValueMap<GivenFact>(members);
    }

    /// <summary>Its values.</summary>
    public IReadOnlyDictionary<string, GivenFact> Members { get; }

    /// <inheritdoc/>
    public override string ToString() => $"record ({string.Join(", ", Members.Keys)})";
}
