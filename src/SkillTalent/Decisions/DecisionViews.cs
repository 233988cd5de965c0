using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>The form in JSON of a decision alone; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(WrittenDay), typeof(WrittenNumber)])]
[JsonSerializable(typeof(DecisionView))]
internal sealed partial class DecisionViews : JsonSerializerContext;
