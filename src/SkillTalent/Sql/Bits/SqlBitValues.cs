using System.Globalization;

namespace SkillTalent;

/// <summary>Tests of values that are not NULL, as the last ways of a CASE that comes to 0, 2 or 3.</summary>
internal sealed class SqlBitValues(Fact fact, SqlForm form, SqlValues values)
{
    /// <summary>The ways.</summary>
    /// <param name="known">The value, never NULL.</param>
    /// <param name="ranges">The values that pass.</param>
    /// <param name="marked">The condition that it is a name with marks.</param>
    public string Ways(string known, ValueRanges ranges, string marked)
    {
        if (fact.Kind == FactKind.Choice && form != SqlForm.Integer)
        {
            return Named(known, ranges, marked);
        }

        string[] tests = fact.Kind is FactKind.Choice or FactKind.Flag
            ? [Numbered(known, [.. Enumerable.Range(0, (int)fact.Greatest + 1).Where(i => ranges.Contains(i)).Select(i => SqlText.Whole(i))])]
            : [.. ranges.Ranges.Select(r => Range(known, r))];
        return tests.Contains("") ? " ELSE 3" : $" WHEN {string.Join(" OR ", tests)} THEN 3 ELSE 0";
    }

    private string Named(string known, ValueRanges ranges, string marked)
    {
        string[] passing = [.. values.Literals(n => ranges.Contains(n.Index))];
        if (!fact.Domain!.IsOpen)
        {
            return $" WHEN {Among(known, passing)} THEN 3 ELSE 0";
        }

        // What no name is, and may be one that is written in another way, is not guessed.
        bool others = ranges.Contains(fact.Domain.IndexOf(ChoiceDomain.Other));
        string[] failing = [.. values.Literals(n => !ranges.Contains(n.Index))];
        bool unread = values.MayBeUnread;
        string open = unread ? $" WHEN {marked} THEN 2" : "";
        string yes = Way(others ? unread ? Spelled(n => ranges.Contains(n.Index)) : [] : passing, "3");
        string no = Way(others ? failing : unread ? Spelled(n => !ranges.Contains(n.Index)) : [], "0");
        return yes + no + open + (others ? " ELSE 3" : " ELSE 0");

        string Way(string[] names, string then) => names.Length == 0 ? "" : $" WHEN {Among(known, names)} THEN {then}";
    }

    private string[] Spelled(Func<(string Written, int Index), bool> wanted) => [.. values.Literals(n => wanted(n) && OccupationCatalogue.HasMarks(n.Written))];

    private static string Numbered(string known, string[] listed) => listed.Length == 1 ? $"{known} = {listed[0]}" : Among(known, listed);

    private static string Among(string known, string[] listed) => listed.Length == 0 ? "1 = 0" : $"{known} IN ({string.Join(", ", listed)})";

    // Empty: every value passes.
    private string Range(string known, ValueRange range)
    {
        // The least and the greatest value that there is.
        (long first, long last) = fact.Kind == FactKind.Date ? (DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber) : (long.MinValue, ValueRange.Greatest);
        if (range.Least > last || range.Most < first)
        {
            return "1 = 0";
        }

        return (range.Least <= first, range.Most >= last) switch
        {
            (true, true) => "",
            (true, _) => $"{known} <= {Literal(range.Most)}",
            (_, true) => $"{known} >= {Literal(range.Least)}",
            _ when range.Least == range.Most => form == SqlForm.Text ? Among(known, [Literal(range.Least)]) : $"{known} = {Literal(range.Least)}",
            _ => $"({known} >= {Literal(range.Least)} AND {known} <= {Literal(range.Most)})",
        };
    }

    // A number with decimals is no double, beside which ClickHouse puts no decimal.
    private string Literal(long value) => fact.Kind switch
    {
        FactKind.Date => form == SqlForm.Text ? $"'{SqlText.DateOf((int)value)}'" : SqlBitDate.Literal(value),
        FactKind.Number when form != SqlForm.Integer && fact.Decimals > 0 => $"toDecimal128('{fact.ToDecimal(value).ToString(CultureInfo.InvariantCulture)}', {SqlText.Whole(fact.Decimals)})",
        _ => SqlText.Whole(value),
    };
}
