using System.Text.Json;

namespace SkillTalent;

/// <summary>An entry of a rulebook, once its <c>forEach</c> is written out.</summary>
/// <param name="Name">The name under which it stands, such as the id of a fact; empty where it has none.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Row">The row that it was made for; null where there is no <c>forEach</c>.</param>
internal sealed record ExpandedEntry(string Name, JsonCursor Entry, IReadOnlyDictionary<string, JsonElement>? Row);
