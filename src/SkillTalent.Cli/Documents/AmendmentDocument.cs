using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Documents;

/// <summary>Who wins and who loses by an amendment, and what it costs.</summary>
internal sealed record AmendmentDocument(string? TitleZh, string? TitleEn, IEnumerable<AmendmentDocument.Decision> Decisions)
{
    public static AmendmentDocument Of(LocalizedText? title, IEnumerable<ComparedTotal> totals) =>
        new(title?.Zh, title?.En, totals.Select(Decision.Of));

    internal sealed record Decision(
        string Id,
        string? Unit,
        long EligibleBefore,
        long EligibleAfter,
        long Winners,
        long Losers,
        decimal? AmountBefore,
        decimal? AmountAfter,
        decimal? YearlyBefore,
        decimal? YearlyAfter,
        IEnumerable<Group> ByLevel,
        IEnumerable<Group> ByPlace)
    {
        public static Decision Of(ComparedTotal total)
        {
            var all = Group.Of(total.All, total);
            return new Decision(
                total.Id,
                total.Unit,
                total.EligibleBefore,
                total.EligibleAfter,
                all.Winners,
                all.Losers,
                all.AmountBefore,
                all.AmountAfter,
                all.YearlyBefore,
                all.YearlyAfter,
                total.ByLevel.Select(g => Group.Of(g, total)),
                total.ByPlace.Select(g => Group.Of(g, total)));
        }
    }

    internal sealed record Group(
        string Code, long Winners, long Losers, decimal? AmountBefore, decimal? AmountAfter, decimal? YearlyBefore, decimal? YearlyAfter)
    {
        public static Group Of(ComparedGroup group, ComparedTotal total) => new(
            group.Code,
            group.Winners,
            group.Losers,
            total.Unit is null ? null : group.AmountBefore,
            total.Unit is null ? null : group.AmountAfter,
            total.Yearly(group.AmountBefore),
            total.Yearly(group.AmountAfter));
    }
}
