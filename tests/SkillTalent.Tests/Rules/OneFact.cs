using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>A rule over few given facts, asked in every reading at once: evaluate, timeline and the explanation must agree.</summary>
internal sealed class OneFact
{
    private readonly Requirement _root;
    private readonly FactSlots _slots;

    private OneFact(JsonObject when, IEnumerable<FactDraft> facts)
    {
        JsonObject rulebook = Drafts.Rulebook("rule", "CN");
        rulebook["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
        rulebook["choices"] = JsonNode.Parse(RandomFacts.Choices);
        rulebook["facts"] = new JsonObject([.. facts.Select(f => KeyValuePair.Create(f.Id, (JsonNode?)f.Declaration))]);
        rulebook["provisions"] = new JsonArray(Drafts.Provision("x/rule", "recognition", ("when", when)));
        PolicyCatalog catalog = Drafts.Catalog(rulebook);
        _root = catalog.Set.Provisions.Single().When!;
        _slots = FactSlots.Of([_root]);
    }

    /// <summary>A rule over the fact <c>f</c> of a kind, and for dates over another, <c>g</c>.</summary>
    public static OneFact Rule(string kind, string when) => new(
        JsonNode.Parse(when)!.AsObject(),
        kind switch
        {
            "number" => [new("f", FactKind.Number, RandomFacts.Declare(kind, ("decimals", 2)))],
            "choice" => [new("f", FactKind.Choice, RandomFacts.Declare(kind, ("choices", "grade")))],
            "flag" => [new("f", FactKind.Flag, RandomFacts.Declare(kind))],
            "work" => [new("f", FactKind.Work, RandomFacts.Declare(kind, ("worked", new JsonObject())))],
            _ => [new("f", FactKind.Date, RandomFacts.Declare(kind)), new("g", FactKind.Date, RandomFacts.Declare(kind))],
        });

    public Truth On(LocalDate day, FactValue f, FactValue? g = null) => On(day, new Subject([], [], null, Given(f, g ?? FactValue.Unknown)));

    public Truth On(LocalDate day, WorkHistory? work) => On(day, new Subject([], [], work, Given(FactValue.Unknown, FactValue.Unknown)));

    /// <summary>What the rule demands, in words.</summary>
    public string Demand(Language language) => SentenceReading.Demand(_root).Text(language);

    /// <summary>What is told of it on a day: each sentence that is not met.</summary>
    public string Unmet(LocalDate day, FactValue f, FactValue g, Language language)
    {
        var subject = new Subject([], [], null, Given(f, g));
        FactSet facts = FactSet.Project(subject, _slots, [Day.Of(day)]);
        return string.Join(" | ", StandingReading.Unmet(_root, facts, new TimelineContext(subject, [null])).Select(r => r.Text(language)));
    }

    private Truth On(LocalDate day, Subject subject)
    {
        int on = Day.Of(day);
        FactSet facts = FactSet.Project(subject, _slots, [on]);
        var context = new TimelineContext(subject, [null]);
        Truth truth = _root.Evaluate(facts);
        Assert.Equal(truth, TimelineReading.Of(_root, context).At(on));
        Assert.Equal(truth == Truth.True, StandingReading.Unmet(_root, facts, context).Length == 0);
        Assert.Equal(truth == Truth.Unknown, StandingReading.Missing(_root, facts).Any());
        return truth;
    }

    private static Dictionary<string, FactValue> Given(FactValue f, FactValue g) =>
        new[] { ("f", f), ("g", g) }.Where(p => p.Item2 != FactValue.Unknown).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
}
