namespace SkillTalent;

/// <summary>The records of one list as a stage of the query: whose each is, from when to when it holds, and the members that rules ask for.</summary>
internal sealed class SqlRecordList
{
    // A contest may state its year alone, and its place as a part of the field is worked out.
    private const string Year = "year";
    private const string Share = "share";
    private const string Foreign = "foreign";

    private readonly SqlRecords _table;
    private readonly RecordSchema _schema;
    private readonly ListEntry? _entry;
    private readonly SqlRecordScope _scope;
    private readonly SubjectRecord? _blank;
    private readonly SortedDictionary<int, (SqlRecordMember Member, string Text)> _members = [];
    private readonly List<(string Name, string Text)> _own = [];
    private readonly List<string> _told = [];
    private string _joins = "";

    /// <summary>Creates the stage.</summary>
    /// <param name="table">The table.</param>
    /// <param name="schema">What rules can ask of a record.</param>
    /// <param name="entry">The list in the JSON of a worker; null: a rulebook declares it.</param>
    /// <param name="scope">What the stages share.</param>
    /// <exception cref="ArgumentException">A member is listed that no record has.</exception>
    public SqlRecordList(SqlRecords table, RecordSchema schema, ListEntry? entry, SqlRecordScope scope)
    {
        _table = table;
        _schema = schema;
        _entry = entry;
        _scope = scope;
        _blank = entry?.Blank;
        string[] known = entry is null ? [.. schema.Members.Select(m => m.Name)] : [.. entry.Form.Select(m => m.Path)];
        string[] strangers = [.. table.Columns.Keys.Except(known, StringComparer.Ordinal)];
        if (strangers.Length > 0)
        {
            throw new ArgumentException($"A record of {schema.Name} has no such members: {string.Join(", ", strangers)} (it has {string.Join(", ", known)}).", nameof(table));
        }

        DayMayBeNone = _blank?.Values[schema.IndexOf(schema.Day)].State == FactState.Never;
        Held = Day();
        if (entry?.End is { } end)
        {
            int last = schema.IndexOf(end);
            Ended = ColumnOf(last).Text();
        }
    }

    /// <summary>The stage's name.</summary>
    public string Name => _scope.Names[_schema.Name];

    /// <summary>Whether a record may hold on every day.</summary>
    public bool DayMayBeNone { get; }

    /// <summary>Whether records end.</summary>
    public bool Ends => Ended is not null;

    /// <summary>The condition that the list of a worker is known; null: it always is.</summary>
    public string? IsKnown => _table.Known is { } known ? $"w.{SqlText.Name(known)}" : null;

    /// <summary>Whether records are numbered, since some fold goes through what is unknown of each.</summary>
    public bool IsNumbered { get; set; }

    private string Held { get; }

    private string? Ended { get; }

    /// <summary>A member, which becomes a column of the stage.</summary>
    public SqlRecordMember Of(int member)
    {
        if (!_members.TryGetValue(member, out (SqlRecordMember Member, string Text) made))
        {
            made = Make(member);
            _members.Add(member, made);
        }

        return made.Member;
    }

    /// <summary>A member of the worker, as a column of the stage; where the worker does not state it, what the rule takes.</summary>
    public string Own(int member, string? whileAbsent)
    {
        string text = OwnText(member, whileAbsent);
        string name = "o_" + SqlText.Whole(member);
        if (!_own.Exists(o => string.Equals(o.Name, name, StringComparison.Ordinal)))
        {
            _own.Add((name, text));
        }

        return "r." + name;
    }

    /// <summary>The columns of the stage but those of <paramref name="replaced"/> members, for a stage over it.</summary>
    public IEnumerable<string> ColumnsWithout(IReadOnlySet<int> replaced) =>
    [
        "r.worker", "r.held", .. Ended is null ? [] : (string[])["r.ended"], .. IsNumbered ? (string[])["r.rec"] : [],
        .. _members.Where(m => !replaced.Contains(m.Key)).Select(m => m.Value.Member.Ref), .. _own.Select(o => "r." + o.Name),
    ];

