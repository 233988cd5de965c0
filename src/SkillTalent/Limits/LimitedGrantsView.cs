using NodaTime;

namespace SkillTalent;

/// <summary>What is left of grants as JSON shows it. What is not known is null, and then a range stands beside it.</summary>
internal sealed record LimitedGrantsView(IEnumerable<LimitedGrantsView.Row> Grants, IEnumerable<LimitedGrantsView.Group> Limits, decimal Total, int Open)
{
    public static LimitedGrantsView Of(LimitedGrants grants, Language language) => new(
        grants.Grants.Select(g => Row.Of(g, language)), grants.Uses.Select(u => Group.Of(u, language)), grants.Total, grants.Open);

    internal sealed record Row(
        string? Who,
        string? Payer,
        string? Occupation,
        string? Household,
        string Benefit,
        LocalDate? Day,
        bool Drawn,
        decimal? Claimed,
        decimal? Left,
        decimal?[]? LeftRange,
        IEnumerable<Cut> Cuts,
        string? Reason)
    {
        public static Row Of(LimitedGrant grant, Language language) => new(
            grant.Grant.Who,
            grant.Grant.Payer,
            grant.Grant.Occupation,
            grant.Grant.Household,
            grant.Grant.Benefit,
            grant.Grant.Day,
            grant.Grant.Drawn,
            grant.Claimed,
            grant.Left,
            grant.IsOpen ? [grant.Least, grant.Most] : null,
            grant.Cuts.Select(c => new Cut(c.Use.Limit, c.Cut)),
            grant.Reasons.Count == 0 ? null : grant.ReasonText(language));
    }

    internal sealed record Cut(string Limit, decimal? Amount);

    internal sealed record Group(
        string Limit,
        IReadOnlyList<string?> Key,
        string Unit,
        decimal? Cap,
        decimal? Drawn,
        decimal? Claimed,
        decimal? Left,
        decimal?[]? LeftRange,
        decimal Remainder,
        string Note,
        string Basis,
        IReadOnlyList<CitationView> Citations)
    {
        public static Group Of(LimitUse use, Language language) => new(
            use.Limit,
            use.Key,
            use.CountsPeople ? "people" : "yuan",
            use.Cap,
            use.Drawn,
            use.Claimed,
            use.Left,
            use.Left is null ? [use.LeftLeast, use.LeftMost] : null,
            use.Remainder,
            use.Note.In(language),
            use.Basis.ToCode(),
            CitationView.Of(use.Citations, language));
    }
}
