using SkillTalent.Rules;

namespace SkillTalent.Checking.Cells;

/// <summary>A requirement over the answers of numbered tests, two-valued.</summary>
internal sealed class LeafTree
{
    private enum Kind
    {
        Leaf,
        All,
        Any,
        Not,
    }

    private readonly Kind _kind;
    private readonly int _leaf;
    private readonly LeafTree[] _parts;

    private LeafTree(Kind kind, int leaf, LeafTree[] parts)
    {
        _kind = kind;
        _leaf = leaf;
        _parts = parts;
    }

    public static LeafTree Of(Requirement node, Func<FactRequirement, int> number) => node switch
    {
        FactRequirement leaf => new LeafTree(Kind.Leaf, number(leaf), []),
        AllRequirement => new LeafTree(Kind.All, -1, Parts(node, number)),
        AnyRequirement => new LeafTree(Kind.Any, -1, Parts(node, number)),
        NotRequirement => new LeafTree(Kind.Not, -1, Parts(node, number)),
        _ => throw new InvalidOperationException($"No check of {node.GetType().Name}."),
    };

    public bool Evaluate(bool[] answers)
    {
        switch (_kind)
        {
            case Kind.Leaf:
                return answers[_leaf];
            case Kind.Not:
                return !_parts[0].Evaluate(answers);
            default:
                foreach (LeafTree part in _parts)
                {
                    if (part.Evaluate(answers) != (_kind == Kind.All))
                    {
                        return _kind == Kind.Any;
                    }
                }

                return _kind == Kind.All;
        }
    }

    private static LeafTree[] Parts(Requirement node, Func<FactRequirement, int> number) => [.. node.Children.Select(c => Of(c, number))];
}
