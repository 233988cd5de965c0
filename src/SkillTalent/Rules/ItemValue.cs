namespace SkillTalent;

/// <summary>The value of one member of a subject or of one of its records.</summary>
internal readonly record struct ItemValue
{
    public const int Scale = 10_000;

    // Two words and not three, since a worker is laid out in dozens of these: a text stands for itself, else one of two marks says that there is
    // a number, or none. Null: nothing is known.
    private static readonly object NumberMark = new();
    private static readonly object NoneMark = new();

    public static readonly ItemValue Unknown;
    public static readonly ItemValue None = new(NoneMark, 0);

    private readonly object? _what;

    private ItemValue(object? what, long number)
    {
        _what = what;
        Number = number;
    }

    public FactState State => _what is null ? FactState.Unknown : ReferenceEquals(_what, NoneMark) ? FactState.Never : FactState.Known;

    /// <summary>The number that is known: a day, 0 or 1 for a flag, ten-thousandths; 0 where there is a text or none.</summary>
    public long Number { get; }

    /// <summary>The text that is known; null where there is a number or none.</summary>
    public string? Text => _what as string;

    /// <summary>A number as it is kept: a day, 0 or 1 for a flag, ten-thousandths.</summary>
    public static ItemValue OfKnown(long number) => new(NumberMark, number);

    public static ItemValue OfDay(int? day) => day is { } d ? OfKnown(d) : Unknown;

    public static ItemValue OfFlag(bool? flag) => flag is { } f ? OfKnown(f ? 1 : 0) : Unknown;

    /// <summary>A number is kept in ten-thousandths; one that is too large for that is refused.</summary>
    public static ItemValue OfNumber(decimal? number) => number is { } n ? OfKnown((long)decimal.Round(n * Scale)) : Unknown;

    public static ItemValue OfText(string? text) => text is null ? Unknown : new(text, 0);
}
