using System.Globalization;
using System.Text;

namespace SkillTalent.Web.Rules;

/// <summary>One version of a rule as it is looked up: everything that it says, in both languages, and the levels that it names.</summary>
internal sealed class RuleEntry
{
    private readonly string _text;
    private readonly string _title;
    private readonly string _documents;
    private readonly HashSet<SkillLevel> _levels;

    public RuleEntry(Provision provision, IReadOnlyList<Place> chain)
    {
        Provision = provision;
        Chain = chain;
        _documents = Fold(string.Join('\n', Documents(provision)));
        _title = Fold($"{provision.Title.Zh}\n{provision.Title.En}\n{provision.Id}");
        var text = new StringBuilder();
        foreach (Language language in Enum.GetValues<Language>())
        {
            _ = text.Append(string.Join('\n', Sentences(provision, language))).Append('\n').Append(string.Join(' ', chain.Select(p => p.Name.In(language)))).Append('\n');
        }

        _text = $"{_title}\n{_documents}\n{Fold(text.ToString())}";
        string raw = provision.Raw.Element.GetRawText();
        _levels = [.. SkillLevel.All.Where(l => l.Code == provision.Target || Names(raw, l.Code))];
    }

    public Provision Provision { get; }

    /// <summary>The place of the rule and the places that it lies within.</summary>
    public IReadOnlyList<Place> Chain { get; }

    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture);

    public bool Names(SkillLevel level) => _levels.Contains(level);

    public bool RestsOn(string document) => _documents.Contains(document, StringComparison.Ordinal);

    /// <summary>How well it answers to words that are folded already: 0 where one of them is nowhere in it; a word of the title counts more.</summary>
    public int Weight(IReadOnlyList<string> words)
    {
        int weight = 1;
        foreach (string word in words)
        {
            if (!_text.Contains(word, StringComparison.Ordinal))
            {
                return 0;
            }

            weight += _title.Contains(word, StringComparison.Ordinal) ? 8 : 1;
        }

        return weight;
    }

    // "technician" is not named by "senior-technician": a code begins behind a quotation mark, a dot, a slash, or behind since- and latest-.
    private static bool Names(string json, string code) =>
        ((string[])["\"", ".", "/", "since-", "latest-"]).Any(b => json.Contains($"{b}{code}\"", StringComparison.Ordinal));

    private static IEnumerable<string> Documents(Provision provision) => provision.Citations
        .Concat(provision.Pathways.SelectMany(p => p.Citations))
        .Concat(provision.Amount?.Rows.SelectMany(r => r.Citations) ?? [])
        .Select(c => c.Document).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string?> Sentences(Provision provision, Language language) =>
    [
        provision.Kind.ToLabel().In(language),
        provision.Text(language), provision.ThroughoutText(language), provision.HeldText(language),
        provision.Grants?.In(language), provision.Note?.In(language), provision.Unit?.In(language),
        .. provision.Advice.Select(a => a.In(language)),
        .. provision.Pathways.SelectMany(p => (string[])[p.Id, p.Name.In(language), p.Text(language)]),
        .. provision.Amount?.Rows.Select(r => r.Text(language)) ?? [],
        .. provision.Occupations,
    ];
}
