using System.Text;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// What a result says of one decision, an outcome and an amount a row. The few texts that there are of it are made once, and a row has the number
/// of its text; what has too many amounts for that is written row by row.
/// </summary>
internal sealed class AnswerCells
{
    // The text of a row whose number is this is made when it is written.
    private const byte RowByRow = byte.MaxValue;
    private const int RowsAtOnce = 1_024;

    private readonly BulkDecision _decision;
    private readonly byte[] _numbers;
    private readonly List<byte[]> _texts = [];
    private readonly Dictionary<decimal, byte> _amounts = [];
    private readonly byte[] _eligible;

    /// <summary>Lays out a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="word">How an outcome is written.</param>
    public AnswerCells(BulkDecision decision, int rows, Func<Outcome, string> word)
    {
        _decision = decision;
        _numbers = new byte[rows];
        bool pays = decision.Unit is not null;
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            _texts.Add(Encoding.UTF8.GetBytes($",{word(outcome)},{(pays && outcome == Outcome.NotEligible ? "0" : "")}"));
        }

        _eligible = _texts[(int)Outcome.Eligible];
        Span<Outcome> outcomes = stackalloc Outcome[RowsAtOnce];
        for (int row = 0; row < rows; row += RowsAtOnce)
        {
            Span<Outcome> some = outcomes[..Math.Min(RowsAtOnce, rows - row)];
            decision.CopyOutcomes(row, some);
            for (int i = 0; i < some.Length; i++)
            {
                _numbers[row + i] = pays && some[i] == Outcome.Eligible ? NumberOf(decision.KnownAmountOf(row + i)) : (byte)some[i];
            }
        }

        Longest = _texts.Max(t => t.Length) + (_texts.Count == RowByRow ? CsvBuffer.LongestNumber : 0);
    }

    /// <summary>The most bytes of a row.</summary>
    public int Longest { get; }

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="to">Has room for <see cref="Longest"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public int Write(int row, Span<byte> to)
    {
        byte number = _numbers[row];
        if (number == RowByRow)
        {
            _eligible.CopyTo(to);
            return _eligible.Length + CsvBuffer.Format(_decision.KnownAmountOf(row)!.Value, to[_eligible.Length..]);
        }

        byte[] text = _texts[number];
        text.CopyTo(to);
        return text.Length;
    }

    // An eligible row without an amount depends on something unknown.
    private byte NumberOf(decimal? amount)
    {
        if (amount is not { } known)
        {
            return (byte)Outcome.Eligible;
        }

        if (!_amounts.TryGetValue(known, out byte number))
        {
            number = (byte)_texts.Count;
            if (number < RowByRow)
            {
                Span<byte> digits = stackalloc byte[CsvBuffer.LongestNumber];
                _texts.Add([.. _eligible, .. digits[..CsvBuffer.Format(known, digits)]]);
                _amounts[known] = number;
            }
        }

        return number;
    }
}
