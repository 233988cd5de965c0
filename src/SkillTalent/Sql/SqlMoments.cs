namespace SkillTalent;

/// <summary>
/// The conditions of one version of a rule on a day <c>c</c> that is each row's own, as columns <c>m1</c>, <c>m2</c>, … . What time does not change is
/// taken from the conditions of the day asked.
/// </summary>
/// <param name="asked">The conditions of the day asked.</param>
/// <param name="cells">Where the facts stand.</param>
/// <param name="days">The days on which tests begin and cease to hold.</param>
/// <param name="stage">The columns, which the versions of a decision share.</param>
/// <param name="rule">The version.</param>
/// <param name="window">The days that are looked at.</param>
/// <param name="changes">Takes the days on which a condition may change.</param>
internal sealed class SqlMoments(SqlMasks asked, SqlCells cells, SqlDays days, SqlStage stage, DecisionRule rule, DayInterval window, ICollection<string> changes)
    : IMasks<SqlMask>
{
    private const string At = "c";

    public SqlMask All => SqlMask.All;

    public SqlMask None => SqlMask.None;

    public SqlMask And(SqlMask a, SqlMask b) => asked.And(a, b);

    public SqlMask Or(SqlMask a, SqlMask b) => asked.Or(a, b);

    public SqlMask AndNot(SqlMask a, SqlMask b) => asked.AndNot(a, b);

    public bool MayBeOpen(Fact fact) => asked.MayBeOpen(fact);

    public SqlMask MayBe(Fact fact, FactValue value) => asked.MayBe(fact, value);

    public Kleene<SqlMask> Read(Requirement? node, IReadOnlyList<(Fact Fact, FactValue Value)> taken)
    {
        if (node is null || !node.Tests().Any(Moves))
        {
            return asked.Read(node, taken);
        }

        // The days of cut-offs are those of the version.
        string version = node.Tests().Any(t => t.AsOf > 0) ? " of " + SqlText.DateOf(Math.Max(rule.Days.From, window.From)) : "";
        return stage.Column(SqlMasks.KeyOf(node, taken) + version, () => Node(node, taken), () => [.. asked.Sentence(node, taken)]);
    }

    // A date may come or pass, and work go on; all else stays as it is on the day asked.
    private static bool Moves(FactTest test) => test.Fact.Kind == FactKind.Work || test.Form.Time != TimeEffect.None;

    private SqlNode Node(Requirement node, IReadOnlyList<(Fact Fact, FactValue Value)> taken)
    {
        if (!node.Tests().Any(Moves))
        {
            Kleene<SqlMask> same = asked.Read(node, taken);
            return same.True == SqlMask.All ? SqlNode.True
                : same.Possible == SqlMask.None ? SqlNode.False
                : same.True == SqlMask.None ? SqlNode.Unknown
                : SqlNode.Leaf(same.True.Text, mayBeNull: !same.IsCertain);
        }

        return node switch
        {
            FactTest test => Test(test),
            NotRequirement not => SqlNode.Not(Node(not.Part, taken)),
            AllRequirement => SqlNode.All(node.Children.Select(c => Node(c, taken))),
            _ => SqlNode.Any(node.Children.Select(c => Node(c, taken))),
        };
    }

    private SqlNode Test(FactTest test)
    {
        var slot = new FactSlot(test.Fact, test.AsOf);
        string at = ReadOn(test);
        return test.Fact.Kind == FactKind.Work ? Worked(test, slot, at)
            : test.Form is ElapsedForm elapsed ? Elapsed(slot, elapsed, at)
            : throw new SqlUnsayableException(new LocalizedText(
                $"对{test.Fact.Label.Zh}的要求何时成立，SQL无法表达；请用列式计算（Compile）", $"when the test of {test.Fact.Id} comes to hold has no words in SQL; use columns in memory (Compile) instead"));
    }

    private SqlNode Elapsed(FactSlot slot, ElapsedForm form, string at)
    {
        SqlCell cell = cells.Of(slot);
        if (cell.IsConstant && !cell.WhenNull.IsKnown)
        {
            return cell.WhenNull.IsNever ? SqlNode.False : SqlNode.Unknown;
        }

        string from = days.After(slot, form.Kind == ElapsedKind.AtLeast ? form.Period : default);
        changes.Add(from);
        if (form.Kind == ElapsedKind.AtLeast)
        {
            return SqlNode.Leaf($"{at} >= {from}", cell.MayBeUnknown);
        }

        string end = days.After(slot, form.Period);
        changes.Add(form.Kind == ElapsedKind.Under ? end : $"{end} + 1");
        return SqlNode.Leaf($"({at} >= {from} AND {at} {(form.Kind == ElapsedKind.Under ? "<" : "<=")} {end})", cell.MayBeUnknown);
    }

    // Work that is not stated may be complete from the day on which it would be, had it never been interrupted.
    private SqlNode Worked(FactTest test, FactSlot slot, string at)
    {
        SqlCell cell = cells.Of(slot);
        if (cells.PassingOf(test).Ranges is not [{ Least: > 0 and <= 1200, Most: ValueRange.Greatest } least])
        {
            throw new SqlUnsayableException(new LocalizedText(
                $"对{test.Fact.Label.Zh}的要求不是“至少若干个月”，SQL无法表达；请用列式计算（Compile）", $"{test.Fact.Id} is tested for more than a least number of months; use columns in memory (Compile) instead"));
        }

        string known = days.Worked(slot, least.Least);
        changes.Add(known);
        if (!cell.MayBeUnknown)
        {
            return known == SqlDays.Never ? SqlNode.False : SqlNode.Leaf($"{at} >= {known}", mayBeNull: false);
        }

        // What only a version to come asks for, and no column tells, is bounded by nothing, as in columns.
        if (cell.IsConstant && !cells.IsAsked(slot))
        {
            return SqlNode.Unknown;
        }

        string stated = cell.IsConstant ? "" : $" WHEN {known} IS NOT NULL THEN {at} >= {known}";
        if (test.Fact.Source.RestsOn is not { } since)
        {
            return cell.IsConstant ? SqlNode.Unknown : SqlNode.Leaf($"{at} >= {known}", mayBeNull: true);
        }

        string best = days.After(new FactSlot(since, 0), new CalendarPeriod((int)least.Least));
        changes.Add(best);
        return SqlNode.Leaf($"CASE{stated} WHEN {best} > {at} AND {best} > {SqlDays.Literal(cells.DayOf(slot.AsOf))} THEN FALSE END", mayBeNull: true);
    }

    // The day asked, or that of the round to which it belongs, which is another from year to year.
    private string ReadOn(FactTest test)
    {
        if (test.AsOf == 0 || rule.CutOffs[test.AsOf] is not { } cutOff)
        {
            return At;
        }

        int last = Day.YearOf(window.To);
        var text = new System.Text.StringBuilder("CASE");
        for (int year = Day.YearOf(window.From); year < last; year++)
        {
            string next = SqlDays.Literal(Day.StartOfYear(year + 1));
            changes.Add(next);
            _ = text.Append(System.Globalization.CultureInfo.InvariantCulture, $" WHEN {At} < {next} THEN {SqlDays.Literal(cutOff.For(Day.StartOfYear(year)))}");
        }

        string final = SqlDays.Literal(cutOff.For(Day.StartOfYear(last)));
        return text.Length == 4 ? final : text.Append(System.Globalization.CultureInfo.InvariantCulture, $" ELSE {final} END").ToString();
    }
}
