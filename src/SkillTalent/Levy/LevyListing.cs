using NodaTime;

namespace SkillTalent;

/// <summary>Whether an enterprise counts as listed in a period.</summary>
internal static class LevyListing
{
    /// <summary>The credit's share of the investment, where the enterprise is listed in the period; the share's first day is the first that counts.</summary>
    public static DatedValue? ShareIfListed(LevyParameters parameters, LevyAccount account, LevyPeriod period) =>
        account.ListedFrom is { } from && from <= period.LastDay && (account.ListedTo is not { } to || to >= period.FirstDay)
            ? parameters.CreditShare.On(period.LastDay)
            : null;

    /// <summary>Whether, counted month by month, some month of the period would not be a listed one.</summary>
    public static bool LeavesOutMonths(LevyAccount account, DatedValue share, LevyPeriod period)
    {
        LocalDate from = LocalDate.Max(account.ListedFrom!.Value, share.From ?? LocalDate.MinIsoValue);
        return from >= period.FirstDay.PlusMonths(1) || account.ListedTo < period.LastDay.With(DateAdjusters.StartOfMonth);
    }
}
