namespace SkillTalent;

/// <summary>What the law leaves open and the user may choose; null takes the rulebook's default.</summary>
public sealed record LevyChoices
{
    /// <summary>Chooses.</summary>
    /// <param name="split">How a credit that is too small for both levies is divided.</param>
    /// <param name="recaptureOrder">Against which credit a withdrawal of investment counts.</param>
    /// <param name="provincialReliefShare">
    /// The share by which the province reduced the levies where the nation left that to it, from 0 to the rulebook's limit.
    /// </param>
    /// <exception cref="LevyInputException">The share is not from 0 to 1.</exception>
    public LevyChoices(LevySplit? split = null, RecaptureOrder? recaptureOrder = null, decimal? provincialReliefShare = null)
    {
        if (provincialReliefShare is < 0 or > 1)
        {
            throw new LevyInputException(LevyPlaces.ProvincialReliefShare, "a share from 0 to 1");
        }

        Split = split;
        RecaptureOrder = recaptureOrder;
        ProvincialReliefShare = provincialReliefShare;
    }

    /// <summary>The rulebook's defaults throughout.</summary>
    public static LevyChoices Default { get; } = new();

    /// <summary>How a credit that is too small for both levies is divided.</summary>
    public LevySplit? Split { get; }

    /// <summary>Against which credit a withdrawal of investment counts.</summary>
    public RecaptureOrder? RecaptureOrder { get; }

    /// <summary>The share by which the province reduced the levies where the nation left that to it.</summary>
    public decimal? ProvincialReliefShare { get; }
}
