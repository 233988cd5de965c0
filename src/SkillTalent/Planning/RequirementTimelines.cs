using SkillTalent.Rules;

namespace SkillTalent.Planning;

/// <summary>The timeline of a node from those of its leaves.</summary>
internal static class RequirementTimelines
{
    public static Timeline Of(Requirement node, Func<FactRequirement, Timeline> leaf)
    {
        switch (node)
        {
            case FactRequirement own:
                return leaf(own);
            case NotRequirement not:
                return Of(not.Part, leaf).Not();
            case AllRequirement:
                Timeline all = Timeline.Always;
                foreach (Requirement child in node.Children)
                {
                    all = all.And(Of(child, leaf));
                    if (all.Possible.IsEmpty)
                    {
                        break;
                    }
                }

                return all;
            default:
                Timeline any = Timeline.Never;
                foreach (Requirement child in node.Children)
                {
                    any = any.Or(Of(child, leaf));
                }

                return any;
        }
    }
}
