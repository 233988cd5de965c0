namespace SkillTalent;

/// <summary>
/// Records of one list that no fold tells apart but by their days. What they give is found out for the first of them, once a fold. Thread-safe:
/// two threads that find it out at once find the same.
/// </summary>
/// <param name="number">Their number among the kinds of the list.</param>
/// <param name="folds">How many folds there are over the list.</param>
internal sealed class LikeRecords(int number, int folds)
{
    private readonly KeptWay[]?[] _ways = new KeptWay[folds][];

    public int Number => number;

    /// <summary>The ways in which such a record may turn out for a fold; none where it gives the fold nothing, whatever its days are.</summary>
    /// <param name="place">The fold's place in its list.</param>
    /// <param name="fold">The fold.</param>
    /// <param name="record">Any of these records.</param>
    /// <param name="subject">Whose it is.</param>
    public KeptWay[] WaysOf(int place, RecordFold fold, SubjectRecord record, Subject subject)
    {
        KeptWay[]? ways = Volatile.Read(ref _ways[place]);
        if (ways is null)
        {
            IReadOnlyList<KeptWay> found = fold.WaysOf(record, subject);
            ways = found.All(w => w.IsNothing) ? [] : [.. found];
            Volatile.Write(ref _ways[place], ways);
        }

        return ways;
    }
}
