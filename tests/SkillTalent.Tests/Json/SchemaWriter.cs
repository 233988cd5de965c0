using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Json;

/// <summary>Writes a format as JSON Schema (2020-12).</summary>
internal static class SchemaWriter
{
    private const int Width = 150;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string title, Shape root, IReadOnlyList<Definition> definitions)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach ((string name, JsonNode? value) in Of(root).ToArray())
            schema[name] = value?.DeepClone();
        schema["$defs"] = new JsonObject(definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Name, Of(d))));
        var text = new StringBuilder();
        Append(text, schema, "");
        return text.Append('\n').ToString();
    }

    private static JsonObject Of(Definition definition) => definition switch
    {
        Scalar scalar => Described(scalar.Schema, scalar.Doc),
        Union union => new JsonObject
        {
            ["description"] = union.Doc,
            ["anyOf"] = new JsonArray([.. union.Forms.Select(f => JsonNode.Parse(f.Schema))]),
        },
        Shape shape => Of(shape),
        _ => throw new ArgumentOutOfRangeException(nameof(definition)),
    };

    private static JsonObject Of(Shape shape)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = shape.Doc,
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(shape.Members.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Name, Described(m.Kind.Schema, m.Doc)))),
        };
        string[] required = [.. shape.Members.Where(m => m.IsRequired).Select(m => m.Name)];
        if (required.Length > 0)
            schema["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        if (shape.Rules.Count > 0)
            schema["allOf"] = new JsonArray([.. shape.Rules.Select(r => JsonNode.Parse(r.Schema))]);
        return schema;
    }

    private static JsonObject Described(string schema, string doc)
    {
        JsonObject described = JsonNode.Parse(schema)!.AsObject();
        described["description"] = doc;
        return described;
    }

    // What fits stands on one line, so that the file can be read.
    private static void Append(StringBuilder text, JsonNode? node, string indent)
    {
        string line = Line(node);
        if (node is not (JsonObject or JsonArray) || line.Length + indent.Length < Width)
        {
            text.Append(line);
            return;
        }

        (char open, char close) = node is JsonObject ? ('{', '}') : ('[', ']');
        text.Append(open).Append('\n');
        string inner = indent + "  ";
        int left = node is JsonObject o ? o.Count : node.AsArray().Count;
        foreach ((string? name, JsonNode? part) in Parts(node))
        {
            text.Append(inner).Append(name is null ? "" : JsonSerializer.Serialize(name, Plain) + ": ");
            Append(text, part, inner);
            text.Append(--left > 0 ? ",\n" : "\n");
        }

        text.Append(indent).Append(close);
    }

    private static IEnumerable<(string? Name, JsonNode? Part)> Parts(JsonNode node) =>
        node is JsonObject o ? o.Select(p => ((string?)p.Key, p.Value)) : node.AsArray().Select(p => ((string?)null, p));

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } o => $"{{ {string.Join(", ", o.Select(p => $"{JsonSerializer.Serialize(p.Key, Plain)}: {Line(p.Value)}"))} }}",
        JsonArray { Count: > 0 } a => $"[ {string.Join(", ", a.Select(Line))} ]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };
}
