namespace SkillTalent;

/// <summary>
/// Facts that the query derives from the tables of records: stages before the rows that decisions are made of, each fact between bounds, so
/// that what is unknown of one record leaves open what it leaves open to one by one, and no more.
/// </summary>
internal sealed class SqlRecordFacts
{
    private const string Rows = "w";
    private const string EmploymentKnown = "\"employment known\"";

    private readonly SqlSource _source;
    private readonly SqlRecordPolicy _policy;
    private readonly SqlDialect _dialect;
    private readonly SqlRecordNames _names;
    private readonly SqlRecordScope _scope;
    private readonly SqlWork _work;
    private readonly Dictionary<int, SqlRecordList> _lists = [];
    private readonly Dictionary<string, SqlFoldGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<FactSlot, SqlCell?> _made = [];
    private readonly Dictionary<string, string> _rows = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Text)> _basis = [];
    private readonly List<(string Name, string Text)> _worked = [];
    private readonly List<(SqlRecordStage Stage, string Alias)> _retired = [];
    private int _folds;
    private bool _endsOfWork;

    /// <summary>Prepares the lists.</summary>
    /// <param name="source">The tables.</param>
    /// <param name="policy">What is needed of the policy.</param>
    /// <param name="options">The database, and the language of remarks.</param>
    /// <exception cref="ArgumentException">A table is of no list that workers have, or lists a member that no record of it has.</exception>
    public SqlRecordFacts(SqlSource source, SqlRecordPolicy policy, SqlOptions options)
    {
        _source = source;
        _policy = policy;
        _dialect = options.Dialect;
        _names = new SqlRecordNames(source);
        OccupationCatalogue occupations = policy.Vocabulary.Occupations;
        var written = new SqlOccupationNames(occupations, _names, _dialect);
        var own = new SqlOwnMembers(source, _names, written, policy.Schema, _dialect, Stated);
        ForeignCertificate[] foreign = [.. policy.Foreign.Value.Catalogue.Codes.Select(c => policy.Foreign.Value.Catalogue[c]).Where(c => c.Level is not null)];
        _scope = new SqlRecordScope(_names, _dialect, options.Language, occupations, written, own, policy.Schema.IndexOfMember(Mentions.OccupationFact), foreign);
        foreach ((string name, SqlRecords table) in source.Records.OrderBy(r => policy.Schema.IndexOfList(r.Key)))
        {
            int list = policy.Schema.IndexOfList(name);
            if (list < 0)
            {
                throw new ArgumentException($"A worker has no list of records '{name}' (lists: {string.Join(", ", policy.Schema.Lists.Select(l => l.Name))}).", nameof(source));
            }

            _lists.Add(list, new SqlRecordList(table, policy.Schema.Lists[list], list < WorkerShape.Lists.Count ? WorkerShape.Lists[list] : null, _scope));
        }

        _work = new SqlWork(_names, _lists.GetValueOrDefault(policy.Schema.IndexOfList(WorkerShape.Employment.Name)));
    }

    /// <summary>The rows that the decisions are made of.</summary>
    public string Facts => _names.Facts;

    private SqlRecordList? Spells => _lists.GetValueOrDefault(_policy.Schema.IndexOfList(WorkerShape.Employment.Name));

    /// <summary>The cell of a fact that is derived; null: it stands in the table of workers, or is absent.</summary>
    /// <param name="slot">The fact.</param>
    /// <param name="name">What the decisions call its column.</param>
    /// <param name="day">The day on which it is read.</param>
    /// <exception cref="SqlUnsayableException">It cannot be derived in SQL.</exception>
    public SqlCell? Of(FactSlot slot, string name, int day)
    {
        if (!_made.TryGetValue(slot, out SqlCell? cell))
        {
            cell = Make(slot, name, day);
            _made.Add(slot, cell);
        }

        return cell;
    }

    private SqlCell? Make(FactSlot slot, string name, int day) => _source.Columns.ContainsKey(name) && slot.Fact.Source is not RetirementSource ? null : slot.Fact.Source switch
    {
        RecordFold fold => Folded(slot.Fact, fold, name, day),
        WorkedSource work => Worked(slot.Fact, work, name, day),
        RetirementSource retirement => Retired(slot.Fact, retirement, name),
        UnmeasuredSource => new SqlCell(slot.Fact, null, _dialect),
        CalculatedSource => throw new SqlUnsayableException(new LocalizedText(
            $"{slot.Fact.Label.Zh}由其他事实算出，SQL不从记录表导出；请把它作为一列给出", $"{slot.Fact.Id} is calculated from other facts, which is not derived from records; give it as a column")),
        _ => null,
    };

    /// <summary>The stages, before the query.</summary>
    /// <param name="columns">The columns of the table of workers that the decisions read.</param>
    public IReadOnlyList<SqlRecordStage> Made(IEnumerable<string> columns)
    {
        string id = SqlText.Name(_source.Id);
        string basis = _worked.Count > 0 ? _names["basis"] : SqlText.Name(Facts);
        string[] read = [.. columns.Append(_source.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(c => $"{Rows}.{SqlText.Name(c)} AS {SqlText.Name(c)}")];
        string joins = string.Concat(_groups.Values.Select(g => $"\n  LEFT JOIN {g.Name} AS {g.Alias} ON {g.Alias}.worker = {Rows}.{id}"))
            + string.Concat(_retired.Select(r => $"\n  LEFT JOIN {r.Stage.Name} AS {r.Alias} ON {r.Alias}.worker = {Rows}.{id}"))
            + (_endsOfWork ? $"\n  LEFT JOIN {_names["last_work"]} AS e ON e.worker = {Rows}.{id}" : "");
        var rows = new SqlRecordStage(
            basis,
            [new LocalizedText("每名劳动者一行；“ most”列是所可能的最大值，与前一列不同的，为未知", "a row a worker; a column \" most\" is the most that a fact may be: where it differs from the one before, nobody knows the fact")],
            $"SELECT\n  {string.Join(",\n  ", [.. read, .. _basis.Select(b => $"{b.Text} AS {b.Name}")])}\n  FROM {SqlText.Path(_source.Table)} AS {Rows}{joins}");

        // Lists are made last of all but told first: whoever reads them may have asked for one more member.
        SqlRecordStage[] groups = [.. _groups.Values.Select(g => g.Made)];
        SqlRecordStage[] work = [.. _work.Made(basis, id)];
        SqlRecordStage? ends = _endsOfWork ? new SqlRecordStage(_names["last_work"], [], $"SELECT r.worker, MAX(r.ended) AS last FROM {Spells!.Name} AS r GROUP BY r.worker") : null;
        SqlRecordStage[] lists = [.. _lists.Values.Where(IsRead).Select(l => l.Made(_scope.Language == Language.Chinese))];
        SqlRecordStage?[] all = [_scope.Written.Made, _scope.Own.Made, .. lists, .. groups, ends, .. _retired.Select(r => r.Stage), rows, .. work, Joined(id)];
        return [.. all.OfType<SqlRecordStage>()];
    }

    private bool IsRead(SqlRecordList list) => _groups.Values.Any(g => g.List == list) || (list == Spells && (_work.IsAsked || _endsOfWork));

    private SqlRecordStage? Joined(string id) => _worked.Count == 0 ? null : new SqlRecordStage(
        SqlText.Name(Facts), [], $"SELECT\n  b.*{string.Concat(_worked.Select(c => $",\n  {c.Text} AS {c.Name}"))}\n  FROM {_names["basis"]} AS b{_work.Join(id)}");

    private SqlCell Folded(Fact fact, RecordFold fold, string name, int day)
    {
        if (!_lists.TryGetValue(fold.List, out SqlRecordList? list))
        {
            return new SqlCell(fact, null, _dialect);
        }

        FoldTerms terms = fold.InTerms(fact, day) ?? throw new SqlUnsayableException(new LocalizedText(
            $"{fact.Label.Zh}（{fold.Describe()}），SQL无法从记录表导出；请把它作为一列给出", $"{fact.Id} ({fold.Describe()}) cannot be derived from records in SQL; give it as a column"));
        string key = SqlFoldGroup.KeyOf(fold.List, fold.Completion);
        if (!_groups.TryGetValue(key, out SqlFoldGroup? group))
        {
            string number = SqlText.Whole(_groups.Count + 1);
            group = new SqlFoldGroup(list, fold.Completion, _names["folds_" + number], "g" + number, _dialect);
            _groups.Add(key, group);
        }

        list.IsNumbered |= fold.Completion is { Members.Count: > 0 };
        var folded = new SqlFold(fact, terms, day, list, _dialect, ++_folds);
        group.Add(folded);
        (string least, string most) = folded.Bounds(group.Alias);
        return Bound(fact, name, KnownOr(list, least, most, SqlBoundCell.Of(fact, fact.WhileAbsent)), fold.Describe());
    }

    // A list that is not known leaves a fact absent.
    private static (string Least, string Most) KnownOr(SqlRecordList list, string least, string most, (string Least, string Most) absent) => list.IsKnown is not { } known ? (least, most)
        : ($"CASE WHEN {known} THEN {least} ELSE {absent.Least} END", $"CASE WHEN {known} THEN {most} ELSE {absent.Most} END");

    private SqlBoundCell Bound(Fact fact, string name, (string Least, string Most) bounds, string origin, bool worked = false, string? unstated = null)
    {
        List<(string, string)> to = worked ? _worked : _basis;
        string free = SqlNames.Of([name])[0];
        while (_rows.ContainsKey(free) || free == _source.Id || _source.Columns.Values.Any(c => c.Name == free) || _source.Records.Values.Any(r => r.Known == free))
        {
            free += "~";
        }

        _rows.Add(free, name);
        string least = SqlText.Name(free);
        string most = bounds.Most == bounds.Least ? least : SqlText.Name(free + " most");
        to.Add((least, bounds.Least));
        if (most != least)
        {
            to.Add((most, bounds.Most));
        }

        return new SqlBoundCell(fact, least, most, _dialect, new LocalizedText($"由记录导出（{origin}）", $"derived from records ({origin})"))
        {
            IsUnstated = unstated is null ? null
                : unstated == "FALSE" ? $"f.{most} < {SqlText.Whole(SqlBoundCell.NoNumber - 1)}"
                : $"CASE WHEN f.{unstated} THEN FALSE ELSE f.{most} < {SqlText.Whole(SqlBoundCell.NoNumber - 1)} END",
        };
    }

    // Nobody has worked longer since a day than the time since that day.
    private SqlCell Worked(Fact fact, WorkedSource work, string name, int day)
    {
        int mark = work.Mark;
        (string Least, string Most) since = work.Since is { } from ? SinceOf(from) : (SqlDays.First, SqlDays.First);
        if (Spells is null && work.Since is null)
        {
            return new SqlCell(fact, null, _dialect);
        }

        string least = _work.Of(mark, since.Most, day);
        string most = _work.Of(mark, since.Least, day);
        if (Spells is not { IsKnown: null })
        {
            string literal = SqlDays.Literal(day);
            string unstated = $"CASE WHEN {since.Least} = {SqlDays.First} THEN {SqlText.Whole(SqlBoundCell.NoNumber - 1)} WHEN {since.Least} >= {literal} THEN 0 ELSE {SqlWork.Months(since.Least, literal)} END";
            string? known = Spells is null ? null : KnownSpells();
            (least, most) = known is null ? ("0", unstated) : ($"CASE WHEN {known} THEN {least} ELSE 0 END", $"CASE WHEN {known} THEN {most} ELSE {unstated} END");
        }

        return Bound(fact, name, (least, most), work.Describe(), worked: true, unstated: Spells is { IsKnown: null } ? null : Spells is null ? "FALSE" : EmploymentKnown);
    }

    private string KnownSpells()
    {
        if (!_basis.Exists(b => b.Name == EmploymentKnown))
        {
            _basis.Add((EmploymentKnown, Spells!.IsKnown!));
        }

        return "b." + EmploymentKnown;
    }

    // The day from which work counts, as columns of the rows before work is counted.
    private (string Least, string Most) SinceOf(Fact fact)
    {
        SqlCell cell = Of(new FactSlot(fact, 0), fact.Id, Day.First) ?? Plain(fact, assumes: true);
        if (cell is SqlBoundCell bound)
        {
            return ("b." + bound.Least, "b." + bound.Most);
        }

        (string least, string most) = cell.Between();
        return cell.IsConstant ? (least, most) : (Hidden(fact.Id + " since", least), most == least ? Hidden(fact.Id + " since", least) : Hidden(fact.Id + " since most", most));
    }

    private string Hidden(string name, string text)
    {
        string quoted = SqlText.Name(SqlNames.Of([name])[0]);
        if (!_basis.Exists(b => b.Name == quoted))
        {
            _basis.Add((quoted, text));
        }

        return "b." + quoted;
    }

    // What the worker states of the day wins; else it lies where the age is reached, or where employment that goes on beyond that ends.
    private SqlBoundCell Retired(Fact fact, RetirementSource source, string name)
    {
        string stage = new SqlRetirement(source, _policy.KnownOn, _source, _dialect, Stated).Text() ?? "";
        string alias = "t" + SqlText.Whole(_retired.Count + 1);
        (string least, string most) = (SqlDays.First, SqlDays.Never);
        if (stage.Length > 0)
        {
            _retired.Add((new SqlRecordStage(
                _names["retired_" + SqlText.Whole(_retired.Count + 1)],
                [new LocalizedText($"{fact.Label.Zh}：最早与最晚达到年龄的日期", $"{fact.Label.En}: the earliest and the latest day on which the age is reached")],
                stage), alias));
            least = $"CASE WHEN {alias}.worker IS NULL THEN {SqlDays.First} ELSE {alias}.least END";
            string past = "";
            if (Spells is { } spells)
            {
                _endsOfWork = true;
                string known = spells.IsKnown is { } k ? k + " AND " : "";
                past = $" WHEN {known}e.last >= {alias}.most THEN CASE WHEN e.last = {SqlDays.Never} THEN {SqlDays.Never} ELSE e.last + 1 END";
            }

            most = $"CASE WHEN {alias}.worker IS NULL THEN {SqlDays.Never}{past} ELSE {alias}.most END";
        }

        // Where the two differ, what the rulebook assumes stands for the later.
        least = fact.WhileAbsent.IsOpen ? least : most;
        SqlCell stated = Plain(fact, assumes: false);
        if (!stated.IsConstant)
        {
            string day = SqlCells.Date(stated);
            string before = (stated.IsNever is { } never ? $"CASE WHEN {never} THEN {SqlDays.Never}" : "CASE") + $" WHEN {day} IS NOT NULL THEN {day} ELSE ";
            (least, most) = least == most ? (before + most + " END", before + most + " END") : (before + least + " END", before + most + " END");
        }

        return Bound(fact, name, (least, most), source.Describe());
    }

    private SqlCell Plain(Fact fact, bool assumes) => new(fact, _source.ColumnOf(fact.Id, new HashSet<string>(StringComparer.Ordinal) { fact.Id }), _dialect, Rows, assumes);

    // Where a member of the worker stands: in the column of a fact that is this member; null: there is no such fact.
    private SqlCell? Stated(int member)
    {
        Fact[] facts =
        [
            .. _policy.Vocabulary.Facts.Where(f => f.Subject == WorkerSchema.Instance.Name && f.Source is MemberSource source and not RetirementSource && source.Index == member),
        ];
        Fact? fact = Array.Find(facts, f => _source.Columns.ContainsKey(f.Id)) ?? facts.FirstOrDefault();
        return fact is null ? null : Plain(fact, assumes: false);
    }
}
