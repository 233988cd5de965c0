using System.Reflection;

namespace SkillTalent;

/// <summary>The rulebooks that are embedded in the assembly.</summary>
internal static class BuiltInRulebooks
{
    private const string Prefix = "SkillTalent.Rulebooks.Data.";

    public static IReadOnlyList<JsonCursor> Read()
    {
        Assembly assembly = typeof(BuiltInRulebooks).Assembly;
        var roots = new List<JsonCursor>();
        var names = new OwnNames();
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            roots.Add(JsonCursor.ParseOwn(stream, name[Prefix.Length..], names));
        }

        return roots;
    }
}
