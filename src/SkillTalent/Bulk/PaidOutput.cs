namespace SkillTalent;

/// <summary>
/// A mask of rows whose amount is worked out row by row: it is calculated from columns, or divided by one. The calculation is that of one by
/// one, so that both come to the same fen.
/// </summary>
/// <param name="Value">The value of the program: the rows that surely have this row of the table.</param>
/// <param name="Pay">What is paid.</param>
/// <param name="AmountColumn">The number of the amount column; -1: none.</param>
internal sealed record PaidOutput(int Value, AmountExpression Pay, int AmountColumn)
{
    /// <summary>Whether each factor applies, and by what it multiplies.</summary>
    public required IReadOnlyList<(Kleene When, decimal Times)> Factors { get; init; }

    /// <summary>The columns of the facts that are read.</summary>
    public required IReadOnlyDictionary<Fact, int> Columns { get; init; }

    /// <summary>How many share an amount; null: nobody does.</summary>
    public Fact? SharedBy { get; init; }

    /// <summary>The values of the program that a row needs.</summary>
    public IEnumerable<int> Values => Factors.SelectMany(f => (int[])[f.When.True, f.When.Possible]).Append(Value);

    /// <summary>What a row is paid, between bounds.</summary>
    /// <param name="columns">The columns of the population.</param>
    /// <param name="row">The row.</param>
    /// <param name="applies">Whether a factor applies to the row.</param>
    public AmountBounds Of(Column[] columns, int row, Func<Kleene, Truth> applies)
    {
        AmountBounds Read(Fact fact) => AmountBounds.Of(fact, columns[Columns[fact]][row, 0]);
        AmountBounds times = Factors.Aggregate(AmountBounds.One, (all, f) => all * AmountCalculator.Times(applies(f.When), f.Times));
        AmountBounds share = SharedBy is { } team ? AmountCalculator.Share(columns[Columns[team]][row, 0]) : AmountBounds.One;
        return Pay.Paid(Read, times, share);
    }
}
