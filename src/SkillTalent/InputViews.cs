using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>The forms in JSON of what is also read, in which nothing stands for what is not known; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WrittenDay), typeof(WrittenNumber)])]
[JsonSerializable(typeof(PayAgreementView))]
[JsonSerializable(typeof(ApprenticeClassView))]
internal sealed partial class InputViews : JsonSerializerContext;
