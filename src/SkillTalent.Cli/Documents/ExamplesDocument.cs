namespace SkillTalent.Cli.Documents;

/// <summary>What the rulebooks' own examples came to.</summary>
internal sealed record ExamplesDocument(string DataVersion, int Passed, int Failed, IEnumerable<ExamplesDocument.Result> Results)
{
    public static ExamplesDocument Of(string dataVersion, IReadOnlyList<ExampleResult> results, Language language) => new(
        dataVersion,
        results.Count(r => r.Passed),
        results.Count(r => !r.Passed),
        results.Select(r => new Result(r.RulebookId, r.ExampleName, r.DecisionId, r.On.ToIso(), r.Passed, r.Message?.In(language))));

    internal sealed record Result(string Rulebook, string Example, string Decision, string On, bool Passed, string? Message);
}
