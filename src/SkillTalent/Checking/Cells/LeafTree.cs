using SkillTalent.Rules;

namespace SkillTalent.Checking.Cells;

/// <summary>A requirement over the answers of numbered tests; a test that is not answered yet is unknown.</summary>
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

    public Truth Evaluate(Truth[] answers)
    {
        switch (_kind)
        {
            case Kind.Leaf:
                return answers[_leaf];
            case Kind.Not:
                return _parts[0].Evaluate(answers).Not();
            default:
                Truth whole = _kind == Kind.All ? Truth.True : Truth.False;
                foreach (LeafTree part in _parts)
                {
                    Truth truth = part.Evaluate(answers);
                    whole = _kind == Kind.All ? whole.And(truth) : whole.Or(truth);
                    if (whole == (_kind == Kind.All ? Truth.False : Truth.True))
                    {
                        break;
                    }
                }

                return whole;
        }
    }

    private static LeafTree[] Parts(Requirement node, Func<FactRequirement, int> number) => [.. node.Children.Select(c => Of(c, number))];
}
