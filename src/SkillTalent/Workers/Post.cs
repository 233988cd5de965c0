namespace SkillTalent;

/// <summary>The post on the day asked. What is null is unknown.</summary>
public sealed record Post
{
    /// <summary>Whether it is a frontline post (一线岗位).</summary>
    public bool? Frontline { get; init; }

    /// <summary>Whether the occupation is in the place's shortage catalogue (紧缺目录).</summary>
    public bool? ShortageOccupation { get; init; }

    /// <summary>The kind of employer; the same as <see cref="Employer.Kind"/>, and given in one of the two places or alike in both.</summary>
    public EmployerKind? Employer { get; init => field = Refusal.Check(Codes.OfEmployerKind, value); }

    /// <summary>The level to which the person is appointed (聘任).</summary>
    public Appointment AppointedLevel { get; init; }

    /// <summary>Whether it is a manager's or a worker's post.</summary>
    public PostKind? Kind { get; init => field = Refusal.Check(Codes.OfPostKind, value); }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Post.Describe(this);
}
