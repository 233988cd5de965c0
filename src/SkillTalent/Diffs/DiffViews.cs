using System.Text.Json.Serialization;
using SkillTalent.Json;

namespace SkillTalent.Diffs;

/// <summary>The forms of comparisons in JSON; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(WrittenDay), typeof(WrittenNumber)])]
[JsonSerializable(typeof(PolicyDiffView))]
[JsonSerializable(typeof(AssessmentDiffView))]
internal sealed partial class DiffViews : JsonSerializerContext;
