namespace SkillTalent;

/// <summary>A set of rows as a condition of SQL; a row for which it is NULL is not in it.</summary>
/// <param name="Text">The condition.</param>
/// <param name="IsCertain">Whether it is never NULL.</param>
internal sealed record SqlMask(string Text, bool IsCertain)
{
    public static readonly SqlMask All = new("1 = 1", IsCertain: true);
    public static readonly SqlMask None = new("1 = 0", IsCertain: true);

    /// <summary>The column of conditions that it is, or of which it is what may be true; null: neither.</summary>
    public string? Column { get; init; }

    /// <summary>With what may be true: the condition that it is not surely so; null: it is another mask.</summary>
    public string? Unsure { get; init; }

    /// <summary>All other rows, where they can be told in fewer words than "not"; null: they cannot.</summary>
    public SqlMask? Others { get; init; }

    /// <summary>Whether several conditions are joined in it.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The condition inside of another.</summary>
    public string Inside => IsJoined ? $"({Text})" : Text;

    /// <summary>The condition so that it is never NULL, which "not" would leave as it is.</summary>
    public string Certain => IsCertain ? Inside : $"CASE WHEN {Text} THEN TRUE ELSE FALSE END";

    public bool Equals(SqlMask? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
