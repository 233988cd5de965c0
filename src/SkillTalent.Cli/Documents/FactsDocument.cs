using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SkillTalent.Cli.Documents;

/// <summary>The facts that rules ask for.</summary>
internal sealed record FactsDocument(string DataVersion, IEnumerable<FactsDocument.FactDocument> Facts)
{
    public static FactsDocument Of(string dataVersion, IEnumerable<Fact> facts) => new(dataVersion, facts.Select(FactDocument.Of));

    /// <summary>A fact; decimals belong to numbers alone, and <c>absent</c> is written as rulebooks declare it.</summary>
    internal sealed record FactDocument(
        string Id,
        string Kind,
        string Subject,
        LocalizedText Label,
        LocalizedText? Unit,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Decimals,
        IEnumerable<Choice> Choices,
        string Origin,
        JsonNode Absent,
        string? Rulebook)
    {
        public static FactDocument Of(Fact fact) => new(
            fact.Id,
            fact.Kind.ToCode(),
            fact.Subject,
            fact.Label,
            fact.Unit,
            fact.Kind == FactKind.Number ? fact.Decimals : null,
            fact.Choices.Select(c => new Choice(c.Code, c.Label)),
            fact.Origin,
            fact.AssumedWhileAbsent is { } assumed ? new JsonObject { ["assume"] = assumed } : JsonValue.Create("unknown"),
            fact.Rulebook);
    }

    internal sealed record Choice(string Code, LocalizedText Label);
}
