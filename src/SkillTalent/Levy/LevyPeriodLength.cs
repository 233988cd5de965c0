namespace SkillTalent.Levy;

/// <summary>How long the filing periods of a ledger are (纳税期限).</summary>
public enum LevyPeriodLength
{
    /// <summary>A calendar month (按月).</summary>
    Month,

    /// <summary>A calendar quarter (按季).</summary>
    Quarter,

    /// <summary>A calendar year (按年): for a yearly view of the ledger.</summary>
    Year,
}
