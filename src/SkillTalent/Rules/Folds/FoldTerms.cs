namespace SkillTalent;

/// <summary>
/// A fold on a day as data, for readings that have no records at hand, such as that of a database: what a record gives, and how what several
/// give is joined.
/// </summary>
/// <param name="Join">How records are joined, and so are the terms that one record meets.</param>
/// <param name="Terms">What a record gives.</param>
/// <param name="Nothing">What a record gives that meets no term, and a list without records.</param>
internal sealed record FoldTerms(FoldJoin Join, IReadOnlyList<FoldTerm> Terms, long Nothing);
