namespace SkillTalent;

/// <summary>The decisions of a policy as one program over a population of a given shape.</summary>
internal sealed class BoundPolicy
{
    private readonly ProgramBuilder _builder;
    private readonly List<MaskOutput> _masks = [];
    private readonly List<PaidOutput> _paid = [];
    private readonly bool _keepRows;
    private readonly bool _keepPathways;
    private readonly bool _keepAmounts;

    public BoundPolicy(
        Population population,
        IReadOnlyList<int> days,
        IReadOnlyList<(DecisionTrack Track, DecisionRule Rule)> decisions,
        bool keepRows,
        bool keepPathways,
        bool keepAmounts)
    {
        _keepRows = keepRows;
        _keepPathways = keepPathways;
        _keepAmounts = keepAmounts;
        _builder = new ProgramBuilder(population.Columns, days);
        Decisions = [.. decisions.Select(d => Bind(d.Track, d.Rule))];
        _builder.Forget();
        Program = new BulkProgram(_builder.Steps, [.. _masks.Select(m => m.Value), .. _paid.SelectMany(p => p.Values)], _masks, _paid, population.Columns, BulkProgram.WideRegisters);
    }

    public BoundDecision[] Decisions { get; }

    public BulkProgram Program { get; }

    public int KeptMasks { get; private set; }

    public int AmountColumns { get; private set; }

    private BoundDecision Bind(DecisionTrack track, DecisionRule rule)
    {
        var plan = DecisionPlan<int>.Of(rule, _builder);
        Kleene<int> covered = plan.Covered;
        bool all = covered.Possible == _builder.All.True;
        bool none = covered.Possible == _builder.None.True;
        int amountColumn = rule is { InForce: true, Amount: not null } && _keepAmounts ? AmountColumns++ : -1;
        (List<(int, long)> amounts, List<int> paid) = Amounts(plan, amountColumn);
        return new BoundDecision
        {
            Rule = rule,
            Track = track,
            Eligible = Output(plan.Eligible, _keepRows),
            Undetermined = Output(plan.Undetermined, _keepRows),
            Covered = all || none ? -1 : Output(covered.Possible, _keepRows),
            AllCovered = all,
            Pathways = [.. rule.Pathways.Select(p => Pathway(plan.PathwayIn(_builder, p)))],
            Amounts = amounts,
            Paid = paid,
            AmountColumn = amountColumn,
        };
    }

    private (int True, int Possible) Pathway(Kleene<int> open) =>
        (Output(open.True, _keepPathways), _keepPathways ? Output(open.Possible, keep: true) : -1);

    // One mask for each amount that a row may surely have.
    private (List<(int Output, long Fen)> Amounts, List<int> Paid) Amounts(DecisionPlan<int> plan, int amountColumn)
    {
        var amounts = new List<(int, long)>();
        var paid = new List<int>();
        foreach ((AmountRow row, int first, _) in plan.PaidIn(_builder))
        {
            AmountTable table = plan.Rule.Amount!;
            if (row.Yuan is not { } stated || (table.SharedBy is not null && stated != 0))
            {
                foreach (PaidOutput output in Calculated(table, row, first, amountColumn))
                {
                    paid.Add(_paid.Count);
                    _paid.Add(output);
                }

                continue;
            }

            foreach ((int mask, decimal yuan) in Adjusted(table, first, stated))
            {
                if (mask == _builder.None.True)
                {
                    continue;
                }

                long fen = decimal.ToInt64(decimal.Round(yuan * 100, 0, MidpointRounding.AwayFromZero));
                amounts.Add((Output(mask, keep: false, amountColumn, fen), fen));
            }
        }

        return (amounts, paid);
    }

    // Rows to which the same factors surely apply are calculated block by block; those of which nobody knows it row by row.
    private IEnumerable<PaidOutput> Calculated(AmountTable table, AmountRow row, int mask, int amountColumn)
    {
        if (table.SharedBy is not null || PaidOutput.InWholes(row.Pay, f => _builder.ColumnOf(new FactSlot(f, 0))) is null)
        {
            return [RowByRow(table, row, mask, amountColumn)];
        }

        List<(int Mask, decimal Times)> parts = Adjusted(table, mask, 1);
        int rest = _builder.AndNot(mask, parts.Aggregate(_builder.None.True, (all, p) => _builder.Or(all, p.Mask)));
        return
        [
            .. parts.Where(p => p.Mask != _builder.None.True).Select(p => InWholes(row, p.Mask, p.Times, amountColumn)),
            .. rest == _builder.None.True ? [] : (PaidOutput[])[RowByRow(table, row, rest, amountColumn)],
        ];
    }

    private PaidOutput InWholes(AmountRow row, int mask, decimal times, int amountColumn)
    {
        AmountExpression pay = times == 1 ? row.Pay : new ProductAmount([row.Pay, new ConstantAmount(times, IsYuan: false)]);
        return new PaidOutput(mask, pay, amountColumn)
        {
            Factors = [],
            Columns = ColumnsOf(pay.Facts),
            Fen = PaidOutput.InWholes(pay, f => _builder.ColumnOf(new FactSlot(f, 0))),
        };
    }

    private Dictionary<Fact, int> ColumnsOf(IEnumerable<Fact> facts) => facts.Distinct().ToDictionary(f => f, f => _builder.ColumnOf(new FactSlot(f, 0)));

    private PaidOutput RowByRow(AmountTable table, AmountRow row, int mask, int amountColumn) => new(mask, row.Pay, amountColumn)
    {
        Factors = [.. table.Factors.Where(f => f.Times != 1).Select(f => (_builder.Read(f.When), f.Times))],
        Columns = ColumnsOf(row.Pay.Facts.Concat(table.SharedBy is { } team ? [team] : [])),
        SharedBy = table.SharedBy,
    };

    private List<(int Mask, decimal Yuan)> Adjusted(AmountTable table, int mask, decimal yuan)
    {
        var parts = new List<(int Mask, decimal Yuan)> { (mask, yuan) };
        foreach (AmountFactor factor in table.Factors.Where(f => f.Times != 1 && yuan != 0))
        {
            Kleene<int> holds = _builder.Read(factor.When);
            parts =
            [
                .. parts.Select(p => (_builder.And(p.Mask, holds.True), p.Yuan * factor.Times)),
                .. parts.Select(p => (_builder.AndNot(p.Mask, holds.Possible), p.Yuan)),
            ];
        }

        return parts;
    }

    private int Output(int value, bool keep, int amountColumn = -1, long fen = 0)
    {
        if (value == _builder.None.True)
        {
            return -1;
        }

        _masks.Add(new MaskOutput(value, keep ? KeptMasks++ : -1, amountColumn, fen));
        return _masks.Count - 1;
    }
}
