using SkillTalent.Tests.Generators;

namespace SkillTalent.Sql.Tests;

/// <summary>
/// Months and closing days of ready columns, which masks settle as far as they can, are those of each row's own timeline: for random policies and
/// rows of known, unknown and no values. It stands here because these rows do; no database takes part.
/// </summary>
public sealed class BulkHistoriesLaw
{
    [Fact]
    public void Months_and_closing_days_of_columns_are_those_of_their_rows()
    {
        long become = 0;
        long close = 0;
        Property.Holds(150, draw =>
        {
            var random = RandomPolicy.Of(draw);
            PolicyCatalog catalog = random.Catalog();
            LocalDate on = draw.Chance(50) ? draw.Of(random.Days) : RandomDays.Date(draw);
            CompiledPolicy policy = catalog.For(draw.Of(RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City), on).Compile();
            FactRows facts = FactRows.Drawn(policy, draw, 90);
            int months = draw.Of(0, 1, 12, 40);
            foreach ((string id, DecisionTrack track) in policy.Tracks)
            {
                if (Refused(() => policy.EarliestByMonth(facts.Population, id, months, threads: 2)) is not { } told)
                {
                    continue;
                }

                BulkEarliest expected = Months(facts, id, track, months);
                Assert.True(expected.Months.SequenceEqual(told.Months) && (expected.LaterOrNever, expected.Undetermined) == (told.LaterOrNever, told.Undetermined),
                    $"{draw} {on} {id}: expected {string.Join(' ', expected.Months.Select(m => m.Workers))} {expected}, told {string.Join(' ', told.Months.Select(m => m.Workers))} {told}\n{random}");
                become += told.Months.Sum(m => m.Workers);
            }

            int days = draw.Of(0, 1, 30, 500);
            IReadOnlyList<string> without = policy.WithoutClosingDays(facts.Population, days);
            BulkClosing[] closing = [.. policy.ClosingWithin(facts.Population, days, threads: 2, without).OrderBy(c => c.Row).ThenBy(c => c.Id, StringComparer.Ordinal)];
            BulkClosing[] byRow = [.. Closing(facts, days, without).OrderBy(c => c.Row).ThenBy(c => c.Id, StringComparer.Ordinal)];
            Assert.True(byRow.SequenceEqual(closing), $"{draw} {on}: expected {string.Join(' ', byRow)}, told {string.Join(' ', closing)}\n{random}");
            close += closing.Length;
        });
        Assert.True(become > 1000 && close > 200, $"{become} become eligible, {close} close");
    }

    // Columns that do not tell the days are refused, which is another test's.
    private static BulkEarliest? Refused(Func<BulkEarliest> ask)
    {
        try
        {
            return ask();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static BulkEarliest Months(FactRows facts, string id, DecisionTrack track, int months)
    {
        CompiledPolicy policy = facts.Policy;
        YearMonth current = policy.On.ToYearMonth();
        var days = new DayInterval(policy.Day + 1, Day.Of(current.PlusMonths(months + 1).OnDayOfMonth(1)) - 1);
        BulkDecision today = policy.Run(facts.Population)[id];
        long[] counts = new long[months + 1];
        (long later, long open) = (0, today.Undetermined);
        ColumnView view = policy.ViewOf(facts.Population);
        for (int row = 0; row < facts.Rows.Length; row++)
        {
            if (today.OutcomeOf(row) is Outcome.Eligible or Outcome.Undetermined)
            {
                continue;
            }

            Timeline timeline = track.Timeline(new ColumnSubject(view, row), days);
            if (timeline.Possible.FirstFrom(days.From) is not { } first || first > days.To)
            {
                later++;
            }
            else if (!timeline.True.Contains(first))
            {
                open++;
            }
            else
            {
                LocalDate day = Day.ToDate(first);
                counts[((day.Year - current.Year) * 12) + day.Month - current.Month]++;
            }
        }

        return new BulkEarliest(id, policy.On, today.Eligible, [.. counts.Select((c, m) => new BulkMonth(current.PlusMonths(m), c))], later, open);
    }

    private static IEnumerable<BulkClosing> Closing(FactRows facts, int days, IReadOnlyList<string> without)
    {
        CompiledPolicy policy = facts.Policy;
        var window = new DayInterval(policy.Day, policy.Day + days + 1);
        BulkResult today = policy.Run(facts.Population);
        ColumnView view = policy.ViewOf(facts.Population);
        return
        [
            .. from decision in policy.Tracks
               where !without.Contains(decision.Id, StringComparer.Ordinal)
               from row in Enumerable.Range(0, facts.Rows.Length)
               where today[decision.Id].OutcomeOf(row) == Outcome.Eligible
               let timeline = decision.Track.Timeline(new ColumnSubject(view, row), window)
               let open = timeline.True.IntervalOf(window.From)
               where open is { } o && o.To < window.To && timeline.Possible.IntervalOf(window.From)?.To == o.To
               select new BulkClosing(row, decision.Id, Day.ToDate(open!.Value.To)),
        ];
    }
}
