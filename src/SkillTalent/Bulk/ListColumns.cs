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

    // By the place of a column in the list: the row that was written to last, and what its records gave so far.
    private readonly int[] _row;
    private readonly FactValue[] _values;
    private readonly List<RecordTouch> _touched = [];

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
        _row = new int[_all.Length];
        _values = new FactValue[_all.Length];
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
                    Set(row, subject, touch, touch.Of(records[0]));
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
                if (_row[touch.Place] != row)
                {
                    _row[touch.Place] = row;
                    _values[touch.Place] = gives;
                    _touched.Add(touch);
                }
                else if (touch.Fold is not null)
                {
                    _values[touch.Place] = touch.Fold.Join(_values[touch.Place], gives);
                }
            }
        }

        foreach (RecordTouch touch in _touched)
        {
            Set(row, subject, touch, _values[touch.Place]);
        }
    }

    // What the records give is the value of the column, or the day from which its work counts.
    private void Set(int row, Subject subject, RecordTouch touch, in FactValue gives)
    {
        if (touch.Fold is null)
        {
            _columns.Sample(row, subject, touch.Column);
        }
        else if (touch.Work is { } work)
        {
            _columns.Set(row, touch.Column, work.From(gives, subject, touch.Day));
        }
        else
        {
            _columns.Set(row, touch.Column, gives);
        }
    }

    private RecordTouch[] TouchesOf(LikeRecords kind, SubjectRecord record, Subject subject)
    {
        if (kind.Number >= _touches.Length)
        {
            Array.Resize(ref _touches, kind.Number + Room);
        }

        return _touches[kind.Number] ??= [.. _all.Select((_, place) => TouchOf(place, kind, record, subject)).OfType<RecordTouch>()];
    }

    // Null: such a record gives the column nothing.
    private RecordTouch? TouchOf(int place, LikeRecords kind, SubjectRecord record, Subject subject)
    {
        int column = _all[place];
        var work = _columns.SourceOf(column) as WorkedSource;
        Fact fact = work?.Since ?? _columns.FactOf(column);
        int known = subject.PlaceOf(fact, _list);
        var fold = (RecordFold)fact.Source;
        KeptWay[] ways = known < 0 ? [] : kind.WaysOf(known, fold, record, subject);
        return known >= 0 && ways.Length == 0 ? null : new RecordTouch(fact, known < 0 ? null : fold as JoinedFold, ways)
        {
            Column = column,
            Place = place,
            Work = work,
            Day = _columns.DayOf(column),
        };
    }
}
