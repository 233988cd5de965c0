namespace SkillTalent;

/// <summary>Rounds yuan as the form's cells do: to so many decimal places, half away from zero.</summary>
internal readonly struct LevyRounding(int decimals)
{
    public decimal Round(decimal yuan) => decimal.Round(yuan, decimals, MidpointRounding.AwayFromZero);

    public LevyAmounts Round(LevyAmounts yuan) => new(Round(yuan.Education), Round(yuan.Local));
}
