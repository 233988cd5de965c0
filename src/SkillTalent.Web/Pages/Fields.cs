using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Pages;

/// <summary>Parts of forms.</summary>
internal static class Fields
{
    /// <summary>A list to choose from.</summary>
    /// <param name="name">The name of the field, and its id.</param>
    /// <param name="none">What stands for no choice; null: something must be chosen.</param>
    /// <param name="choices">Values and labels.</param>
    /// <param name="chosen">The value that is chosen.</param>
    public static Markup Select(string name, string? none, IEnumerable<(string Value, string Label)> choices, string? chosen) => Of($"""
        <select id="{name}" name="{name}">{If(none is not null, () => Of($"""<option value="">{none}</option>"""))}{Each(choices, c => Of($"""<option value="{c.Value}"{Chosen(c.Value == chosen)}>{c.Label}</option>"""))}</select>
        """);

    /// <summary>A place to choose, each below the one that it lies within.</summary>
    public static Markup Places(View view, PolicyCatalog catalog, string name, string? chosen, string? none = null) => Select(
        name,
        none,
        Below(catalog, null, 0).Select(p => (p.Place.Code, new string('　', p.Depth) + view.In(p.Place.Name))),
        chosen);

    public static Markup Hidden(string name, string? value) => Of($"""<input type="hidden" name="{name}" value="{value}">""");

    private static Markup Chosen(bool isChosen) => isChosen ? Of($" selected") : Empty;

    private static IEnumerable<(Place Place, int Depth)> Below(PolicyCatalog catalog, string? within, int depth) =>
        catalog.Places.Values.Where(p => p.Within == within).OrderBy(p => p.Code, StringComparer.Ordinal)
            .SelectMany(p => Below(catalog, p.Code, depth + 1).Prepend((p, depth)));
}