    /// <summary>The stage as a piece of the query.</summary>
    public SqlRecordStage Made(bool zh)
    {
        string members = string.Concat(_members.Values.Select(m => $",\n  {m.Text} AS {m.Member.Name}"));
        string own = string.Concat(_own.Select(o => $",\n  {o.Text} AS {o.Name}"));
        string ended = Ended is null ? "" : $",\n  {Ended} AS ended";
        string number = IsNumbered ? ",\n  row_number() OVER () AS rec" : "";
        string told = string.Join(zh ? "；" : "; ", _told.Distinct(StringComparer.Ordinal));
        string head = $"{_schema.Name}: {_table.Table}{(told.Length == 0 ? "" : zh ? "；" : "; ")}{told}";
        return new SqlRecordStage(
            Name,
            [new LocalizedText(head, head)],
            $"SELECT\n  r.{SqlText.Name(_table.Worker)} AS worker,\n  {Held} AS held{ended}{number}{members}{own}\n  FROM {SqlText.Path(_table.Table)} AS r{_joins}");
    }

    private string OwnText(int member, string? whileAbsent)
    {
        string text = _scope.Own.Of(member, whileAbsent);
        if (!_joins.Contains(" AS w ", StringComparison.Ordinal))
        {
            _joins += _scope.Own.Join($"r.{SqlText.Name(_table.Worker)}");
        }

        return text;
    }

    private SqlRecordColumn ColumnOf(int member)
    {
        MemberSchema schema = _schema.Members[member];
        bool isDay = member == _schema.IndexOf(_schema.Day);
        bool listedOnly = schema.Name == Foreign && _entry is not null;
        SqlColumn? column = listedOnly && !_table.Columns.ContainsKey(schema.Name) ? null : _table.ColumnOf(schema.Name);
        return Told(new SqlRecordColumn(schema, column, _blank?.Values[member].State == FactState.Never ? FactState.Never : FactState.Unknown, _scope.Dialect), isDay && !_table.Columns.ContainsKey(Year) && !DayMayBeNone);
    }

    private SqlRecordColumn Told(SqlRecordColumn column, bool isStated)
    {
        _told.Add(column.Told(_scope.Language, isStated));
        return column;
    }

    // A record without a day would be one that no rule counts: nobody would see that it is missing.
    private string Day()
    {
        int day = _schema.IndexOf(_schema.Day);
        if (_entry is not null && _table.Columns.ContainsKey(Year))
        {
            return Strict(Dated(_table.Columns.ContainsKey(_schema.Day) ? ColumnOf(day).Text() : null));
        }

        SqlRecordColumn column = ColumnOf(day);
        return !DayMayBeNone ? Strict(column.Text())
            : column.Ref is null ? SqlDays.First
            : $"CASE WHEN {column.Text()} = {SqlDays.Never} THEN {SqlDays.First} ELSE {column.Text()} END";
    }

    private string Dated(string? day)
    {
        string year = $"r.{SqlText.Name(_table.Columns[Year].Name)}";
        string first = $"make_date(CAST({year} AS INTEGER), 1, 1)";
        return day is null ? first : $"CASE WHEN {day} IS NULL THEN {first} ELSE {day} END";
    }

    private string Strict(string day) => $"CASE WHEN {day} IS NULL THEN CAST(CASE WHEN {day} IS NULL THEN {SqlText.Literal($"{_schema.Name}: a record without its day", _scope.Dialect)} END AS DATE) ELSE {day} END";

