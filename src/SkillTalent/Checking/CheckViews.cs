using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>The form of a check in JSON; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(WrittenDay), typeof(WrittenNumber), typeof(WorkerJsonConverter)])]
[JsonSerializable(typeof(CheckReportView))]
internal sealed partial class CheckViews : JsonSerializerContext;
