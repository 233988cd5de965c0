namespace SkillTalent;

/// <summary>The masks of a program for rules that are read over a run of days after the population's day.</summary>
internal sealed class DaysMasks(ProgramBuilder program, IReadOnlyList<int> readOn, DayInterval days, IReadOnlyList<CutOff?> cutOffs) : IMasks<int>
{
    public int All => program.All.True;

    public int None => program.None.True;

    public int And(int a, int b) => program.And(a, b);

    public int Or(int a, int b) => program.Or(a, b);

    public int AndNot(int a, int b) => program.AndNot(a, b);

    public Kleene<int> Read(Requirement? rule, IReadOnlyList<(Fact Fact, FactValue Value)> taken) =>
        rule is null ? program.All : rule.Fold(new DaysReading(program, readOn, days, cutOffs, taken));

    public bool MayBeOpen(Fact fact) => program.MayBeOpen(fact);

    public int MayBe(Fact fact, FactValue value) => program.MayBe(fact, value);
}
