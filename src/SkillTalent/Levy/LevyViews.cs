using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>The form of a ledger's result in JSON; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(WrittenDay), typeof(WrittenFen)])]
[JsonSerializable(typeof(LevyStatementView))]
internal sealed partial class LevyViews : JsonSerializerContext;
