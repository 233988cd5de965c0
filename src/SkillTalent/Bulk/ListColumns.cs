namespace SkillTalent;

/// <summary>
/// The columns that the records of one list fill. Which of them a record may touch, and the ways in which it does, is found out once for all
/// records like it. Not thread-safe.
/// </summary>
internal sealed class ListColumns
{
    private const int Room = 16;

    private readonly int _list;
    private readonly bool _isKnown;
    private readonly int[] _works;
    private readonly int[] _all;
    private readonly ColumnSlots _columns;

    // By the number of a kind of records.
    private RecordTouch[]?[] _touches = [];

    // By column: the row that was written to last, and what its records gave so far.
    private readonly int[] _row;
    private readonly FactValue[] _values;

    // By column: whether what records give is joined here, and not read as it is of any worker.
    private readonly bool[] _isJoined;
    private readonly List<int> _touched = [];

    /// <summary>Columns of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isKnown">Whether the columns are filled with what an empty list says, and not with what an unknown one does.</param>
    /// <param name="folds">The columns that are made from it.</param>
    /// <param name="works">The columns of work since a day that is made from it; they are filled with none.</param>
    /// <param name="columns">All columns.</param>
    public ListColumns(int list, bool isKnown, int[] folds, int[] works, ColumnSlots columns)
    {
        _list = list;
        _isKnown = isKnown;
        _works = works;
        _all = [.. folds, .. works];
        _columns = columns;
        _row = new int[columns.Count];
        _values = new FactValue[columns.Count];
        _isJoined = new bool[columns.Count];
        Array.Fill(_row, -1);
    }

    public bool IsEmpty => _all.Length == 0;

    public IReadOnlyList<int> All => _all;

    /// <summary>Writes what the list of a worker says and the columns are not filled with.</summary>
    public void Set(int row, Subject subject)
    {
        if (subject.Lists[_list] is not { } records)
        {
            Sample(_isKnown ? _all : _works, row, subject);
        }
        else if (!_isKnown || (records.Length > 0 && !AreSorted(subject)))
        {
            Sample(_all, row, subject);
        }
        else if (records.Length > 0)
        {
            LikeRecords?[] kinds = subject.SortedOf(_list)!;
            if (records.Length == 1)
            {
                foreach (RecordTouch touch in TouchesOf(kinds[0]!, records[0], subject))
                {
                    Set(row, subject, touch.Column, touch.Of(records[0]));
                }

                return;
            }

            Join(row, subject, records, kinds);
        }
    }

    private void Sample(int[] columns, int row, Subject subject)
    {
        foreach (int column in columns)
        {
            _columns.Sample(row, subject, column);
        }
    }

    private bool AreSorted(Subject subject) => subject.SortedOf(_list) is { } kinds && Array.IndexOf(kinds, null) < 0;

    private void Join(int row, Subject subject, SubjectRecord[] records, LikeRecords?[] kinds)
    {
        _touched.Clear();
        for (int i = 0; i < records.Length; i++)
        {
            foreach (RecordTouch touch in TouchesOf(kinds[i]!, records[i], subject))
            {
                FactValue gives = touch.Of(records[i]);
                if (_row[touch.Column] != row)
                {
                    _row[touch.Column] = row;
                    _values[touch.Column] = gives;
                    _touched.Add(touch.Column);
                }
                else if (touch.Fold is not null)
                {
                    _values[touch.Column] = touch.Fold.Join(_values[touch.Column], gives);
                }
            }
        }

        foreach (int column in _touched)
        {
            Set(row, subject, column, _values[column]);
        }
    }

    // What the records give is the value of the column, or the day from which its work counts.
    private void Set(int row, Subject subject, int column, in FactValue gives)
    {
        if (!_isJoined[column])
        {
            _columns.Sample(row, subject, column);
        }
        else if (_columns.SourceOf(column) is WorkedSource work)
        {
            _columns.Set(row, column, work.From(gives, subject, _columns.DayOf(column)));
        }
        else
        {
            _columns.Set(row, column, gives);
        }
    }

    private RecordTouch[] TouchesOf(LikeRecords kind, SubjectRecord record, Subject subject)
    {
        if (kind.Number >= _touches.Length)
        {
            Array.Resize(ref _touches, kind.Number + Room);
        }

        return _touches[kind.Number] ??= [.. _all.Select(c => TouchOf(c, kind, record, subject)).OfType<RecordTouch>()];
    }

    // Null: such a record gives the column nothing.
    private RecordTouch? TouchOf(int column, LikeRecords kind, SubjectRecord record, Subject subject)
    {
        Fact fact = _columns.SourceOf(column) is WorkedSource { Since: { } since } ? since : _columns.FactOf(column);
        int place = subject.PlaceOf(fact, _list);
        var fold = (RecordFold)fact.Source;
        KeptWay[] ways = place < 0 ? [] : kind.WaysOf(place, fold, record, subject);
        JoinedFold? joined = place < 0 ? null : fold as JoinedFold;
        _isJoined[column] = joined is not null;
        return place >= 0 && ways.Length == 0 ? null : new RecordTouch(column, fact, joined, ways, _columns.DayOf(column));
    }
}
