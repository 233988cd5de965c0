using System.Text.Json.Serialization;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Documents;

/// <summary>What a run over many workers came to; what was not asked for, an amendment or closing rights, is left out.</summary>
internal sealed record BatchDocument(
    string Jurisdiction,
    string On,
    string? Edition,
    bool IncludeUnconfirmed,
    string? AsKnownOn,
    string DataVersion,
    long Workers,
    long Rejected,
    IEnumerable<BatchDocument.Total> PerProvision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AmendmentDocument? Amendment,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BatchDocument.ClosingRights? Closing,
    IReadOnlyList<string> AbsentColumns,
    IReadOnlyList<string> IgnoredColumns)
{
    public static BatchDocument Of(BatchSummary summary, SkillPolicy policy, PolicyAmendment? amendment, int? closing) => new(
        policy.Place.Code,
        policy.On.ToIso(),
        policy.Options.Edition,
        policy.Options.IncludeUnconfirmed,
        policy.Options.AsKnownOn?.ToIso(),
        policy.Catalog.DataVersion,
        summary.Workers,
        summary.Rejected,
        summary.Totals.Select(Total.Of),
        amendment is null ? null : AmendmentDocument.Of(amendment.Title, summary.Compared),
        closing is { } days ? ClosingRights.Of(days, summary) : null,
        summary.AbsentColumns,
        summary.IgnoredColumns);

    internal sealed record Total(
        string Id,
        string Provision,
        string? Target,
        long Eligible,
        long NotEligible,
        long Undetermined,
        long NotCovered,
        decimal? Amount,
        string? Unit,
        decimal? Yearly,
        long OpenAmounts,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<BatchDocument.LimitNote>? Limits,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BatchDocument.LimitedSum? Limited)
    {
        public static Total Of(BatchTotal total) => new(
            total.Id,
            total.Provision,
            total.Target,
            total.Eligible,
            total.NotEligible,
            total.Undetermined,
            total.NotCovered,
            total.Unit is null ? null : total.Amount,
            total.Unit,
            total.Yearly,
            total.OpenAmounts,
            total.Limits.Count == 0 ? null : total.Limits.Select(l => new LimitNote(l.Zh, l.En)),
            total.Limited is { } left ? new LimitedSum(left.Amount, left.Open) : null);
    }

    /// <summary>A limit over several people before which an amount stands.</summary>
    internal sealed record LimitNote(string Zh, string En);

    /// <summary>What limits leave of a year of it, or of it once, and how many grants are open and in no sum.</summary>
    internal sealed record LimitedSum(decimal Amount, long Open);

    /// <summary>Whose rights close soon, the first to close first; <c>untold</c> are the decisions of which the columns do not tell.</summary>
    internal sealed record ClosingRights(int WithinDays, int Count, IEnumerable<ClosingRight> Workers, IReadOnlyList<string> Untold)
    {
        public static ClosingRights Of(int days, BatchSummary summary) => new(
            days,
            summary.Closing.Count,
            summary.Closing.Select(c => new ClosingRight(c.Row, c.Worker, c.Decision, c.OpenUntil.ToIso())),
            summary.ClosingUntold);
    }

    internal sealed record ClosingRight(long Row, string Id, string Decision, string OpenUntil);
}
