using System.Globalization;

namespace SkillTalent.Sql.Tests;

/// <summary>What is to come, as the library tells it from the timelines of each row and month by month, beside the answers of a database.</summary>
internal static class Histories
{
    public static void Same(FactRows facts, Dictionary<int, IReadOnlyDictionary<string, object?>> rows, LocalDate until, string what)
    {
        CompiledPolicy policy = facts.Policy;
        IReadOnlyList<string> names = SqlNames.Of(policy.Decisions);
        var days = new DayInterval(policy.Day, Day.Of(until) + 1);
        BulkResult bulk = policy.Run(facts.Population);
        ColumnView view = policy.ViewOf(facts.Population);
        (string Id, DecisionTrack Track)[] tracks = [.. policy.Tracks];
        for (int row = 0; row < facts.Rows.Length; row++)
        {
            var subject = new ColumnSubject(view, row);
            for (int i = 0; i < tracks.Length; i++)
            {
                Timeline timeline = tracks[i].Track.Timeline(subject, days);
                Outcome outcome = bulk[tracks[i].Id].OutcomeOf(row);
                (LocalDate?, LocalDate?) expected = (outcome is Outcome.Eligible or Outcome.Undetermined ? null : Earliest(timeline, days), outcome == Outcome.Eligible ? OpenUntil(timeline, days) : null);
                (LocalDate?, LocalDate?) told = (DayOf(rows[row][names[i] + ".earliest"]), DayOf(rows[row][names[i] + ".open_until"]));
                if (expected != told)
                {
                    Assert.Fail($"row {row}, {tracks[i].Id}, {outcome}: earliest and open until {expected}, SQL {told}; {SqlComparison.Facts(facts, row)}; goes on since {string.Join(", ", facts.Starts[row].Select(s => s is { } d ? SqlText.DateOf(d) : "-"))}\n{what}");
                }
            }
        }

        SameMonths(facts, rows, until, names, what);
        SameClosings(facts, rows, until, names, what);
    }

    // The counts that the library makes itself: whole months alone, so what lies behind the last whole month is left out.
    private static void SameMonths(FactRows facts, Dictionary<int, IReadOnlyDictionary<string, object?>> rows, LocalDate until, IReadOnlyList<string> names, string what)
    {
        YearMonth whole = until.PlusDays(1).ToYearMonth().PlusMonths(-1);
        int months = ((whole.Year - facts.Policy.On.Year) * 12) + whole.Month - facts.Policy.On.Month;
        for (int i = 0; i < names.Count && months >= 0; i++)
        {
            BulkEarliest expected = facts.Policy.EarliestByMonth(facts.Population, facts.Policy.Decisions[i], months);
            string column = names[i] + ".earliest";
            long[] told = [.. expected.Months.Select(m => (long)rows.Values.Count(r => DayOf(r[column])?.ToYearMonth() == m.Month))];
            Assert.True(told.SequenceEqual(expected.Months.Select(m => m.Workers)), $"{expected.Id}: months {string.Join(' ', expected.Months)}, SQL {string.Join(' ', told)}\n{what}");
        }
    }

    private static void SameClosings(FactRows facts, Dictionary<int, IReadOnlyDictionary<string, object?>> rows, LocalDate until, IReadOnlyList<string> names, string what)
    {
        int days = Day.Of(until) - facts.Policy.Day;
        IReadOnlyList<string> ids = facts.Policy.Decisions;
        IReadOnlyList<string> without = facts.Policy.WithoutClosingDays(facts.Population, days);
        (int, string, LocalDate)[] expected = [.. facts.Policy.ClosingWithin(facts.Population, days, except: without).Select(c => (c.Row, c.Id, c.OpenUntil)).Order()];
        (int, string, LocalDate)[] told =
        [
            .. rows.SelectMany(r => ids.Select((id, i) => (r.Key, Id: id, Day: DayOf(r.Value[names[i] + ".open_until"])))).Where(c => c.Day is not null && !without.Contains(c.Id, StringComparer.Ordinal))
                .Select(c => (c.Key, c.Id, c.Day!.Value)).Order(),
        ];
        Assert.True(expected.SequenceEqual(told), $"closing {string.Join(' ', expected)}, SQL {string.Join(' ', told)}\n{what}");
    }

    private static LocalDate? Earliest(Timeline timeline, DayInterval days) =>
        timeline.Possible.FirstFrom(days.From + 1) is { } first && first < days.To && timeline.True.Contains(first) ? Day.ToDate(first) : null;

    private static LocalDate? OpenUntil(Timeline timeline, DayInterval days) =>
        timeline.True.IntervalOf(days.From) is { } open && open.To < days.To && timeline.Possible.IntervalOf(days.From)?.To == open.To ? Day.ToDate(open.To) : null;

    // Databases give dates in types of their own.
    private static LocalDate? DayOf(object? value) => value switch
    {
        null => null,
        DateOnly date => LocalDate.FromDateOnly(date),
        DateTime time => LocalDate.FromDateTime(time),
        var other => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"no date: {other} ({other.GetType()})")),
    };
}
