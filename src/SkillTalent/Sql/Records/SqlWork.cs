namespace SkillTalent;

/// <summary>
/// Work in completed months, as stages: spells joined where they overlap, cut at the day from which work counts and at the day on which it is
/// read, each piece moved back by the days worked before it; the most months that a piece then has. Twelve from 29 February is 28 February.
/// </summary>
internal sealed class SqlWork(SqlRecordNames names, SqlRecordList? spells)
{
    private readonly List<int> _marks = [-1];
    private readonly List<(int Part, string Since, int Day)> _asked = [];

    /// <summary>Whether any work is asked for.</summary>
    public bool IsAsked => _asked.Count > 0 && spells is not null;

    /// <summary>What joins the months to the rows that the days come from.</summary>
    public string Join(string id) => IsAsked ? $"\n  LEFT JOIN {names["months"]} AS m ON m.worker = b.{id}" : "";

    /// <summary>The months on a day of work that counts from a day, as a column of the months.</summary>
    /// <param name="mark">The member of a spell that marks those which do not count; -1: all count.</param>
    /// <param name="since">The day from which it counts, over the rows <c>b</c>.</param>
    /// <param name="day">The day on which it is read.</param>
    public string Of(int mark, string since, int day)
    {
        if (spells is null)
        {
            return "0";
        }

        if (!_marks.Contains(mark))
        {
            _marks.Add(mark);
            _ = spells.Of(mark);
        }

        (int, string, int) asked = (_marks.IndexOf(mark) + 1, since, day);
        if (!_asked.Contains(asked))
        {
            _asked.Add(asked);
        }

        return $"COALESCE(m.m{SqlText.Whole(_asked.IndexOf(asked) + 1)}, 0)";
    }

    /// <summary>The whole months between two days.</summary>
    public static string Months(string from, string to) =>
        $"CAST((EXTRACT(YEAR FROM {to}) - EXTRACT(YEAR FROM {from})) * 12 + EXTRACT(MONTH FROM {to}) - EXTRACT(MONTH FROM {from}) - CASE WHEN EXTRACT(DAY FROM {from}) > EXTRACT(DAY FROM {to}) AND EXTRACT(DAY FROM {to} + 1) <> 1 THEN 1 ELSE 0 END AS INTEGER)";

    /// <summary>The stages, in order.</summary>
    /// <param name="rows">The rows that the days come from.</param>
    /// <param name="id">Their column that tells workers apart, quoted.</param>
    public IEnumerable<SqlRecordStage> Made(string rows, string id)
    {
        if (!IsAsked)
        {
            yield break;
        }

        string last = SqlDays.Literal(_asked.Max(a => a.Day));
        yield return new SqlRecordStage(
            names["spells"],
            [new LocalizedText("各段工作：从某日起，到次日止", "spells of work: from a day, to the day after the last")],
            string.Join("\n  UNION ALL ", _marks.Select((m, i) =>
                $"SELECT r.worker, {SqlText.Whole(i + 1)} AS part, r.held AS a, CASE WHEN r.ended >= {last} THEN {last} ELSE r.ended + 1 END AS b FROM {spells!.Name} AS r WHERE r.held < {last}{Unmarked(m)}")));
        yield return new SqlRecordStage(
            names["merged"],
            [new LocalizedText("重叠的不重复计算", "what overlaps counts once")],
            $"SELECT s.worker, s.part, CASE WHEN s.before > s.a THEN s.before ELSE s.a END AS a, s.b\n  FROM (\n  SELECT worker, part, a, b, MAX(b) OVER (PARTITION BY worker, part ORDER BY a, b ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before\n  FROM {names["spells"]}\n  ) AS s\n  WHERE s.before IS NULL OR s.b > s.before");
        string asked = string.Join(",\n    ", _asked.Select((a, i) => $"({SqlText.Whole(i + 1)}, {SqlText.Whole(a.Part)}, {a.Since}, {SqlDays.Literal(a.Day)})"));
        yield return new SqlRecordStage(
            names["pieces"],
            [new LocalizedText("自起算之日起、到所问之日止的部分", "the pieces since the day from which work counts, up to the day on which it is read")],
            $"SELECT s.worker, s.k, CASE WHEN s.since > p.a THEN s.since ELSE p.a END AS a, CASE WHEN p.b > s.until THEN s.until ELSE p.b END AS b\n  FROM (\n  SELECT b.{id} AS worker, v.k, v.part, v.since, v.until\n  FROM {rows} AS b\n  CROSS JOIN LATERAL (VALUES\n    {asked}) AS v(k, part, since, until)\n  ) AS s\n  JOIN {names["merged"]} AS p ON p.worker = s.worker AND p.part = s.part\n  WHERE s.since < p.b AND s.since < s.until AND p.a < s.until AND p.a < p.b");
        string months = string.Concat(_asked.Select((_, i) => $",\n  MAX(CASE WHEN p.k = {SqlText.Whole(i + 1)} THEN {Months("p.a", "p.b")} END) AS m{SqlText.Whole(i + 1)}"));
        yield return new SqlRecordStage(
            names["months"],
            [new LocalizedText("满月数：每一部分连同此前工作的天数", "complete months: each piece with the days worked before it")],
            $"SELECT\n  p.worker{months}\n  FROM (\n  SELECT worker, k, a - CAST(COALESCE(SUM(b - a) OVER (PARTITION BY worker, k ORDER BY a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS INTEGER) AS a, b\n  FROM {names["pieces"]}\n  ) AS p\n  GROUP BY p.worker");
    }

    private string Unmarked(int mark) => mark < 0 ? "" : $" AND CASE WHEN {spells!.Of(mark).Ref} = 1 THEN FALSE ELSE TRUE END";
}