    private (SqlRecordMember Member, string Text) Make(int member)
    {
        MemberSchema schema = _schema.Members[member];
        var named = new SqlRecordMember(NameOf(member), schema.Kind, MayBeUnknown: true);
        if (_entry is not null && schema.Name == Share)
        {
            return (named with { IsScaled = true }, ShareOf());
        }

        if (member == _schema.IndexOf(_schema.Day))
        {
            return (named with { MayBeUnknown = false }, DayMayBeNone ? $"CASE WHEN {Held} = {SqlDays.First} THEN {SqlDays.Never} ELSE {Held} END" : Held);
        }

        SqlRecordColumn column = ColumnOf(member);
        if (_entry is not null && schema.Name == Mentions.OccupationFact)
        {
            return (named, Occupation(member, column));
        }

        if (_entry?.NoneWhere is { } none && none.Member == schema.Name && column.NullIsAbsent)
        {
            string codes = string.Join(", ", none.Codes.Select(c => SqlText.Literal(c, _scope.Dialect)));
            string where = ColumnOf(_schema.IndexOf(none.Where)).Text();
            return (named, column.Text(whenNull: $"CASE WHEN {where} IN ({codes}) THEN '{SqlRecordMember.NoCode}' END"));
        }

        string text = column.Text();
        return IsForeign(member) is { } level ? (named, WithForeign(text, level)) : (named with { MayBeUnknown = column.MayBeUnknown }, text);
    }

    // As a text of its own where the list calls it so; a number where that could be cut.
    private string NameOf(int member) => SqlText.Name(_schema.Members[member].Name is { Length: <= 16 } name ? "m_" + name : "m_" + SqlText.Whole(member));

    private string ShareOf()
    {
        string place = ColumnOf(_schema.IndexOf("place")).Text();
        string of = ColumnOf(_schema.IndexOf("of")).Text();
        string sum = $"CAST({place} AS BIGINT) * {SqlText.Whole(ItemValue.Scale)} + {of} - 1";
        return _scope.Dialect == SqlDialect.PostgreSql ? $"CAST(div({sum}, {of}) AS BIGINT)" : $"(({sum}) // CAST({of} AS BIGINT))";
    }

    // The level that the catalogue gives a certificate from abroad, where none is stated.
    private Func<ForeignCertificate, string?>? IsForeign(int member) => _entry is null || _schema.IndexOf(Foreign) < 0 || !_table.Columns.ContainsKey(Foreign) ? null
        : _schema.Members[member].Name switch
        {
            "level" => r => r.Level!.Code,
            Mentions.OccupationFact => r => r.Occupation is { } named ? _scope.Occupations.NameOf(named) : null,
            _ => null,
        };

    private string WithForeign(string text, Func<ForeignCertificate, string?> given)
    {
        string level = ColumnOf(_schema.IndexOf("level")).Text();
        SqlRecordColumn foreign = ColumnOf(_schema.IndexOf(Foreign));
        string[] ways = [.. _scope.Foreign.Select(r => (r.Code, Given: given(r))).Where(r => r.Given is not null)
            .Select(r => $"WHEN {SqlText.Literal(r.Code, _scope.Dialect)} THEN {SqlText.Literal(r.Given!, _scope.Dialect)}")];
        return ways.Length == 0 ? text : $"CASE WHEN {level} IS NULL AND {foreign.Ref} IN ({string.Join(", ", _scope.Foreign.Where(r => given(r) is not null).Select(r => SqlText.Literal(r.Code, _scope.Dialect)))}) THEN CASE {foreign.Ref} {string.Join(' ', ways)} END ELSE {text} END";
    }

    private string Occupation(int member, SqlRecordColumn column)
    {
        string? own = null;
        if (_entry!.OwnOccupation == member && column.NullIsAbsent)
        {
            // A worker whose occupation no row states has another.
            own = OwnText(_scope.OccupationMember, ChoiceDomain.Other);
        }

        if (column.Ref is { } name)
        {
            _joins += _scope.Written.Join(name, "o");
        }

        string text = column.Text(t => _scope.Written.Text(t, "o"), own);
        return IsForeign(member) is { } given ? WithForeign(text, given) : text;
    }
}
