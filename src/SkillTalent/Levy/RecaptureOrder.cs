namespace SkillTalent;

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

/// <summary>The codes and labels of <see cref="RecaptureOrder"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<RecaptureOrder> OfRecaptureOrder { get; } = new(
        (RecaptureOrder.CancelUnusedFirst, "cancel-unused-first", "先冲减留抵,再补缴", "cancel unused credit first"),
        (RecaptureOrder.ProRata, "pro-rata", "按留抵与已抵比例", "pro rata to unused and used credit"));

    /// <summary>The code used in JSON: <c>cancel-unused-first</c>, <c>pro-rata</c>.</summary>
    public static string ToCode(this RecaptureOrder order) => OfRecaptureOrder[order];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this RecaptureOrder order) => OfRecaptureOrder.Label(order);
}
