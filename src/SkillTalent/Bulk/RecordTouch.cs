namespace SkillTalent;

/// <summary>What records of some kind do to a column.</summary>
internal sealed class RecordTouch
{
    private readonly Fact _fact;
    private readonly KeptWay[] _ways;

    // Whether such a record gives the day from which it holds; null: it must be asked.
    private readonly Truth? _givesFrom;

    /// <summary>A touch.</summary>
    /// <param name="fact">The fact that is made from records: that of the column, or the day from which its work counts.</param>
    /// <param name="fold">How what records give is joined; null: the column is read as it is of any worker.</param>
    /// <param name="ways">The ways in which such a record may turn out.</param>
    public RecordTouch(Fact fact, JoinedFold? fold, KeptWay[] ways)
    {
        Fold = fold;
        _fact = fact;
        _ways = ways;
        Truth?[] gives = [.. ways.Select(w => fold?.GivesFrom(w.Way))];
        _givesFrom = gives.Length == 0 || Array.IndexOf(gives, null) >= 0 ? null : Array.TrueForAll(gives, g => g == gives[0]) ? gives[0] : Truth.Unknown;
    }

    public JoinedFold? Fold { get; }

    /// <summary>The number of the column among all.</summary>
    public required int Column { get; init; }

    /// <summary>Its place among those of the list.</summary>
    public required int Place { get; init; }

    /// <summary>How work is counted from the day that records give; null: what they give is the column's own value.</summary>
    public required WorkedSource? Work { get; init; }

    /// <summary>The day on which the column is read.</summary>
    public required int Day { get; init; }

    /// <summary>What a record gives.</summary>
    public FactValue Of(SubjectRecord record) => _givesFrom switch
    {
        Truth.True => FactValue.Of(record.From),
        Truth.Unknown => FactValue.Between(record.From, long.MaxValue),
        _ => Fold is null ? FactValue.Never : Fold.Of(_fact, record, _ways, Day),
    };
}
