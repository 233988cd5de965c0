using NodaTime;

namespace SkillTalent;

/// <content>When those become eligible who are not yet.</content>
public sealed partial class CompiledPolicy
{
    // So many rows are taken at once by a thread.
    private const int EarliestRows = 1024;

    /// <summary>
    /// Counts, month by month, the workers who are not eligible by the first day after the population's day on which they are
    /// (<see cref="Decision.Earliest"/> of each), under the versions in force on each day.
    /// </summary>
    /// <remarks>
    /// For a population made from workers it is exact. For ready columns it is exact if what holds on the population's day stays as it is
    /// and work goes on, unbroken, for the rows marked as still at work: dates must be <see cref="ColumnEncoding.Days"/> and work must have
    /// <see cref="PopulationBuilder.WorkStarts"/>. A fact that only a coming version asks for and that has no column is absent.
    /// </remarks>
    /// <param name="population">The population.</param>
    /// <param name="decision">The id of one of <see cref="Decisions"/>.</param>
    /// <param name="months">How many calendar months after the current one, 0 to 1200.</param>
    /// <param name="threads">How many threads share the rows.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="KeyNotFoundException">There is no such decision.</exception>
    /// <exception cref="ArgumentException">The population is of another day, or its columns do not tell days.</exception>
    public BulkEarliest EarliestByMonth(
        Population population, string decision, int months = 12, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 1200);
        (DecisionTrack Track, DecisionRule Rule) chosen = Array.Find(_decisions, d => d.Rule.Name.Id == decision);
        if (chosen.Track is null)
        {
            throw new KeyNotFoundException($"There is no decision '{decision}'.");
        }

        YearMonth current = On.ToYearMonth();
        var days = new DayInterval(Day + 1, SkillTalent.Day.Of(current.PlusMonths(months).OnDayOfMonth(1).PlusMonths(1)) - 1);
        if (population.Workers is null)
        {
            RefuseWithoutDays(population, chosen.Track, days);
        }

        var options = new BulkOptions { Threads = threads };
        BulkResult result = RunOne(population, chosen, options, cancellation);
        long[] counts = Count(result.Decisions[0], chosen.Track, population, days, months, options, cancellation);
        return new BulkEarliest(
            decision,
            On,
            result.Decisions[0].Eligible,
            [.. Enumerable.Range(0, months + 1).Select(m => new BulkMonth(current.PlusMonths(m), counts[m]))],
            counts[months + 1],
            counts[months + 2]);
    }

    private BulkResult RunOne(
        Population population, (DecisionTrack Track, DecisionRule Rule) decision, BulkOptions options, CancellationToken cancellation)
    {
        Check(population, options);
        var bound = new BoundPolicy(population, _days, [decision], keepRows: true, keepPathways: false, keepAmounts: false);
        var result = new BulkResult(this, population, bound);
        Fill(result, population, options, cancellation);
        return result;
    }

    private long[] Count(
        BulkDecision decision,
        DecisionTrack track,
        Population population,
        DayInterval days,
        int months,
        BulkOptions options,
        CancellationToken cancellation)
    {
        if (population.Workers is not { } workers)
        {
            ColumnView view = ViewOf(population);
            return new LaterDays(population, _days, track, [.. MonthsOf(days)])
                .Count(decision, row => PlaceOf(track.Timeline(new ColumnSubject(view, row), days), days, months), months + 1, options, cancellation);
        }

        var sums = new long[months + 3];
        var gate = new Lock();
        _ = Parallel.For(
            0,
            (population.Rows + EarliestRows - 1) / EarliestRows,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation },
            () => new long[sums.Length],
            (piece, _, own) =>
            {
                int end = Math.Min((piece + 1) * EarliestRows, population.Rows);
                for (int row = piece * EarliestRows; row < end; row++)
                {
                    Outcome outcome = decision.OutcomeOf(row);
                    if (outcome == Outcome.Undetermined)
                    {
                        own[months + 2]++;
                    }
                    else if (outcome != Outcome.Eligible)
                    {
                        own[PlaceOf(track.Timeline(WorkerSubject.Of(workers[row], _vocabulary, _foreign, _knownOn), days), days, months)]++;
                    }
                }

                return own;
            },
            own =>
            {
                lock (gate)
                {
                    AddTo(sums, own);
                }
            });
        return sums;
    }

    // The rest of the current month, which may be nothing, and the months after it.
    private IEnumerable<(int Place, DayInterval Days)> MonthsOf(DayInterval days)
    {
        for (int from = days.From; from <= days.To;)
        {
            LocalDate first = SkillTalent.Day.ToDate(from);
            int last = Math.Min(days.To, SkillTalent.Day.Of(first.With(DateAdjusters.EndOfMonth)));
            yield return (((first.Year - On.Year) * 12) + first.Month - On.Month, new DayInterval(from, last));
            from = last + 1;
        }
    }

    // The place among the counts: a month, then later or never, then undetermined.
    private int PlaceOf(Timeline timeline, DayInterval days, int months)
    {
        if (timeline.Possible.FirstFrom(days.From) is not { } possible || possible > days.To)
        {
            return months + 1;
        }

        // A day that an unknown fact could bring forward is not told.
        LocalDate day = SkillTalent.Day.ToDate(possible);
        return timeline.True.Contains(possible) ? ((day.Year - On.Year) * 12) + day.Month - On.Month : months + 2;
    }

    private IEnumerable<string> ColumnsWithoutDays(Population population, DecisionTrack track, DayInterval days)
    {
        FactSlot[] asked = [.. track.RulesOn(days).SelectMany(r => r.Slots.All).Select(s => SlotPlan.Normal(s, _days)).Distinct()];
        return population.Columns.Where(c => asked.Contains(c.Slot) && !c.TellsFuture).Select(c => ColumnName(c.Slot));
    }

    private void RefuseWithoutDays(Population population, DecisionTrack track, DayInterval days)
    {
        string[] without = [.. ColumnsWithoutDays(population, track, days)];
        if (without.Length > 0)
        {
            throw new ArgumentException(
                $"These columns do not tell days: {string.Join(", ", without)}. Dates are needed as {nameof(ColumnEncoding.Days)}, work with {nameof(PopulationBuilder.WorkStarts)}.",
                nameof(population));
        }
    }
}
