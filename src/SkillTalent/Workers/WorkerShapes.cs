namespace SkillTalent;

/// <summary>What the examples of a rulebook can say of a worker and of an enterprise, for the schema and the reference page.</summary>
internal static class WorkerShapes
{
    private static readonly Shape Enterprise = new(
        "enterprise",
        "An enterprise.",
        Member.Required("facts", Kinds.Map(Kinds.Raw("true, false, a number or a text", """{ "type": [ "string", "number", "boolean" ] }"""), "facts by id"), "Given facts by id."));

    public static IReadOnlyList<Definition> Definitions { get; } =
    [
        new Scalar("worker", "A worker. A member that is absent is unknown; an empty list or false is known to be nothing.", WorkerSchemaText()),
        Enterprise,
    ];

    private static string WorkerSchemaText()
    {
        IEnumerable<string> members = WorkerShape.Entries.Where(e => e.JsonSchema is not null).Select(e => $"\"{e.Name}\": {e.JsonSchema}");
        return $$"""{ "type": "object", "additionalProperties": false, "properties": { {{string.Join(", ", members)}} } }""";
    }
}
