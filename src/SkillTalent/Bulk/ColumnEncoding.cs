namespace SkillTalent;

/// <summary>How the values of one fact are laid out in a column. Rows are in the same order in every column.</summary>
internal enum ColumnEncoding
{
    /// <summary>One value for every row: nothing is stored.</summary>
    Constant,

    /// <summary>One bit a row, 64 rows to a word, the first row in the lowest bit: a flag, or a date fact that is only asked "held by the day?".</summary>
    Bits,

    /// <summary>A byte a row: the index of a choice, in the order of the fact's choices.</summary>
    Choices,

    /// <summary>Two bytes a row: the index of a choice among more than 256.</summary>
    WideChoices,

    /// <summary>Two bytes a row, unsigned: completed months of work on the population's day; 0 also where there is never any.</summary>
    WorkMonths,

    /// <summary>
    /// Two bytes a row, signed: the most months m with day + m months not after the population's day, negative for days ahead;
    /// <see cref="short.MinValue"/>: never.
    /// </summary>
    Months,

    /// <summary>Four bytes a row: a day, as days since 0001-01-01 (<see cref="DateOnly.DayNumber"/>); <see cref="int.MaxValue"/>: never.</summary>
    Days,

    /// <summary>Four bytes a row: a whole number.</summary>
    Numbers,

    /// <summary>Eight bytes a row: a number times ten to the power of the fact's decimals.</summary>
    WideNumbers,
}
