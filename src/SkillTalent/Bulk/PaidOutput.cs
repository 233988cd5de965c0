namespace SkillTalent;

/// <summary>
/// A mask of rows whose amount is calculated from columns, or divided by one: block by block in whole numbers where that is exact, else row by
/// row as one by one does it. Either way both come to the same fen.
/// </summary>
/// <param name="Value">The value of the program: the rows that surely have this row of the table.</param>
/// <param name="Pay">What is paid.</param>
/// <param name="AmountColumn">The number of the amount column; -1: none.</param>
internal sealed record PaidOutput(int Value, AmountExpression Pay, int AmountColumn)
{
    private const long MostFen = (long)AmountExpression.MostYuan * 100;

    /// <summary>The calculation of fen in whole numbers; null where it is done row by row.</summary>
    public WholeNode? Fen { get; init; }

    /// <summary>Whether each factor applies, and by what it multiplies.</summary>
    public required IReadOnlyList<(Kleene<int> When, decimal Times)> Factors { get; init; }

    /// <summary>The columns of the facts that are read.</summary>
    public required IReadOnlyDictionary<Fact, int> Columns { get; init; }

    /// <summary>How many share an amount; null: nobody does.</summary>
    public Fact? SharedBy { get; init; }

    /// <summary>The values of the program that a row needs.</summary>
    public IEnumerable<int> Values => Factors.SelectMany(f => (int[])[f.When.True, f.When.Possible]).Append(Value);

    /// <summary>The calculation of fen in whole numbers, where there are no factors to tell apart and nobody to share with.</summary>
    /// <param name="pay">What is paid.</param>
    /// <param name="columnOf">The number of a fact's column.</param>
    public static WholeNode? InWholes(AmountExpression pay, Func<Fact, int> columnOf) =>
        pay.InWholes(new Numbers(columnOf)) is { } whole
            ? whole.Scale > 2 ? WholeRound.Of(whole, 2, MidpointRounding.AwayFromZero) : whole.At(2)
            : null;

    /// <summary>Fills the fen of a block of rows; false where it must be done row by row. Rows of which a column is open hold any number.</summary>
    public bool TryFill(WholeRows rows, Span<long> fen) => Fen?.Fill(rows, fen) is { } bounds && bounds.Least >= -MostFen && bounds.Most <= MostFen;

    /// <summary>Whether some column that is read is not known of some row.</summary>
    public bool MayBeOpen(Column[] columns) => Columns.Values.Any(column => columns[column].Unknown.Length > 0);

    /// <summary>The rows of a word of 64 of which some column that is read is not known.</summary>
    public ulong OpenRows(Column[] columns, int word)
    {
        ulong open = 0;
        foreach (int column in Columns.Values)
        {
            open |= columns[column].Unknown.Length > 0 ? columns[column].Unknown.Span[word] : 0;
        }

        return open;
    }

    /// <summary>What a row is paid, between bounds.</summary>
    /// <param name="columns">The columns of the population.</param>
    /// <param name="row">The row.</param>
    /// <param name="applies">Whether a factor applies to the row.</param>
    public AmountBounds Of(Column[] columns, int row, Func<Kleene<int>, Truth> applies)
    {
        AmountBounds Read(Fact fact) => AmountBounds.Of(fact, columns[Columns[fact]][row, 0]);
        AmountBounds times = Factors.Aggregate(AmountBounds.One, (all, f) => all * AmountCalculator.Times(applies(f.When), f.Times));
        AmountBounds share = SharedBy is { } team ? AmountCalculator.Share(columns[Columns[team]][row, 0]) : AmountBounds.One;
        return Pay.Paid(Read, times, share);
    }

    private sealed class Numbers(Func<Fact, int> columnOf) : IWholeColumns
    {
        public WholeNode? Of(Fact fact) => fact.Kind == FactKind.Number ? new WholeColumn(columnOf(fact), fact.Decimals) : null;
    }
}
