namespace SkillTalent;

/// <summary>The worker's employer on the day asked. What is null is unknown.</summary>
public sealed record Employer
{
    internal static readonly NumberRange Headcounts = new(0, 10_000_000);

    /// <summary>Its kind; the same as <see cref="Post.Employer"/>, and given in one of the two places or alike in both.</summary>
    public EmployerKind? Kind { get; init => field = Refusal.Check(Codes.OfEmployerKind, value); }

    /// <summary>Its size by the official classification.</summary>
    public EmployerSize? Size { get; init => field = Refusal.Check(Codes.OfEmployerSize, value); }

    /// <summary>Its industry, by the code or name that the place's rules use.</summary>
    public string? Industry { get; init => field = Refusal.Text(value, nameof(Industry)); }

    /// <summary>How many people it employs, 0 to 10,000,000.</summary>
    public int? Headcount { get; init => field = Headcounts.Check(value); }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Employer.Describe(this);
}
