using System.Collections.Frozen;
using NodaTime;

namespace SkillTalent;

/// <summary>What a plan takes for granted. Every choice is told with the plan.</summary>
public sealed record PlanOptions
{
    private readonly CalendarPeriod _certificateTakes;
    private readonly CalendarPeriod _titleTakes;
    private readonly CalendarPeriod _appointmentTakes;
    private readonly FrozenSet<string> _excludedPathways = [];

    /// <summary>The defaults: whoever is at work goes on working, and awards come on the day of the application.</summary>
    public static PlanOptions Default { get; } = new();

    /// <summary>Whether somebody who is at work on the day asked goes on working without a break; else the work ends with that day.</summary>
    public bool GoesOnWorking { get; init; } = true;

    /// <summary>The day on which somebody who is not at work takes up work in the occupation; null: never.</summary>
    public LocalDate? TakesUpWorkOn { get; init; }

    /// <summary>From the application for a certificate to its award.</summary>
    public CalendarPeriod CertificateTakes { get => _certificateTakes; init => _certificateTakes = NotNegative(value); }

    /// <summary>From the application for a title to its award.</summary>
    public CalendarPeriod TitleTakes { get => _titleTakes; init => _titleTakes = NotNegative(value); }

    /// <summary>From the application for a post (the two top levels) to the appointment.</summary>
    public CalendarPeriod AppointmentTakes { get => _appointmentTakes; init => _appointmentTakes = NotNegative(value); }

    /// <summary>The series of the titles that may be obtained on the way to a level; on the way to a title they are of its own series.</summary>
    public TitleSeries Series { get; init; } = TitleSeries.Engineering;

    /// <summary>Whether certificates may be obtained on the way.</summary>
    public bool ViaCertificates { get; init; } = true;

    /// <summary>Whether titles may be obtained on the way.</summary>
    public bool ViaTitles { get; init; } = true;

    /// <summary>Ids of pathways that the plan must not use.</summary>
    public IReadOnlySet<string> ExcludedPathways
    {
        get => _excludedPathways;
        init => _excludedPathways = (value ?? throw new ArgumentNullException(nameof(value))).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The most alternatives that are told beside the plan.</summary>
    public int MostAlternatives { get; init; } = 3;

    internal CalendarPeriod Takes(PlanTarget target) => !target.IsRecord ? AppointmentTakes : target.Level is null ? TitleTakes : CertificateTakes;

    private static CalendarPeriod NotNegative(CalendarPeriod period) =>
        period.IsNegative ? throw new ArgumentOutOfRangeException(nameof(period), "An award cannot come before the application.") : period;
}
