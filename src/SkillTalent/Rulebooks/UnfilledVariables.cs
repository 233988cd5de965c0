using System.Text.RegularExpressions;
using Members = SkillTalent.ProvisionShape;

namespace SkillTalent;

/// <summary>A variable such as <c>{level}</c> that no row of <c>forEach</c> fills in would be read by people, and by programs, as it stands.</summary>
internal static partial class UnfilledVariables
{
    /// <exception cref="InputFormatException">A text of the provision has one.</exception>
    public static void Refuse(JsonObjectCursor o, Provision provision)
    {
        Refuse(o, Members.Id, provision.BaseId);
        Refuse(o, Members.Title, provision.Title.Zh, provision.Title.En);
        Refuse(o, Members.Cite, [.. provision.Citations.SelectMany(c => (string?[])[c.Document, c.Article])]);
        Refuse(o, Members.Note, provision.Note?.Zh, provision.Note?.En);
        Refuse(o, Members.Warning, provision.Warning?.Zh, provision.Warning?.En);
    }

    private static void Refuse(JsonObjectCursor o, Member member, params string?[] texts)
    {
        foreach (string? text in texts)
        {
            if (text is not null && text.Contains('{', StringComparison.Ordinal) && Variable().Match(text) is { Success: true } variable)
            {
                string name = variable.Groups[1].Value;
                throw o.At(member).Fail($"texts of which \"forEach\" fills in every variable (it has no '{name}')");
            }
        }
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z][A-Za-z0-9]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
