namespace SkillTalent.Parquet.Reading;

/// <summary>The columns of a file for the facts that a policy asks for.</summary>
internal sealed class FactColumns
{
    private readonly CompiledPolicy _policy;
    private readonly FactSlot[] _slots;
    private readonly FactColumn?[] _columns;
    private readonly FactColumn?[] _since;

    // The days from which work counts are read before the work that rests on them.
    private readonly int[] _order;

    private FactColumns(CompiledPolicy policy, FactSlot[] slots, FactColumn?[] columns, FactColumn?[] since, string[] facts, string[] used)
    {
        _policy = policy;
        _slots = slots;
        _columns = columns;
        _since = since;
        _order = [.. Enumerable.Range(0, slots.Length).OrderBy(i => slots[i].Fact.Kind == FactKind.Work)];
        Facts = facts;
        Used = used;
    }

    /// <summary>The facts for which the file has a column.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>The columns of the file that are facts.</summary>
    public IReadOnlyList<string> Used { get; }

    public static FactColumns Bind(ParquetSchema schema, CompiledPolicy policy, IReadOnlyList<SlotPlan> plans, SqlSource source, Func<Fact, string, string?>? words)
    {
        if (source.Columns.Keys.FirstOrDefault(c => !policy.KnowsColumn(c)) is { } stranger)
        {
            throw new ArgumentException($"No rulebook declares such a fact of a worker: {stranger}.", nameof(source));
        }

        var facts = new Dictionary<string, ParquetField>(StringComparer.Ordinal);
        foreach ((string fact, SqlColumn said) in source.Columns)
        {
            facts.Add(fact, schema.Find(said.Name) ?? throw ParquetError.Of(schema.Path, $"a column {said.Name}, which is to hold {fact}"));
        }

        foreach (ParquetField field in source.OthersAreAbsent ? [] : schema.Fields)
        {
            if (field.Name != source.Id && policy.KnowsColumn(field.Name))
            {
                _ = facts.TryAdd(field.Name, field);
            }
        }

        FactColumn? Of(SlotPlan plan, string name) => !facts.TryGetValue(name, out ParquetField? field) ? null
            : ColumnBinding.Bind(schema.Path, policy, plan, field, source.Columns.GetValueOrDefault(name) ?? new SqlColumn(name), words);

        FactSlot[] slots = [.. plans.Select(p => p.Slot)];
        return new FactColumns(
            policy,
            slots,
            [.. plans.Select(p => Of(p, policy.ColumnName(p.Slot)))],
            [.. slots.Select(s => s.Fact.Source.RestsOn is { } rests && s.Fact.Kind == FactKind.Work ? Of(new SlotPlan(new FactSlot(rests, 0)), rests.Id) : null)],
            [.. facts.Keys.Order(StringComparer.Ordinal)],
            [.. facts.Values.Select(f => f.Name)]);
    }

    /// <summary>The columns of a slice, in the order of the plans.</summary>
    public Column[] Read(RowGroupCursor cursor, CancellationToken cancellation)
    {
        var columns = new Column[_slots.Length];
        var days = new Dictionary<FactSlot, Column>();
        Column Day(FactColumn column)
        {
            if (!days.TryGetValue(column.Slot, out Column? read))
            {
                cancellation.ThrowIfCancellationRequested();
                read = column.Read(cursor, null);
                days.Add(column.Slot, read);
            }

            return read;
        }

        foreach (int i in _order)
        {
            cancellation.ThrowIfCancellationRequested();
            FactSlot slot = _slots[i];
            Column? since = _since[i] is { } rests ? Day(rests) : null;
            columns[i] = _columns[i] switch
            {
                { } column when slot.Fact.Kind == FactKind.Date && slot.AsOf == 0 => Day(column),
                { } column => column.Read(cursor, since),
                null when slot.Fact is { Kind: FactKind.Work, Source.RestsOn: { } day } && (since is not null || !day.WhileAbsent.IsOpen) =>
                    UnstatedWork.Of(slot, day, since, cursor.Rows, _policy.DayOf(slot), _policy.Day),
                _ => new Column { Slot = slot, Encoding = ColumnEncoding.Constant, Value = slot.Fact.WhileAbsent },
            };
        }

        return columns;
    }
}
