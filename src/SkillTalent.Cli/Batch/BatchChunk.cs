using SkillTalent.Bulk;
using SkillTalent.Decisions;

namespace SkillTalent.Cli.Batch;

/// <summary>Some thousand workers on their way through: read, decided, written.</summary>
internal sealed class BatchChunk(PopulationRows rows, CsvBuffer output)
{
    private static readonly BulkOptions Keep = new() { KeepAmounts = true };

    private readonly List<byte> _ids = [];
    private readonly List<int> _ends = [];

    /// <summary>The rows read.</summary>
    public PopulationRows Rows => rows;

    /// <summary>The decisions, once they are made.</summary>
    public IReadOnlyList<BulkDecision> Decisions { get; private set; } = [];

    /// <summary>The rows of the result, once the decisions are made.</summary>
    public CsvBuffer Output => output;

    /// <summary>Keeps the id of the row added last.</summary>
    public void AddId(ReadOnlySpan<byte> id)
    {
        _ids.AddRange(id);
        _ends.Add(_ids.Count);
    }

    /// <summary>Decides and writes.</summary>
    public void Decide(CompiledPolicy policy)
    {
        BulkResult result = policy.Run(rows.Build(), Keep);
        Decisions = result.Decisions;
        bool[] open = [.. Decisions.Select(d => d.WithOpenAmount > 0)];
        ReadOnlySpan<byte> ids = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ids);
        int start = 0;
        for (int row = 0; row < rows.Count; row++)
        {
            output.Cell(ids[start.._ends[row]]);
            start = _ends[row];
            for (int i = 0; i < open.Length; i++)
            {
                Write(Decisions[i], row, open[i]);
            }

            output.Raw("\n"u8);
        }
    }

    private void Write(BulkDecision decision, int row, bool open)
    {
        Outcome outcome = decision.OutcomeOf(row);
        output.Raw(outcome switch
        {
            Outcome.Eligible => ",eligible,"u8,
            Outcome.NotEligible => ",not-eligible,"u8,
            Outcome.Undetermined => ",undetermined,"u8,
            _ => ",not-covered,"u8,
        });
        if (decision.Unit is null || outcome is Outcome.Undetermined or Outcome.NotCovered)
        {
            return;
        }

        decimal? amount = outcome == Outcome.Eligible ? decision.AmountOf(row) : 0;
        if (amount == 0 && open && outcome == Outcome.Eligible)
        {
            // Nothing, or not known: the columns of a run do not tell the two apart.
            amount = decision.Explain(row).Amount?.Adjusted;
        }

        if (amount is { } known)
        {
            output.Number(known);
        }
    }
}
