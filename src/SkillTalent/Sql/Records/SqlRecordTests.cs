using System.Globalization;

namespace SkillTalent;

/// <summary>Tests of records, and what they give, as SQL over the stage of their list. NULL is unknown.</summary>
internal sealed class SqlRecordTests(SqlRecordList list, Fact fact, SqlDialect dialect)
{
    /// <summary>The condition that a record counts by a term; "TRUE" where each does.</summary>
    public string Of(FoldTerm term)
    {
        string[] parts = [.. Time(term.Time), .. term.Query.Tests.Select(Test)];
        return parts.Length == 0 ? "TRUE" : string.Join(" AND ", parts);
    }

    /// <summary>Whether nobody may know whether a record counts by a term.</summary>
    public bool MayBeOpen(FoldTerm term) => term.Query.Tests.Any(t => t is RecordSameTest || list.Of(t.Member).MayBeUnknown)
        || (term.Time.Until >= 0 && list.Of(term.Time.Until).MayBeUnknown);

    /// <summary>Between what the value lies that a record gives.</summary>
    /// <param name="term">The term.</param>
    /// <param name="nothing">What a record gives that does not count.</param>
    public (string Least, string Most) Gives(FoldTerm term, long nothing) => term switch
    {
        { Day: { } day } => DayOf(day),
        { Ranked: >= 0 and var member } => RankOf(list.Of(member), (int)nothing),
        _ => (SqlText.Whole(term.Value), SqlText.Whole(term.Value)),
    };

    private IEnumerable<string> Time(FoldTime time)
    {
        if (time.By is not { } by)
        {
            yield break;
        }

        string day = SqlDays.Literal(by);
        if (time.Until >= 0)
        {
            string until = list.Of(time.Until).Ref;
            yield return $"({until} > {day} AND {until} < {SqlDays.Never})";
            yield break;
        }

        yield return $"r.held <= {day}";
        if (time.Since is { } since)
        {
            yield return $"r.held >= {SqlDays.Literal(since)}";
        }

        if (time.IsOpen && list.Ends)
        {
            yield return $"r.ended >= {day}";
        }
    }

    private string Test(RecordTest test)
    {
        SqlRecordMember member = list.Of(test.Member);
        string value = member.Ref;
        return test switch
        {
            RecordFlagTest flag => $"{value} = {(flag.Expected ? "1" : "0")}",
            RecordTextTest text => In(value, [.. text.Codes.Select(c => SqlText.Literal(c, dialect))]),
            RecordSameTest same => $"({value} <> '{SqlRecordMember.NoCode}' AND {value} = {list.Own(same.SubjectMember, same.WhileAbsent)})",
            RecordRangeTest range => Range(member, range),
            _ => throw new SqlUnsayableException(new LocalizedText(
                $"{fact.Label.Zh}对记录的要求，SQL无法从记录表导出；请把它作为一列给出", $"what {fact.Id} asks of a record has no words in SQL; give the fact as a column")),
        };
    }

    private static string In(string value, string[] codes) => codes.Length == 1 ? $"{value} = {codes[0]}" : $"{value} IN ({string.Join(", ", codes)})";

    private static string Range(SqlRecordMember member, RecordRangeTest range)
    {
        bool isDay = member.Kind == MemberKind.Date;
        string Of(long value) => isDay ? SqlDays.Literal((int)value)
            : member.IsScaled ? SqlText.Whole(value)
            : (value / (decimal)ItemValue.Scale).ToString(CultureInfo.InvariantCulture);
        string? least = range.Least == long.MinValue ? null : $"{member.Ref} >= {Of(range.Least)}";
        string? most = range.Most != long.MaxValue ? $"{member.Ref} <= {Of(range.Most)}" : isDay ? $"{member.Ref} < {SqlDays.Never}" : null;
        return (least, most) switch
        {
            (null, { } only) => only,
            ({ } only, null) => only,
            _ => $"({least} AND {most})",
        };
    }

    // A day that a record has not stated may be any, or none.
    private (string Least, string Most) DayOf(DatedQuery query)
    {
        if (query.DayMember < 0)
        {
            string held = list.DayMayBeNone && !query.Shift.IsZero
                ? $"CASE WHEN r.held = {SqlDays.First} THEN {SqlDays.First} ELSE {SqlCells.Shift("r.held", query.Shift)} END"
                : SqlCells.Shift("r.held", query.Shift);
            return (held, held);
        }

        SqlRecordMember member = list.Of(query.DayMember);
        string shifted = query.Shift.IsZero ? member.Ref : $"CASE WHEN {member.Ref} = {SqlDays.Never} THEN {SqlDays.Never} ELSE {SqlCells.Shift(member.Ref, query.Shift)} END";
        return member.MayBeUnknown
            ? ($"CASE WHEN {member.Ref} IS NULL THEN {SqlDays.First} ELSE {shifted} END", $"CASE WHEN {member.Ref} IS NULL THEN {SqlDays.Never} ELSE {shifted} END")
            : (shifted, shifted);
    }

    // The place of a code among the choices; none of them counts as the choice of nothing.
    private (string Least, string Most) RankOf(SqlRecordMember member, int none)
    {
        string ranks = string.Concat(fact.Choices.Select((c, i) => (c.Code, Rank: i)).Where(c => c.Rank > none)
            .Select(c => $" WHEN {SqlText.Literal(c.Code, dialect)} THEN {SqlText.Whole(c.Rank)}"));
        string known = ranks.Length == 0 ? SqlText.Whole(none) : $"CASE {member.Ref}{ranks} ELSE {SqlText.Whole(none)} END";
        return member.MayBeUnknown ? (known, $"CASE WHEN {member.Ref} IS NULL THEN {SqlText.Whole(fact.Greatest)} ELSE {known} END") : (known, known);
    }
}
