using System.Text;

namespace SkillTalent.Web.Pages;

/// <summary>
/// A piece of HTML or SVG. It is made of templates whose holes are always encoded (<see cref="Of"/>), so no text of a rulebook or of a person
/// can become markup.
/// </summary>
internal readonly record struct Markup
{
    private readonly string? _text;

    private Markup(string text) => _text = text;

    public static Markup Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>A template: what stands in it is markup, what fills its holes is text.</summary>
    public static Markup Of(MarkupTemplate template) => new(template.ToString());

    /// <summary>The template where something holds, and nothing else.</summary>
    public static Markup If(bool holds, Func<Markup> then) => holds ? then() : Empty;

    /// <summary>A piece for each item, one after the other.</summary>
    public static Markup Each<T>(IEnumerable<T> items, Func<T, Markup> piece)
    {
        var text = new StringBuilder();
        foreach (T item in items)
        {
            _ = text.Append(piece(item)._text);
        }

        return new Markup(text.ToString());
    }

    public override string ToString() => _text ?? "";
}
