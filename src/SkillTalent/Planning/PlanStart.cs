namespace SkillTalent;

/// <summary>
/// The worker of a plan as rules read him, before the plan obtains anything. By himself he changes only where certificates from abroad come to
/// count, or cease to: then the catalogue of that day is read, as an assessment on that day would read it. Immutable.
/// </summary>
internal sealed class PlanStart
{
    private readonly (int From, Subject Subject)[] _stretches;

    private PlanStart((int From, Subject Subject)[] stretches)
    {
        _stretches = stretches;
    }

    /// <summary>The worker from a day on.</summary>
    /// <exception cref="InputFormatException">The worker carries a fact or a certificate from abroad that no rulebook declares.</exception>
    public static PlanStart Of(Worker worker, PlacePolicy place, IReadOnlyList<ForeignCertificate> rows, int on) =>
        new([.. Changes(worker, rows, on).Prepend(on).Select(day => (day, Read(worker, place, rows, day)))]);

    /// <summary>The worker on a day.</summary>
    public Subject On(int day)
    {
        int last = _stretches.Length - 1;
        while (last > 0 && _stretches[last].From > day)
        {
            last--;
        }

        return _stretches[last].Subject;
    }

    /// <summary>The first day after a day on which the worker is read otherwise; null where there is none.</summary>
    public int? NextAfter(int day)
    {
        foreach ((int from, _) in _stretches.AsSpan(1))
        {
            if (from > day)
            {
                return from;
            }
        }

        return null;
    }

    private static Subject Read(Worker worker, PlacePolicy place, IReadOnlyList<ForeignCertificate> rows, int day) => WorkerSubject.Of(
        worker,
        place.Set.Vocabulary,
        new Lazy<ForeignRecognition>(() => new ForeignRecognition(rows, place.Chain, Day.ToDate(day), place.Options.IncludeUnconfirmed, place.Options.AsKnownOn)),
        place.Options.AsKnownOn);

    // The days on which a row of one of the worker's codes begins, or is over.
    private static IEnumerable<int> Changes(Worker worker, IReadOnlyList<ForeignCertificate> rows, int on)
    {
        string[] codes = [.. (worker.Certificates ?? []).Where(c => c.Level is null).Select(c => c.Foreign).OfType<string>()];
        return codes.Length == 0
            ? []
            : rows.Where(r => codes.Contains(r.Code, StringComparer.Ordinal))
                .SelectMany(r => (int[])[r.Effective.FirstDay, r.Effective.LastDay == Day.Last ? on : r.Effective.LastDay + 1])
                .Where(day => day > on)
                .Distinct()
                .Order();
    }
}
