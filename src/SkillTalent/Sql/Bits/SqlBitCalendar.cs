namespace SkillTalent;

/// <summary>
/// A stored day in whole numbers, as columns that are made once a row: ClickHouse's own arithmetic ends with the type Date, and says a wrong day
/// beyond it. Any year does.
/// </summary>
/// <param name="column">The column; null: the same day in every row.</param>
/// <param name="constant">That day.</param>
internal sealed class SqlBitCalendar(SqlColumn? column, int? constant)
{
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>What the names of its columns end with.</summary>
    public static IReadOnlyList<string> Endings { get; } = [" months", " day", " is last", " number"];

    /// <summary>The columns that were asked for.</summary>
    public string? Prepared => _asked.Count == 0 ? null : string.Join(", ", _asked.Select(p => $"{TextOf(p)} AS {NameOf(p)}"));

    /// <summary>The months from the year 0.</summary>
    public string Months => Of("months", d => (d.Year * 12) + d.Month);

    /// <summary>The day of the month.</summary>
    public string Day => Of("day", d => d.Day);

    /// <summary>Whether it is the last day of its month.</summary>
    public string IsLast => Of("is last", d => d.Day == DateTime.DaysInMonth(d.Year, d.Month) ? 1 : 0);

    /// <summary>The days from a first one that is the same for all.</summary>
    public string Number => Of("number", d => d.DayNumber + DayNumberOfFirst);

    // The formula counts from 1 March of the year 0.
    private static int DayNumberOfFirst => 306;

    private string Of(string part, Func<DateOnly, int> known)
    {
        if (column is null)
        {
            return SqlText.Whole(constant is { } day ? known(DateOnly.FromDayNumber(day)) : 0);
        }

        _ = _asked.Add(part);
        return $"{SqlCell.Facts}.{NameOf(part)}";
    }

    private string NameOf(string part) => SqlText.Name($"{column!.Name} {part}", SqlDialect.ClickHouse);

    private string TextOf(string part)
    {
        bool text = column!.Form == SqlForm.Text;
        string known = $"assumeNotNull({SqlText.Name(column.Name, SqlDialect.ClickHouse)})";
        string Piece(int from, int length) => $"toInt32OrZero(substring({known}, {SqlText.Whole(from)}, {SqlText.Whole(length)}))";
        string year = text ? Piece(1, 4) : $"toYear({known})";
        string month = text ? Piece(6, 2) : $"toMonth({known})";
        string day = text ? Piece(9, 2) : $"toDayOfMonth({known})";
        string marchYear = $"({year} - ({month} < 3))";
        return part switch
        {
            "months" => $"{year} * 12 + {month}",
            "day" => day,
            "is last" => $"{day} = CASE WHEN {month} IN (4, 6, 9, 11) THEN 30 WHEN {month} <> 2 THEN 31 WHEN {year} % 4 = 0 AND ({year} % 100 <> 0 OR {year} % 400 = 0) THEN 29 ELSE 28 END",
            _ => $"{day} + intDiv(153 * (({month} + 9) % 12) + 2, 5) + 365 * {marchYear} + intDiv({marchYear}, 4) - intDiv({marchYear}, 100) + intDiv({marchYear}, 400)",
        };
    }
}
