using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Rules;

/// <summary>A condition as nested lists, node by node: the sentences are read off the tree, and each node says what it rests on alone.</summary>
internal static class RuleTree
{
    public static Markup Of(View view, Requirement node) => IsJoint(node)
        ? Markup.Of($"""<p class="joint">{Word(view, node)}{Source(view, node)}</p><ul class="tree">{Each(node.Children, c => Markup.Of($"<li>{Of(view, c)}</li>"))}</ul>""")
        : Markup.Of($"<p>{Sentence(view, node)}{Source(view, node)}</p>");

    public static bool IsJoint(Requirement node) => node is AllRequirement or AnyRequirement && node.Children.Count > 1;

    public static string Word(View view, Requirement node) => node is AllRequirement ? view.T("以下全部满足", "All of these") : view.T("以下满足一项", "Any of these");

    public static string Sentence(View view, Requirement node) => SentenceReading.Wording(node, exceptItself: true).Text(view.Language);

    private static Markup Source(View view, Requirement node) => node.Basis is null && node.Citations.Count == 0 ? Empty : Markup.Of(
        $"""<small>{(node.Basis is { } basis ? RuleWords.BasisTag(view, basis) : Empty)} {RuleWords.Source(view, node.Citations)}</small>""");
}
