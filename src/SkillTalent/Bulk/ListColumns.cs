namespace SkillTalent;

/// <summary>The columns that the records of one list fill. Not thread-safe.</summary>
internal sealed class ListColumns
{
    private readonly int _list;
    private readonly bool _isKnown;
    private readonly int[] _works;
    private readonly int[] _all;
    private readonly ColumnSlots _columns;

    private readonly ListTouches _touches;

    // By the place of a column in the list: the row that was written to last, what its records gave so far, and whether one of them left it to be asked for.
    private readonly int[] _row;
    private readonly FactValue[] _values;
    private readonly bool[] _isAsked;
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
        _touches = new ListTouches(list, columns.Slots, folds, works);
        _row = new int[_all.Length];
        _values = new FactValue[_all.Length];
        _isAsked = new bool[_all.Length];
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
        else if (!_isKnown)
        {
            Sample(_all, row, subject);
        }
        else if (records.Length > 0)
        {
            SetRecords(row, subject, records);
        }
    }

    private void Sample(int[] columns, int row, Subject subject)
    {
        foreach (int column in columns)
        {
            _columns.Sample(row, subject, column);
        }
    }

    private void SetRecords(int row, Subject subject, SubjectRecord[] records)
    {
        if (_touches.KindsOf(subject) is not { } kinds)
        {
            Sample(_all, row, subject);
        }
        else if (records.Length == 1)
        {
            foreach (RecordTouch touch in _touches.Of(kinds[0], records[0], subject))
            {
                Set(row, subject, touch, touch.Fold is null, touch.Of(records[0], _columns.DayOf(touch.Slot)));
            }
        }
        else
        {
            Join(row, subject, records, kinds);
        }
    }

    private void Join(int row, Subject subject, SubjectRecord[] records, LikeRecords[] kinds)
    {
        _touched.Clear();
        for (int i = 0; i < records.Length; i++)
        {
            foreach (RecordTouch touch in _touches.Of(kinds[i], records[i], subject))
            {
                FactValue gives = touch.Of(records[i], _columns.DayOf(touch.Slot));
                if (_row[touch.Place] != row)
                {
                    _row[touch.Place] = row;
                    _values[touch.Place] = gives;
                    _isAsked[touch.Place] = touch.Fold is null;
                    _touched.Add(touch);
                }
                else if (touch.Fold is not null)
                {
                    _values[touch.Place] = touch.Fold.Join(_values[touch.Place], gives);
                }
                else
                {
                    _isAsked[touch.Place] = true;
                }
            }
        }

        foreach (RecordTouch touch in _touched)
        {
            Set(row, subject, touch, _isAsked[touch.Place], _values[touch.Place]);
        }
    }

    // What the records give is the value of the column, or the day from which its work counts.
    private void Set(int row, Subject subject, RecordTouch touch, bool isAsked, in FactValue gives)
    {
        if (isAsked)
        {
            _columns.Sample(row, subject, touch.Slot);
        }
        else if (touch.Work is { } work)
        {
            _columns.Set(row, touch.Slot, work.From(gives, subject, _columns.DayOf(touch.Slot)));
        }
        else
        {
            _columns.Set(row, touch.Slot, gives);
        }
    }
}
