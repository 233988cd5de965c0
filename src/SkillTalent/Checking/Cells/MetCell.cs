namespace SkillTalent;

/// <summary>
/// A cell in which a requirement holds, kept to be asked about other requirements. One that is false throughout it is not implied by the first,
/// and no space of both need be divided to find that.
/// </summary>
/// <param name="space">The space of the requirement.</param>
/// <param name="chosen">The cells of its blocks; what they tell is kept, since others are asked about it again and again.</param>
internal sealed class MetCell(CellSpace space, int[] chosen)
{
    private readonly FactValue[] _values = space.ValuesIn(chosen);

    /// <summary>Whether nobody in the cell meets another requirement, whatever else is true of them.</summary>
    public bool Refutes(Requirement other) => Of(other) == Truth.False;

    private Truth Of(Requirement node)
    {
        switch (node)
        {
            case FactTest test:
                return space.Said(test, _values);
            case NotRequirement not:
                return Of(not.Part).Not();
            case AllRequirement:
                Truth all = Truth.True;
                for (int i = 0; i < node.Children.Count && all != Truth.False; i++)
                {
                    all = all.And(Of(node.Children[i]));
                }

                return all;
            default:
                Truth any = Truth.False;
                for (int i = 0; i < node.Children.Count && any != Truth.True; i++)
                {
                    any = any.Or(Of(node.Children[i]));
                }

                return any;
        }
    }
}
