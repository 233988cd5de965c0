using System.Globalization;

namespace SkillTalent;

/// <summary>
/// The conditions of decisions as columns of a first stage, <c>r1</c>, <c>r2</c>, …, each made once, and sets of rows as conditions over them. What is
/// told by cases is a column of a second stage, <c>q1</c>, <c>q2</c>, …, over the first.
/// </summary>
internal sealed class SqlMasks(SqlCells cells, Language language) : IMasks<SqlMask>
{
    private readonly SqlLogic _logic = SqlLogic.Of(cells.Dialect);
    private readonly SqlStage _stage = new("r", SqlLogic.Of(cells.Dialect));
    private readonly SqlStage _byCases = new("q", SqlLogic.Of(cells.Dialect));

    /// <summary>The columns of the first stage, in order.</summary>
    public IReadOnlyList<SqlStageColumn> Columns => _stage.Columns;

    /// <summary>The columns of the second stage, in order.</summary>
    public IReadOnlyList<SqlStageColumn> ByCases => _byCases.Columns;

    public SqlMask All => SqlMask.All;

    public SqlMask None => SqlMask.None;

    /// <summary>Remarks before the next column.</summary>
    public void Head(IEnumerable<string> remarks) => _stage.Head(remarks);

    public SqlMask And(SqlMask a, SqlMask b) => a == None || b == None ? None : a == All || a == b ? b : b == All ? a : Joined("AND", a, b);

    public SqlMask Or(SqlMask a, SqlMask b) => a == All || b == All ? All : a == None || a == b ? b : b == None ? a : Joined("OR", a, b);

    public SqlMask AndNot(SqlMask a, SqlMask b)
    {
        if (a == b || a == None || b == All)
        {
            return None;
        }

        if (b == None)
        {
            return a;
        }

        // What may be true and is not surely so is unknown.
        return a.Unsure is { } unsure && b.Column == a.Column ? new SqlMask(unsure, IsCertain: true) : And(a, OthersOf(b));
    }

    public Kleene<SqlMask> Read(Requirement? rule, IReadOnlyList<(Fact Fact, FactValue Value)> taken)
    {
        if (rule is null)
        {
            return new Kleene<SqlMask>(All, All);
        }

        return _stage.Column(KeyOf(rule, taken), () => rule.Fold(new SqlReading(cells, taken)), () => [.. Sentence(rule, taken)]);
    }

    // Few rows lack such a fact: only they are asked case by case.
    public Kleene<SqlMask> Read(Requirement rule, CaseDistinction cases)
    {
        Kleene<SqlMask> plain = Read(rule, []);
        Fact[] open = [.. cases.Facts.Select(f => f.Fact).Where(MayBeOpen)];
        if (plain.IsCertain || open.Length == 0)
        {
            return plain;
        }

        SqlMask lacking = open.Aggregate(None, (mask, fact) => Or(mask, Open(new FactSlot(fact, 0))));
        if (lacking == None)
        {
            return plain;
        }

        string guard = string.Join(" OR ", open.Select(f => _logic.Holds(cells.Of(f).IsOpen)));
        Kleene<SqlMask> told = this.InEveryCase(cases, way => InCase(rule, way, guard));
        return _byCases.Column(
            KeyOf(rule, []),
            () => SqlNode.Leaf($"CASE WHEN {lacking.Text} THEN {Told(told)} ELSE {plain.True.Column ?? _logic.Word(Truth.Unknown)} END", mayBeNull: true),
            () => [language == Language.Chinese ? "以上各种情形之结果相同者，即为结果" : "what is so in every case"]);
    }

    private string Told(Kleene<SqlMask> told) =>
        $"CASE WHEN {told.True.Text} THEN {_logic.Word(Truth.True)} WHEN {told.Possible.Text} THEN {_logic.Word(Truth.Unknown)} ELSE {_logic.Word(Truth.False)} END";

    // A rule that is the same in every row needs no column of its own.
    private Kleene<SqlMask> InCase(Requirement rule, (Fact Fact, FactValue Value)[] way, string guard)
    {
        SqlNode node = rule.Fold(new SqlReading(cells, way));
        return node == SqlNode.True ? new(All, All)
            : node == SqlNode.False ? new(None, None)
            : node == SqlNode.Unknown ? new(None, All)
            : _stage.Column("case " + KeyOf(rule, way), () => SqlNode.Asked(guard, node), () => [.. Sentence(rule, way)]);
    }

    /// <summary>The rows of which a fact is unknown.</summary>
    public SqlMask Open(FactSlot slot) => _stage.Column($"{slot.Fact.Id}@{SqlText.Whole(slot.AsOf)} open", () => cells.Of(slot).IsOpen, () => []).True;

    /// <summary>The rows whose work nobody states, and is bounded all the same; null: none.</summary>
    public SqlMask? UnstatedOf(FactSlot slot) => (cells.Of(slot) as SqlBoundCell)?.IsUnstated is not { } unstated ? null
        : _stage.Column($"{slot.Fact.Id}@{SqlText.Whole(slot.AsOf)} unstated", () => SqlNode.Leaf(unstated, mayBeNull: false), () => []).True;

    public bool MayBeOpen(Fact fact) => cells.Of(fact).MayBeUnknown;

    public SqlMask MayBe(Fact fact, FactValue value)
    {
        ValueRanges ranges = value.IsNever ? ValueRanges.Between(0, fact.Greatest) : ValueRanges.Between(value.Number, value.Number);
        Kleene<SqlMask> holds = _stage.Column($"{fact.Id} in {ranges}", () => cells.Of(fact).Hold(ranges), () => []);
        return value.IsNever ? AndNot(All, holds.True) : holds.Possible;
    }

    /// <summary>What tells a rule, with the facts that are taken to have one value, from every other.</summary>
    public static string KeyOf(Requirement rule, IReadOnlyList<(Fact Fact, FactValue Value)> taken) =>
        KeyReading.Of(rule) + string.Concat(taken.Select(t => string.Create(CultureInfo.InvariantCulture, $" {t.Fact.Id}={t.Value.Least}")));

    /// <summary>The rule in words.</summary>
    public IEnumerable<string> Sentence(Requirement rule, IReadOnlyList<(Fact Fact, FactValue Value)> taken)
    {
        if (taken.Count > 0)
        {
            yield return language == Language.Chinese
                ? "设" + string.Join("，", taken.Select(t => $"{t.Fact.Label.Zh}为{ValueOf(t, language)}"))
                : "taken that " + string.Join(", ", taken.Select(t => $"{t.Fact.Label.En} is {ValueOf(t, language)}"));
            yield break;
        }

        yield return SentenceReading.Wording(rule).Text(language);
    }

    private static string ValueOf((Fact Fact, FactValue Value) taken, Language language) => taken.Fact.Kind == FactKind.Flag
        ? (language == Language.Chinese, taken.Value.Number != 0) switch { (true, true) => "是", (true, false) => "否", (false, true) => "yes", _ => "no" }
        : taken.Value.IsNever ? (language == Language.Chinese ? "其中没有的" : "none of them")
        : taken.Fact.Choices[(int)taken.Value.Number].Label.In(language);

    private static SqlMask OthersOf(SqlMask mask) => mask.Others ?? new SqlMask($"NOT {mask.Certain}", IsCertain: true) { Others = mask };

    private static SqlMask Joined(string joined, SqlMask a, SqlMask b) => new($"{a.Inside} {joined} {b.Inside}", a.IsCertain && b.IsCertain) { IsJoined = true };
}
