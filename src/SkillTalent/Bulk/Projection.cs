namespace SkillTalent;

/// <summary>
/// Fills columns from workers. Most of what rules could ask of a worker has the same answer for nearly everybody: no such certificate, no such
/// contest. Each column is filled with that answer beforehand, and of a worker only those are written that his records may touch. Not thread-safe.
/// </summary>
internal sealed class Projection
{
    private readonly ColumnSlots _columns;
    private readonly ListColumns[] _lists;
    private readonly (int Column, int Member)[] _members;
    private readonly int[] _given;
    private readonly int[] _others;

    /// <summary>Prepares the columns.</summary>
    /// <param name="plans">The columns.</param>
    /// <param name="layout">How compactly to lay them out.</param>
    /// <param name="days">The day asked, then the cut-off days by number.</param>
    /// <param name="rows">How many workers.</param>
    /// <param name="typical">A worker: of lists that are unknown of him little is known of the others, and the columns are filled accordingly.</param>
    public Projection(IReadOnlyList<SlotPlan> plans, PopulationLayout layout, int[] days, int rows, Subject typical)
    {
        _columns = new ColumnSlots(plans, days);
        int[] all = [.. Enumerable.Range(0, plans.Count)];
        _members = [.. all.Where(c => _columns.SourceOf(c).GetType() == typeof(MemberSource) && CanFill(c)).Select(c => (c, ((MemberSource)_columns.SourceOf(c)).Index))];
        _given = [.. all.Where(c => _columns.SourceOf(c) is GivenSource && CanFill(c))];
        _lists =
        [
            .. typical.Lists.Select((records, list) => new ListColumns(
                list,
                records is not null,
                [.. all.Where(c => _columns.SourceOf(c) is RecordFold fold && fold.List == list && (records is not null || CanFill(c)))],
                [.. all.Where(c => _columns.SourceOf(c) is WorkedSource { Since.Source: RecordFold since } && since.List == list)],
                _columns)).Where(l => !l.IsEmpty),
        ];
        HashSet<int> filled = [.. _members.Select(m => m.Column), .. _given, .. _lists.SelectMany(l => l.All)];
        _others = [.. all.Where(c => !filled.Contains(c))];
        var nobody = new Subject(
            new ItemValue[typical.Members.Length],
            [.. typical.Lists.Select(l => l is null ? null : Array.Empty<SubjectRecord>())],
            work: null,
            new Dictionary<string, FactValue>(StringComparer.Ordinal));
        foreach (int column in all)
        {
            ColumnEncoding encoding = CompiledPolicy.Encoding(plans[column], layout);
            _columns.Use(column, !filled.Contains(column)
                ? new ColumnWriter(_columns.SlotOf(column), encoding, rows, days[0])
                : ColumnWriter.Filled(
                    _columns.SlotOf(column), encoding, rows, days[0], _columns.SourceOf(column) is WorkedSource ? FactValue.Never : _columns.Read(nobody, column)));
        }
    }

    /// <summary>Writes a worker.</summary>
    public void Set(int row, Subject subject)
    {
        foreach (ListColumns list in _lists)
        {
            list.Set(row, subject);
        }

        foreach ((int column, int member) in _members)
        {
            if (subject.Members[member].State != FactState.Unknown)
            {
                _columns.Sample(row, subject, column);
            }
        }

        if (subject.CarriesFacts)
        {
            foreach (int column in _given)
            {
                _columns.Sample(row, subject, column);
            }
        }

        foreach (int column in _others)
        {
            _columns.Sample(row, subject, column);
        }
    }

    /// <summary>The columns of the first rows, which are all that were written.</summary>
    public Column[] Build(int count) => _columns.Build(count);

    // A column can be filled with what is known or not known at all, and not with bounds.
    private bool CanFill(int column) => _columns.FactOf(column).WhileAbsent is var absent && (!absent.IsOpen || absent == FactValue.Unknown);
}
