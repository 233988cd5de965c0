namespace SkillTalent.Cli.Documents;

/// <summary>Every version of one provision, in full.</summary>
internal sealed record VersionsDocument(string Id, string DataVersion, IEnumerable<ProvisionDocument> Versions)
{
    public static VersionsDocument Of(string id, string dataVersion, IEnumerable<Provision> versions, Language language) =>
        new(id, dataVersion, versions.Select(v => ProvisionDocument.Of(v, language)));
}
