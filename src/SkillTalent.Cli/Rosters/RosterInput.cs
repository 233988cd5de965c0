using System.Diagnostics.CodeAnalysis;
using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Rosters;

/// <summary>The workers of a roster for a run over all of them.</summary>
/// <param name="roster">The roster.</param>
/// <param name="plan">Refuses a worker of whom it cannot be asked.</param>
/// <param name="position">How many bytes of the file have been read.</param>
internal sealed class RosterInput(Roster roster, BatchPlan plan, Func<long> position) : IBatchInput
{
    /// <inheritdoc/>
    public IReadOnlyList<string>? Facts => null;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Id => Encoding.UTF8.GetBytes(roster.Id);

    /// <inheritdoc/>
    public string? Place => roster.Place;

    /// <inheritdoc/>
    public string? Beside(string column) => null;

    /// <inheritdoc/>
    public long Position => position();

    /// <inheritdoc/>
    public bool Read() => roster.Read();

    /// <inheritdoc/>
    public bool TryAdd(BatchChunk chunk, [NotNullWhen(false)] out RowFault? fault)
    {
        fault = roster.Fault;
        if (roster.Worker is not { } worker)
        {
            return fault is null;
        }

        try
        {
            plan.Check(worker);
            chunk.Add(worker);
            return true;
        }
        catch (InputFormatException e)
        {
            fault = roster.FaultOf(e);
            return false;
        }
    }

    /// <inheritdoc/>
    public (long Row, long Line) At => roster.At;

    /// <inheritdoc/>
    public RowFault FaultOf(long row, long line, InputFormatException refusal) => roster.FaultAt(line, refusal);

    /// <inheritdoc/>
    public BadArgumentException Error(RowFault fault) => roster.Error(fault);

    /// <inheritdoc/>
    public void Dispose() => roster.Dispose();
}
