using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace SkillTalent.Web.Api;

/// <summary>Schemas of what is read, made from JSON Schema: the worker’s from the reader’s own declarations.</summary>
internal static class JsonSchemas
{
    private const string Taxpayers = "general, small-scale, small-low-profit, individual-business";

    /// <summary>A worker, as the reader has it.</summary>
    public static JsonObject Worker { get; } = JsonNode.Parse(WorkerShapes.Definitions.OfType<Scalar>().Single(d => d.Name == "worker").Schema)!.AsObject();

    /// <summary>A ledger of the levies.</summary>
    public static JsonObject Ledger { get; } = JsonNode.Parse($$"""
        { "type": "object", "additionalProperties": false, "required": [ "periods" ],
          "properties": {
            "in": { "type": "string", "description": "The code of the place; CN where it is absent." },
            "listedFrom": { "$ref": "#/$defs/day" }, "listedTo": { "$ref": "#/$defs/day" },
            "split": { "enum": [ "pro-rata", "education-first", "local-first", "given" ] },
            "periods": { "type": "array", "items": { "type": "object", "required": [ "period", "taxPaid" ],
              "properties": {
                "period": { "type": "string", "description": "A year, a quarter or a month: 2023, 2023-Q1, 2023-01." },
                "taxPaid": { "type": "number", "description": "VAT plus consumption tax, yuan." },
                "taxpayer": { "enum": [ {{string.Join(", ", Taxpayers.Split(", ").Select(t => $"\"{t}\""))}} ] },
                "invested": { "type": "number" }, "withdrawn": { "type": "number" }, "sales": { "type": "number" },
                "refunded": { "type": "number" }, "consumptionTax": { "type": "number" },
                "offsetEducation": { "type": "number" }, "offsetLocal": { "type": "number" } } } } } }
        """)!.AsObject();

    /// <summary>Makes a schema say what JSON Schema says.</summary>
    public static void Copy(JsonObject from, OpenApiSchema to)
    {
        OpenApiSchema read = Read(from);
        to.Type = read.Type;
        to.Description = read.Description;
        to.Format = read.Format;
        to.Properties = read.Properties;
        to.Required = read.Required;
        to.Items = read.Items;
        to.Enum = read.Enum;
        to.AnyOf = read.AnyOf;
        to.AdditionalProperties = read.AdditionalProperties;
        to.AdditionalPropertiesAllowed = read.AdditionalPropertiesAllowed;
    }

    private static OpenApiSchema Read(JsonObject json)
    {
        var schema = new OpenApiSchema
        {
            Type = TypeOf(json["type"]),
            Description = (string?)json["description"],
            Items = json["items"] is JsonObject items ? Read(items) : null,
            Required = json["required"] is JsonArray required ? required.Select(r => (string)r!).ToHashSet(StringComparer.Ordinal) : null,
            Enum = json["enum"] is JsonArray choices ? [.. choices.Select(c => c?.DeepClone() ?? JsonNullSentinel.JsonNull)] : null,
            AnyOf = json["anyOf"] is JsonArray any ? [.. any.OfType<JsonObject>().Where(a => !IsVariable(a)).Select(Read)] : null,
            Properties = json["properties"] is JsonObject members
                ? members.ToDictionary(m => m.Key, IOpenApiSchema (m) => m.Value is JsonObject member ? Read(member) : new OpenApiSchema(), StringComparer.Ordinal)
                : null,
        };
        switch (json["additionalProperties"])
        {
            case JsonObject others:
                schema.AdditionalProperties = Read(others);
                break;
            case JsonValue none when !(bool)none:
                schema.AdditionalPropertiesAllowed = false;
                break;
        }

        // The reader's own definitions: a day is the one that a worker uses.
        if ((string?)json["$ref"] is { } name)
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = name.EndsWith("/day", StringComparison.Ordinal) ? "date" : null;
        }

        return schema;
    }

    // A variable stands only inside of a rulebook's examples.
    private static bool IsVariable(JsonObject schema) => ((string?)schema["$ref"])?.EndsWith("/variable", StringComparison.Ordinal) == true;

    private static JsonSchemaType? TypeOf(JsonNode? type) => type switch
    {
        JsonArray several => several.Select(t => TypeOf(t) ?? 0).Aggregate((a, b) => a | b),
        JsonValue one => (string?)one switch
        {
            "object" => JsonSchemaType.Object,
            "array" => JsonSchemaType.Array,
            "string" => JsonSchemaType.String,
            "number" => JsonSchemaType.Number,
            "integer" => JsonSchemaType.Integer,
            "boolean" => JsonSchemaType.Boolean,
            "null" => JsonSchemaType.Null,
            _ => null,
        },
        _ => null,
    };
}
