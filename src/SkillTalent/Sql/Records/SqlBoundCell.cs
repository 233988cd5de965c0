namespace SkillTalent;

/// <summary>A fact that is derived from records, of each row between two bounds, both included: what is partly known is as good as it is to one by one.</summary>
internal sealed class SqlBoundCell : SqlCell
{
    /// <summary>What stands for never where no day does.</summary>
    public const long NoNumber = 9_000_000_000_000_000_000;

    private readonly LocalizedText _told;

    /// <summary>Creates a cell.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="least">The column of the least that it may be; <c>infinity</c>, or <see cref="NoNumber"/>: never.</param>
    /// <param name="most">The column of the most; the same where it is always known.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="told">Where it comes from.</param>
    public SqlBoundCell(Fact fact, string least, string most, SqlDialect dialect, LocalizedText told)
        : base(fact, null, dialect)
    {
        Least = least;
        Most = most;
        _told = told;
    }

    /// <summary>The column of the least, quoted.</summary>
    public string Least { get; }

    /// <summary>The column of the most, quoted.</summary>
    public string Most { get; }

    /// <summary>With work: the condition, never NULL, that no spell of a row is known and the time since a known day bounds it all the same; null: never.</summary>
    public string? IsUnstated { get; init; }

    public override bool IsConstant => false;

    public override bool MayBeUnknown => Least != Most;

    public override string IsNever => $"f.{Least} = {Never}";

    public override SqlNode IsOpen => MayBeUnknown ? SqlNode.Leaf($"f.{Least} <> f.{Most}", mayBeNull: false) : SqlNode.False;

    private bool IsDay => Fact.Kind == FactKind.Date;

    private string Never => IsDay ? SqlDays.Never : SqlText.Whole(NoNumber);

    public override SqlNode Hold(ValueRanges ranges) => SqlNode.Any(ranges.Ranges.Select(Hold));

    /// <summary>A bound of a value that no fact of this kind reaches.</summary>
    public static (string Least, string Most) Unknown(Fact fact) =>
        fact.Kind == FactKind.Date ? (SqlDays.First, SqlDays.Never) : (SqlText.Whole(-NoNumber), SqlText.Whole(NoNumber));

    /// <summary>The bounds of a value that is the same in every row.</summary>
    public static (string Least, string Most) Of(Fact fact, FactValue value)
    {
        if (value == FactValue.Unknown)
        {
            return Unknown(fact);
        }

        string Text(long number) => fact.Kind == FactKind.Date
            ? number >= Day.Last ? SqlDays.Never : number <= Day.First ? SqlDays.First : SqlDays.Literal((int)number)
            : SqlText.Whole(Math.Clamp(number, -NoNumber, NoNumber));
        return (Text(value.Least), Text(value.Most));
    }

    public override (string Least, string Most) Between() => ($"f.{Least}", $"f.{Most}");

    public override string Told(Language language) => _told.In(language);

    private SqlNode Hold(ValueRange range)
    {
        string? from = IsDay ? range.Least <= DateOnly.MinValue.DayNumber ? null : SqlDays.Literal((int)range.Least)
            : range.Least == long.MinValue ? null : SqlText.Whole(range.Least);
        string? to = IsDay ? range.Most >= DateOnly.MaxValue.DayNumber ? null : SqlDays.Literal((int)range.Most)
            : range.Most >= ValueRange.Greatest ? null : SqlText.Whole(range.Most);

        // Never is greater than every value, and in no range.
        string inside = (from is null ? "" : $"f.{Least} >= {from} AND ") + $"f.{Most} {(to is null ? $"< {Never}" : $"<= {to}")}";
        if (!MayBeUnknown)
        {
            return SqlNode.Leaf(from is not null && from == to ? $"f.{Least} = {from}" : from is null ? inside : $"({inside})", mayBeNull: false);
        }

        string outside = $"f.{Least} {(to is null ? $">= {Never}" : $"> {to}")}" + (from is null ? "" : $" OR f.{Most} < {from}");
        return SqlNode.Leaf($"CASE WHEN {inside} THEN TRUE WHEN {outside} THEN FALSE END", mayBeNull: true);
    }
}
