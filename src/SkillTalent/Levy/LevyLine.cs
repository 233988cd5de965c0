using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>One levy in one period, in yuan. No amount is negative.</summary>
/// <param name="Due">Base times rate, before any relief (本期应纳费额).</param>
/// <param name="Relief">Exempt or reduced (减免额).</param>
/// <param name="Offset">Set off by the credit, which comes last (抵免额).</param>
/// <param name="Recapture">Credit used earlier that is to be paid back (补缴额).</param>
public sealed record LevyLine(decimal Due, decimal Relief, decimal Offset, decimal Recapture)
{
    /// <summary>What the credit could be set against: due less relief.</summary>
    [JsonIgnore]
    public decimal Remaining => Due - Relief;

    /// <summary>What is to be paid: due - relief - offset + recapture (本期应补（退）费额，即应缴).</summary>
    public decimal Payable => Due - Relief - Offset + Recapture;
}
