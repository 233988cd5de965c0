using NodaTime;

namespace SkillTalent;

/// <summary>The computed ledger of one enterprise. Immutable.</summary>
public sealed class LevyStatement
{
    internal LevyStatement(LevyParameters parameters, LevyAccount account, IEnumerable<LevyPeriodResult> periods)
    {
        LocalDate last = account.Entries[^1].Period.LastDay;
        Account = account;
        AsKnownOn = parameters.AsKnownOn;
        Split = account.Choices.Split ?? parameters.DefaultSplit(last);
        RecaptureOrder = account.Choices.RecaptureOrder ?? parameters.DefaultRecaptureOrder(last);
        Periods = Array.AsReadOnly([.. periods]);
        Rules = Array.AsReadOnly([.. Periods.SelectMany(p => p.Rules).Distinct()]);
    }

    /// <summary>The account that was computed.</summary>
    public LevyAccount Account { get; }

    /// <summary>The day as of which the rulebooks are known, where old periods are computed again as they could be then; null: everything is known.</summary>
    public LocalDate? AsKnownOn { get; }

    /// <summary>The split in use, chosen or by default; null where the rulebook knows none on the last day.</summary>
    public LevySplit? Split { get; }

    /// <summary>The order of recapture in use, chosen or by default; null where the rulebook knows none on the last day.</summary>
    public RecaptureOrder? RecaptureOrder { get; }

    /// <summary>The periods, in order; at least one.</summary>
    public IReadOnlyList<LevyPeriodResult> Periods { get; }

    /// <summary>The sums over all periods.</summary>
    public LevyTotals Totals => Periods[^1].Totals;

    /// <summary>Unused credit at the end of the last period.</summary>
    public decimal CarriedOut => Periods[^1].CarriedOut;

    /// <summary>The dated values that were applied anywhere in the ledger, each once, with their basis and documents.</summary>
    public IReadOnlyList<LevyRule> Rules { get; }

    /// <summary>The weakest basis of anything that was applied.</summary>
    public Basis Basis => Periods.Min(p => p.Basis);
}
