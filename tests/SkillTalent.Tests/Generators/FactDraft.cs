using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Generators;

/// <summary>A fact as a random rulebook declares it, and what a test of it needs to know.</summary>
internal sealed record FactDraft(string Id, FactKind Kind, JsonObject Declaration)
{
    public IReadOnlyList<string> Codes { get; init; } = [];

    public int Decimals { get; init; }

    /// <summary>Whether its day is the same whatever day is asked.</summary>
    public bool IsTimeless { get; init; } = true;
}
