namespace SkillTalent;

/// <summary>The labour contract (劳动合同) on the day asked.</summary>
public sealed record EmploymentContract
{
    /// <summary>It is known that there is none.</summary>
    public static EmploymentContract None { get; } = new() { From = EventDay.Never, To = EventDay.Never };

    /// <summary>Its first day; never: there is no contract.</summary>
    public EventDay From { get; init; }

    /// <summary>Its last day; never: it has no fixed term (无固定期限).</summary>
    public EventDay To { get; init; }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Contract.Describe(this);
}
