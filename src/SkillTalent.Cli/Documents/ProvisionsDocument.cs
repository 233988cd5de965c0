namespace SkillTalent.Cli.Documents;

/// <summary>A list of provisions. A rule that is repeated for each level is one provision with several targets.</summary>
internal sealed record ProvisionsDocument(string DataVersion, IEnumerable<ProvisionsDocument.Line> Provisions)
{
    public static ProvisionsDocument Of(string dataVersion, IEnumerable<Provision[]> groups, Language language) =>
        new(dataVersion, groups.Select(g => Line.Of(g, language)));

    internal sealed class Line : ProvisionLine
    {
        private Line(Provision[] group, Language language)
            : base(group[0], language)
        {
            Target = group[0].IsRepeated ? null : group[0].Target;
            Targets = group.Select(p => p.Target).OfType<string>();
        }

        public string? Target { get; }

        public IEnumerable<string> Targets { get; }

        public static Line Of(Provision[] group, Language language) => new(group, language);
    }
}
