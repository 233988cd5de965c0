namespace SkillTalent.Tests.Architecture;

/// <summary>
/// The folders of src/SkillTalent and what each may use; what lies deeper belongs to the first folder. The namespace is SkillTalent for all of
/// them, so a type's folder is that of its file (<see cref="Folders"/>). Arrows run one way, so the order below is the order to read the
/// library in. <see cref="Codes"/> has a part beside every coded list, in many folders, and belongs to none.
/// </summary>
internal static class Layers
{
    public const string Root = "";

    /// <summary>A strict reader of JSON: anyone may use it, it uses nothing.</summary>
    private const string Json = "Json";

    /// <summary>The text of decisions for a database; a compiled policy gives it.</summary>
    private const string Sql = "Sql";

    private static readonly string[] Policy = ["Rules", "Readings", "Localization", "Rulebooks", "Workers", "Decisions"];

    private static readonly string[] Capabilities =
        ["Levy", "Benefits", "Apprenticeships", "Agreements", "Programmes", "Enterprises", "Slates", "Limits"];

    private static readonly string[] Readings = ["Bulk", "Planning"];

    // They read whole policies and ask them, as a caller would.
    private static readonly string[] AboutPolicies = ["Checking", "Diffs", "Questions"];

    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Allowed { get; } = Build();

    /// <summary>The layer of a type of the library; null if the type is not the library's, or no file of it declares the type.</summary>
    public static string? Of(Type type) => type.Assembly == Library.Assembly ? Folders.Of(type) : null;

    private static Dictionary<string, IReadOnlySet<string>> Build()
    {
        var allowed = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        Add(Json);
        Add("Rules");
        Add("Readings", "Rules");
        Add("Localization", "Rules");
        Add("Rulebooks", "Rules", "Readings", "Localization");
        Add("Workers", "Rules", "Localization", "Rulebooks");
        Add("Decisions", "Rules", "Readings", "Localization", "Rulebooks", "Workers");
        foreach (string capability in Capabilities)
            Add(capability, Policy);
        Add(Sql, Policy);
        foreach (string reading in Readings)
            Add(reading, [.. Policy, .. Capabilities, Sql]);
        Add("WhatIf", [.. Policy, .. Capabilities, .. Readings, Sql]);
        Add(Root, [.. Policy, .. Capabilities, .. Readings, Sql, "WhatIf"]);
        foreach (string reading in AboutPolicies)
            Add(reading, [.. Policy, .. Capabilities, .. Readings, Sql, "WhatIf", Root]);
        Add("DependencyInjection", [.. Policy, .. Capabilities, .. Readings, Sql, "WhatIf", Root]);
        return allowed;

        void Add(string layer, params string[] uses) => allowed.Add(layer, new HashSet<string>(uses, StringComparer.Ordinal) { layer, Json });
    }
}
