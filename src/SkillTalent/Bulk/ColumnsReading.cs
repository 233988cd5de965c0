namespace SkillTalent;

/// <summary>
/// The reading that turns a rule into masks over the columns of a population. What it has read once it knows: a guard stands in every pathway, and
/// where cases are told apart in each of them as often as there are cases.
/// </summary>
/// <param name="program">Where the steps are made.</param>
/// <param name="taken">Facts that are taken to have one value in every row.</param>
/// <param name="known">What was read with the same facts taken, by its node.</param>
internal sealed class ColumnsReading(
    ProgramBuilder program, IReadOnlyList<(Fact Fact, FactValue Value)> taken, Dictionary<Requirement, Kleene<int>> known)
{
    public Kleene<int> Of(Requirement node)
    {
        if (node is FactTest test)
        {
            return Test(test);
        }

        if (!known.TryGetValue(node, out Kleene<int> read))
        {
            var parts = new Kleene<int>[node.Children.Count];
            for (int i = 0; i < parts.Length; i++)
            {
                parts[i] = Of(node.Children[i]);
            }

            read = node switch { AllRequirement => program.And(parts), AnyRequirement => program.Or(parts), _ => program.Not(parts[0]) };
            known.Add(node, read);
        }

        return read;
    }

    private Kleene<int> Test(FactTest test)
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
