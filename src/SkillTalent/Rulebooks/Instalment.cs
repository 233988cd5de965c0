namespace SkillTalent;

/// <summary>One of the parts in which a benefit that is granted once is paid.</summary>
public sealed record Instalment
{
    internal Instalment(decimal percent, CalendarPeriod after, Requirement? when)
    {
        Percent = percent;
        After = after;
        When = when;
    }

    /// <summary>Per cent of the amount, above 0 and at most 100.</summary>
    public decimal Percent { get; }

    /// <summary>How long after the start of the entitlement it is due.</summary>
    public CalendarPeriod After { get; }

    /// <summary>What must hold beside the benefit's own conditions on the day on which it is due; null: nothing.</summary>
    internal Requirement? When { get; init; }

    /// <summary>What must hold beside the benefit's own conditions, as a sentence made from the rule itself; null: nothing.</summary>
    public string? Text(Language language) => When is null ? null : SentenceReading.Wording(When).Text(language);
}
