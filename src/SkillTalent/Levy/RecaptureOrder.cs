namespace SkillTalent.Levy;

/// <summary>Against which credit a withdrawal of investment counts. Both are readings of the same text (两种理解).</summary>
public enum RecaptureOrder
{
    /// <summary>
    /// Unused credit is cancelled first, and only what is left takes back credit used (先冲减留抵,再补缴): the reading that lines 5 to 7 of
    /// the form imply.
    /// </summary>
    CancelUnusedFirst,

    /// <summary>
    /// Unused and used credit bear the withdrawal in proportion to their amounts, rounded to the fen for the unused, the rest taken from the
    /// used (按比例): a reading that the notice alone would also bear.
    /// </summary>
    ProRata,
}
