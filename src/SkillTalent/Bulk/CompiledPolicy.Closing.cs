namespace SkillTalent;

/// <content>What closes soon.</content>
public sealed partial class CompiledPolicy
{
    /// <summary>
    /// The workers who are eligible on the population's day and whose right closes within so many days (<see cref="Decision.OpenUntil"/> of
    /// each), under the versions in force on each day; the first to close first.
    /// </summary>
    /// <remarks>
    /// For a population made from workers it is exact. For ready columns it is exact if what holds on the population's day stays as it is,
    /// and the columns of decisions that can close must tell days, as for <see cref="EarliestByMonth"/>.
    /// </remarks>
    /// <param name="population">The population.</param>
    /// <param name="days">How many days after the population's day, 0 or more; 0: what closes with that day.</param>
    /// <param name="threads">How many threads share the rows.</param>
    /// <param name="except">The ids of decisions to leave out, such as those of <see cref="WithoutClosingDays"/>; null: none.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentException">The population is of another day, or its columns do not tell days.</exception>
    public IReadOnlyList<BulkClosing> ClosingWithin(
        Population population, int days, int threads = 1, IReadOnlyCollection<string>? except = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        DayInterval window = Window(days);
        (DecisionTrack Track, DecisionRule Rule)[] closing =
            [.. _decisions.Where(d => MayClose(d.Track, window) && except?.Contains(d.Rule.Name.Id, StringComparer.Ordinal) != true)];
        foreach ((DecisionTrack track, _) in population.Workers is null ? closing : [])
        {
            if (Untold(population, track, window).ToArray() is { Length: > 0 } without)
            {
                throw new ArgumentException($"These columns are not there, or do not tell days: {string.Join(", ", without)}.", nameof(population));
            }
        }

        var options = new BulkOptions { Threads = threads };
        BulkResult result = Run(population, options, cancellation);
        BulkDecision[] decisions = [.. closing.Select(c => result[c.Rule.Name.Id])];
        ColumnView? view = population.Workers is null ? ViewOf(population) : null;
        ulong[][] staying = view is null ? [] : StayingRows.Of(population, _days, [.. closing.Select(c => c.Track)], window, options, cancellation);
        var pieces = new List<BulkClosing>[(population.Rows + EarliestRows - 1) / EarliestRows];
        _ = Parallel.For(0, pieces.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation }, piece =>
        {
            pieces[piece] = [];
            int end = Math.Min((piece + 1) * EarliestRows, population.Rows);
            for (int row = piece * EarliestRows; row < end; row++)
            {
                Subject? subject = null;
                for (int i = 0; i < decisions.Length; i++)
                {
                    if (decisions[i].OutcomeOf(row) == Outcome.Eligible && (staying.Length == 0 || (staying[i][row >> 6] >> (row & 63) & 1) == 0))
                    {
                        subject ??= view is null ? WorkerSubject.Of(population.Workers![row], _vocabulary, _foreign, _knownOn) : new ColumnSubject(view, row);
                        Timeline timeline = closing[i].Track.Timeline(subject, window);
                        if (timeline.True.IntervalOf(Day) is { } open && open.To < window.To && timeline.Possible.IntervalOf(Day)?.To == open.To)
                        {
                            pieces[piece].Add(new BulkClosing(row, decisions[i].Id, SkillTalent.Day.ToDate(open.To)));
                        }
                    }
                }
            }
        });
        return [.. pieces.SelectMany(p => p).OrderBy(c => c.OpenUntil)];
    }

    /// <summary>
    /// The ids of the decisions that may close within so many days and whose columns do not tell when (work without its start; a fact that only a
    /// version asks for that begins meanwhile), so that
    /// <see cref="ClosingWithin"/> refuses them.
    /// </summary>
    /// <param name="population">The population.</param>
    /// <param name="days">How many days after the population's day, 0 or more.</param>
    public IReadOnlyList<string> WithoutClosingDays(Population population, int days)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        DayInterval window = Window(days);
        return population.Workers is not null
            ? []
            : [.. _decisions.Where(d => MayClose(d.Track, window) && Untold(population, d.Track, window).Any()).Select(d => d.Rule.Name.Id)];
    }

    // Also what only a version that begins within the window asks for: it has no column.
    private IEnumerable<string> Untold(Population population, DecisionTrack track, DayInterval window) => ColumnsWithoutDays(population, track, window)
        .Concat(track.RulesOn(window).SelectMany(r => r.Slots.All).Select(s => SlotPlan.Normal(s, _days)).Distinct()
            .Where(s => !Array.Exists(population.Columns, c => c.Slot == s)).Select(ColumnName));

    private DayInterval Window(int days) => new(Day, (int)Math.Min((long)Day + days + 1, SkillTalent.Day.Last));

    // Most rules stay true once they are, whoever asks: they need no look at the rows.
    private static bool MayClose(DecisionTrack track, DayInterval window)
    {
        DecisionRule[] rules = [.. track.RulesOn(window)];
        return rules.Length > 1 || (rules[0].InForce && rules[0].Root.SignedTests().Any(t => t.Wanted ? t.Test.MayFall : t.Test.MayRise));
    }
}
