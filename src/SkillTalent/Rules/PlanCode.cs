namespace SkillTalent;

/// <summary>The stable codes of what changes and plans say; the continuation of <see cref="ReasonCode"/>.</summary>
internal static class PlanCode
{
    /// <summary>Something comes about on the day asked. Arguments: fact.</summary>
    public const string Now = "now";

    /// <summary>Work is taken up.</summary>
    public const string TakesUpWork = "takes-up-work";

    /// <summary>So many more records. Arguments: fact, number.</summary>
    public const string MoreRecords = "more-records";

    /// <summary>Time passes until something is so. Arguments: part, period, day.</summary>
    public const string WaitUntil = "wait-until";

    /// <summary>Work goes on until something is so. Arguments: part, period, day.</summary>
    public const string KeepWorkingUntil = "keep-working-until";

    /// <summary>Time passes until another version of the rules holds. Arguments: day.</summary>
    public const string WaitForRules = "wait-for-rules";

    /// <summary>Nothing that can be changed would be enough.</summary>
    public const string NothingHelps = "nothing-helps";

    /// <summary>The worker is taken to go on working without a break. Arguments: day.</summary>
    public const string GoesOnWorking = "goes-on-working";

    /// <summary>The worker is taken to work no longer. Arguments: day, the last day of work.</summary>
    public const string StopsWorking = "stops-working";

    /// <summary>The worker is taken to take up work. Arguments: day.</summary>
    public const string TakesUpWorkOn = "takes-up-work-on";

    /// <summary>The worker is not at work and is taken not to take up work. Arguments: day.</summary>
    public const string StaysOutOfWork = "stays-out-of-work";

    /// <summary>Work is not stated and was taken to be none before it is taken up.</summary>
    public const string WorkTakenAsNone = "work-taken-as-none";

    /// <summary>A certificate is awarded so long after the application. Arguments: period.</summary>
    public const string CertificateTakes = "certificate-takes";

    /// <summary>A title is awarded so long after the application. Arguments: period.</summary>
    public const string TitleTakes = "title-takes";

    /// <summary>An appointment is made so long after the application. Arguments: period.</summary>
    public const string AppointmentTakes = "appointment-takes";

    /// <summary>Certificates are not stated and were taken to be none.</summary>
    public const string CertificatesTakenAsNone = "certificates-taken-as-none";

    /// <summary>Titles are not stated and were taken to be none.</summary>
    public const string TitlesTakenAsNone = "titles-taken-as-none";

    /// <summary>A rule gets worse with another credential or an earlier one, so that waiting before an application might lead there earlier. Arguments: provision.</summary>
    public const string DelayNotWeighed = "delay-not-weighed";

    /// <summary>On some days before the arrival the rulebooks do not say whether something on the way is open. Arguments: provision, part, why.</summary>
    public const string NotCoveredOnTheWay = "not-covered-on-the-way";

    /// <summary>What is above the target can be had earlier than the target. Arguments: target, day.</summary>
    public const string HigherIsEarlier = "higher-is-earlier";
}
