namespace SkillTalent;

/// <summary>Social insurance (社会保险). What is null is unknown.</summary>
/// <param name="Since">Since when without a break.</param>
/// <param name="Months">Months of contributions to unemployment insurance, 0 to 1200.</param>
public sealed record Insurance(EventDay Since, int? Months)
{
    internal static readonly NumberRange MonthRange = new(0, 1200);

    /// <summary>It is known that there is none.</summary>
    public static Insurance None { get; } = new(EventDay.Never, 0) { MonthsOnEnd = 0 };

    /// <summary>Months of contributions to unemployment insurance, 0 to 1200.</summary>
    public int? Months { get; init => field = MonthRange.Check(value); } = MonthRange.Check(Months, nameof(Months));

    /// <summary>Months of contributions without a break up to the day asked (连续缴费), 0 to 1200.</summary>
    public int? MonthsOnEnd { get; init => field = MonthRange.Check(value); }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Insurance.Describe(this);
}
