using System.Text.Json.Nodes;

namespace SkillTalent.Cli.Interviews;

/// <summary>An answer to a question.</summary>
/// <param name="Value">What the JSON of a worker has; null where there is none of it.</param>
/// <param name="IsKnown">Whether the person knows; else there is no value.</param>
internal readonly record struct FieldAnswer(JsonNode? Value, bool IsKnown)
{
    /// <summary>There is none of it.</summary>
    public static readonly FieldAnswer None = new(null, IsKnown: true);

    /// <summary>The person does not know.</summary>
    public static readonly FieldAnswer NotKnown = new(null, IsKnown: false);
}
