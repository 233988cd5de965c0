using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>The forms of comparisons in JSON; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(WrittenDay), typeof(WrittenNumber)])]
[JsonSerializable(typeof(PolicyDiffView))]
[JsonSerializable(typeof(AssessmentDiffView))]
internal sealed partial class DiffViews : JsonSerializerContext;
