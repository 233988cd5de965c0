using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>Calculations over columns in whole numbers come to the fen of those in decimals, or are not done at all.</summary>
public class WholeAmountLaws
{
    private static readonly Fact[] Facts = [.. Enumerable.Range(0, 3).Select(i => new Fact($"f{i}", FactKind.Number, new LocalizedText("数", "number"), GivenSource.Instance) { Index = i, Decimals = i })];

    [Fact]
    public void WholeNumbersAreTheDecimals()
    {
        int done = 0;
        Property.Holds(600, draw =>
        {
            AmountExpression amount = AmountLaws.Amount(draw, 3, Facts);
            int rows = draw.Int(1, 200);
            long greatest = draw.Of(300L, 300L, 5_000_000L, 4_000_000_000_000L);
            long[][] values = [.. Facts.Select(_ => Enumerable.Range(0, rows).Select(_ => draw.Chance(10) ? -7L : draw.Chance(5) ? long.MaxValue : (long)(draw.Int(0, 1_000_000) / 1_000_000m * greatest)).ToArray())];
            Column[] columns = [.. Facts.Select((f, i) => new Column { Slot = new FactSlot(f, 0), Encoding = ColumnEncoding.WideNumbers, Longs = values[i] })];
            var output = new PaidOutput(0, amount, -1) { Factors = [], Columns = Facts.ToDictionary(f => f, f => f.Index), Fen = PaidOutput.InWholes(amount, f => f.Index) };
            var fen = new long[rows];
            if (!output.TryFill(Rows(columns, rows), fen))
                return;

            done++;
            for (int row = 0; row < rows; row++)
            {
                decimal paid = amount.Paid(f => AmountBounds.Of(f, FactValue.Of(values[f.Index][row])), AmountBounds.One, AmountBounds.One).Least!.Value;
                Assert.True(paid * 100 == fen[row], $"{amount}, row {row}: {paid}, in whole numbers {fen[row]}");
            }
        });
        Assert.True(Trials.Often(done, 300), $"only {done} of 600 were done in whole numbers");
    }

    /// <summary>Numbers that a 64-bit integer cannot carry are left to decimals, and refused there where they are beyond all amounts.</summary>
    [Fact]
    public void WhatIsTooLargeIsNotDone()
    {
        AmountExpression amount = new ProductAmount([new FactAmount(Facts[0]), new FactAmount(Facts[0])]);
        var output = new PaidOutput(0, amount, -1) { Factors = [], Columns = Facts.ToDictionary(f => f, f => f.Index), Fen = PaidOutput.InWholes(amount, f => f.Index) };
        Column Of(long value) => new() { Slot = new FactSlot(Facts[0], 0), Encoding = ColumnEncoding.WideNumbers, Longs = new[] { value } };
        Assert.True(output.TryFill(Rows([Of(1_000_000)], 1), new long[1]));
        Assert.False(output.TryFill(Rows([Of(1_000_001)], 1), new long[1]));
        Assert.False(output.TryFill(Rows([Of(4_000_000_000_000_000)], 1), new long[1]));
    }

    private static WholeRows Rows(Column[] columns, int count) => new(0, count, (column, start, to) => columns[column].FillWholes(start, to));
}
