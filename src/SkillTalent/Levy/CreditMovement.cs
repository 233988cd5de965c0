namespace SkillTalent;

/// <summary>What a period's investments and withdrawals do to the credit, before any of it is set off.</summary>
/// <param name="Earned">New credit.</param>
/// <param name="Reversed">Credit that a withdrawal takes away: cancelled + recaptured + residue.</param>
/// <param name="Cancelled">Of it, taken from unused credit.</param>
/// <param name="Recaptured">Of it, taken back from credit used.</param>
/// <param name="Residue">Of it, what no credit is left for: only fen, from rounding.</param>
internal readonly record struct CreditMovement(decimal Earned, decimal Reversed, decimal Cancelled, decimal Recaptured, decimal Residue)
{
    /// <param name="change">The period's credit: above zero earned, below zero reversed.</param>
    /// <param name="unused">The unused credit carried in.</param>
    /// <param name="used">The credit used so far, net of what was taken back.</param>
    /// <param name="order">Against which credit a withdrawal counts.</param>
    /// <param name="rounding">The rounding of a cell.</param>
    public static CreditMovement Of(decimal change, decimal unused, decimal used, RecaptureOrder order, LevyRounding rounding)
    {
        if (change >= 0)
        {
            return new CreditMovement(change, 0, 0, 0, 0);
        }

        decimal reversed = -change;
        decimal taken = Math.Min(reversed, unused + used);
        decimal cancelled = order switch
        {
            RecaptureOrder.CancelUnusedFirst => Math.Min(taken, unused),
            _ => taken == 0 ? 0 : rounding.Round(taken * unused / (unused + used)),
        };
        return new CreditMovement(0, reversed, cancelled, taken - cancelled, reversed - taken);
    }
}
