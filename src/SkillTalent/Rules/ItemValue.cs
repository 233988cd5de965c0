namespace SkillTalent;

/// <summary>The value of one member of a subject or of one of its records.</summary>
internal readonly record struct ItemValue(FactState State, long Number, string? Text)
{
    public static readonly ItemValue Unknown;
    public static readonly ItemValue None = new(FactState.Never, 0, null);

    public static ItemValue OfDay(int? day) => day is { } d ? new(FactState.Known, d, null) : Unknown;

    public static ItemValue OfFlag(bool? flag) => flag is { } f ? new(FactState.Known, f ? 1 : 0, null) : Unknown;

    /// <summary>A number is kept in ten-thousandths.</summary>
    public static ItemValue OfNumber(decimal? number) => number is { } n ? new(FactState.Known, checked((long)decimal.Round(n * Scale)), null) : Unknown;

    public static ItemValue OfText(string? text) => text is null ? Unknown : new(FactState.Known, 0, text);

    public const int Scale = 10_000;
}
