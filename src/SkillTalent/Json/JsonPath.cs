using System.Globalization;
using System.Text;

namespace SkillTalent;

/// <summary>
/// A place in a JSON document as a chain of steps. The text of a path is wanted only where something is refused; a reader visits
/// thousands of places for each of those.
/// </summary>
internal sealed class JsonPath
{
    /// <summary>The whole document.</summary>
    public static readonly JsonPath Root = new(null, "$", -1);

    private readonly JsonPath? _parent;
    private readonly string _name;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    public JsonPath Member(string name) => new(this, name, -1);

    public JsonPath Item(int index) => new(this, "", index);

    public override string ToString()
    {
        var steps = new Stack<JsonPath>();
        for (JsonPath? at = this; at is not null; at = at._parent)
        {
            steps.Push(at);
        }

        var text = new StringBuilder();
        foreach (JsonPath step in steps)
        {
            _ = step switch
            {
                { _parent: null } => text.Append(step._name),
                { _index: >= 0 } => text.Append(CultureInfo.InvariantCulture, $"[{step._index}]"),
                _ => text.Append(StepTo(step._name)),
            };
        }

        return text.ToString();
    }

    /// <summary>
    /// The step to a member that nobody knows, in data about people: what stands there may be a person's name or number, and is repeated only
    /// where it is a <see cref="PlainWord"/>.
    /// </summary>
    public static string StepToUnknown(string name) => StepTo(Told(name));

    /// <summary>What is repeated of the name of a member that nobody knows, see <see cref="StepToUnknown"/>.</summary>
    public static string Told(string name) => PlainWord.Is(name) ? name : "…";

    /// <summary>The step to a member: always one line, whatever its name is.</summary>
    public static string StepTo(string name) => IsPlain(name) ? $".{name}" : $"['{Escaped(name)}']";

    private static bool IsPlain(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '-');

    private static string Escaped(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            _ = c switch
            {
                '\'' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
