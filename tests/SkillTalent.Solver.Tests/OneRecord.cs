namespace SkillTalent.Solver.Tests;

/// <summary>One record, which may be there or not, with members that may be anything that the form of a worker allows.</summary>
internal sealed class OneRecord(Smt z3, RecordSchema list, OneRecord? lower = null)
{
    // The years about which random rules ask.
    private static readonly IEnumerable<int> Years = Enumerable.Range(2000, 40);

    private readonly Dictionary<int, Expr> _raised = [];
    private readonly Dictionary<int, Expr> _members = [];
    private readonly int _day = list.IndexOf(list.Day);
    private readonly int _end = list.IndexOf("to");

    public BoolExpr IsThere { get; } = lower?.IsThere ?? z3.NewBool();

    /// <summary>Its day.</summary>
    public IntExpr From => Number(_day);

    public BoolExpr HoldsOn(int day) => z3.And(
        z3.AtMost(From, z3.Number(day)),
        _end < 0 ? z3.True : z3.AtLeast(Number(_end), z3.Number(day)));

    /// <summary>
    /// That it may be somebody's who was born on a day: no record of a life is older than it, but an honour without a day is held on every day, and
    /// of a contest of which the year alone is known the day is the first of the year.
    /// </summary>
    public BoolExpr MayBeOf(IntExpr born)
    {
        BoolExpr later = z3.AtLeast(From, born);
        return list.Name switch
        {
            "honours" => z3.Or(later, z3.Less(From, z3.Number(0))),
            "contests" => z3.Or([later, .. Years.Select(y => z3.And(z3.Equal(From, z3.Number(StartOf(y))), z3.Less(born, z3.Number(StartOf(y + 1)))))]),
            _ => later,
        };
    }

    /// <summary>The same record with another text in one member.</summary>
    public OneRecord With(int member, IntExpr text)
    {
        var raised = new OneRecord(z3, list, this);
        raised._raised.Add(member, text);
        return raised;
    }

    public bool IsDate(int member) => list.Members[member].Kind == MemberKind.Date;

    public IntExpr Text(int member) => Number(member);

    public IntExpr Number(int member) => (IntExpr)Of(member, isFlag: false);

    public BoolExpr Flag(int member) => (BoolExpr)Of(member, isFlag: true);

    /// <summary>What the form of a worker says of it: codes of closed lists, whole numbers, an end that is not before the beginning.</summary>
    public IEnumerable<BoolExpr> Axioms(Func<string, IntExpr> code)
    {
        for (int i = 0; i < list.Members.Count; i++)
        {
            MemberSchema member = list.Members[i];
            if (member.Kind == MemberKind.Text && RecordDomain.Codes(list, member) is { } codes)
            {
                IEnumerable<BoolExpr> one = codes.Select(c => z3.Equal(Text(i), code(c)));
                yield return z3.Or([.. RecordDomain.CanBeNone(list.Name, member.Name) ? one.Append(z3.Less(Text(i), z3.Number(0))) : one]);
            }
            else if (member.Kind == MemberKind.Number)
            {
                (long least, long most) = RecordDomain.Range(member.Name);
                yield return z3.And(z3.AtLeast(Number(i), z3.Number(least)), z3.AtMost(Number(i), z3.Number(most)));
                if (member.Name != "share")
                    yield return z3.Equal(Number(i), z3.Times(ItemValue.Scale, z3.NewInt()));
            }
        }

        if (_end >= 0)
            yield return z3.AtLeast(Number(_end), From);
    }

    private static int StartOf(int year) => Calendar.Of(new LocalDate(year, 1, 1));

    private Expr Of(int member, bool isFlag)
    {
        if (lower is not null)
            return _raised.TryGetValue(member, out Expr? own) ? own : lower.Of(member, isFlag);

        if (!_members.TryGetValue(member, out Expr? value))
            _members.Add(member, value = isFlag ? z3.NewBool() : z3.NewInt());

        return value;
    }
}
