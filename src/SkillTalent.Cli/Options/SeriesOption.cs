using System.CommandLine;

namespace SkillTalent.Cli.Options;

/// <summary><c>--series</c>: a series of titles that the rulebooks know.</summary>
internal sealed class SeriesOption(string description)
{
    private const string Default = "engineering";

    /// <summary>The option itself.</summary>
    public ValueOption<string> Option { get; } = new("--series", "SERIES", new LocalizedText("职称系列，例如 工程（engineering）", "a series of titles, such as engineering"), description, CommonOptions.TryReadText)
    {
        DefaultValueFactory = _ => Default,
    };

    /// <summary>The code of the series.</summary>
    /// <exception cref="BadArgumentException">No rulebook knows it.</exception>
    public string Read(ParseResult parsed, PolicyCatalog catalog)
    {
        string series = parsed.GetRequiredValue(Option);
        if (CatalogOptions.Knows(catalog, series, p => p.Series))
        {
            return series;
        }

        SkillTalent.ChoiceOption[] names = [.. Names(catalog).Where(c => CatalogOptions.Knows(catalog, c.Code, p => p.Series)).OrderBy(c => c.Code, StringComparer.Ordinal)];
        return NamedValues.Find(series, names, c => c.Label)?.Code ?? throw new BadArgumentException(Option.Name, Nearest.Hint(
            new LocalizedText("规则库中的职称系列", "a series of titles that the rulebooks know"),
            series,
            names.SelectMany(c => (string[])[c.Code, c.Label.Zh, c.Label.En]),
            new LocalizedText(string.Join("、", names.Select(c => $"{c.Label.Zh}（{c.Code}）")), string.Join(", ", names.Select(c => c.Code)))));
    }

    // What the form of a worker calls the series of titles.
    private static IEnumerable<SkillTalent.ChoiceOption> Names(PolicyCatalog catalog) =>
        WorkerForm.Of(catalog).Lists.Where(l => l.Path == "titles").SelectMany(l => l.Fields).Where(f => f.Path == "series").SelectMany(f => f.Choices);
}
