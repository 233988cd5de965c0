using System.Text.Json.Serialization;

namespace SkillTalent.Cli.Documents;

/// <summary>What the commands themselves write as JSON; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchDocument))]
[JsonSerializable(typeof(FactsDocument))]
[JsonSerializable(typeof(ExamplesDocument))]
[JsonSerializable(typeof(OccupationsDocument))]
[JsonSerializable(typeof(PlacesDocument))]
[JsonSerializable(typeof(ProvisionsDocument))]
[JsonSerializable(typeof(RuleNotesDocument))]
[JsonSerializable(typeof(VersionsDocument))]
internal sealed partial class CliDocuments : JsonSerializerContext;
