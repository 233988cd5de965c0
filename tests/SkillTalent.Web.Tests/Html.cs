using System.Text.RegularExpressions;
using SkillTalent.Web.Pages;

namespace SkillTalent.Web.Tests;

/// <summary>Looks at pages as markup.</summary>
internal static partial class Html
{
    private static readonly HashSet<string> Void = ["meta", "link", "input", "br", "!doctype"];

    /// <summary>The text as a page has it.</summary>
    public static string Encoded(string text) => Markup.Of($"{text}").ToString();

    /// <summary>What is wrong with the nesting of a page, or with what a strict policy would refuse; empty where nothing is.</summary>
    public static string Fault(string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(page))
        {
            string name = tag.Groups[2].Value;
            if (Refused().IsMatch(tag.Value))
                return $"inline style or script: {tag.Value}";

            if (tag.Groups[1].Value == "/")
            {
                if (open.Count == 0 || open.Pop() != name)
                    return $"</{name}> at {tag.Index} closes nothing";
            }
            else if (!Void.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }
        }

        string[] ids = [.. Id().Matches(page).Select(m => m.Groups[1].Value)];
        return open.Count > 0 ? $"<{open.Peek()}> is not closed"
            : ids.GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice ? $"id {twice.Key} is there twice" : "";
    }

    [GeneratedRegex("<(/?)([a-z!][a-z0-9]*)(?:\\s[^<>]*?)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(style|on[a-z]+)=\"", RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex("<[a-z][^<>]*\\sid=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
