namespace SkillTalent;

/// <summary>The reading that turns a rule into masks over the columns of a population.</summary>
/// <param name="program">Where the steps are made.</param>
/// <param name="taken">Facts that are taken to have one value in every row.</param>
internal sealed class ColumnsReading(ProgramBuilder program, IReadOnlyList<(Fact Fact, FactValue Value)> taken) : IReading<Kleene<int>>
{
    public Kleene<int> All(Requirement node, IReadOnlyList<Kleene<int>> parts) => program.And(parts);

    public Kleene<int> Any(Requirement node, IReadOnlyList<Kleene<int>> parts) => program.Or(parts);

    public Kleene<int> Not(Requirement node, Kleene<int> part) => program.Not(part);

    public Kleene<int> Test(FactTest test)
    {
        foreach ((Fact fact, FactValue value) in taken)
        {
            if (fact == test.Fact)
            {
                return program.Constant(program.PassingOf(test).Hold(value));
            }
        }

        return program.Leaf(test);
    }
}
