using System.Text;
using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Generators;

/// <summary>A random tree over a random vocabulary, read by the loader from the rulebook that declares both.</summary>
internal sealed class RandomRule
{
    private static readonly string[] CutOffNames = ["year-end", "spring"];

    private readonly JsonObject _rulebook;

    private RandomRule(JsonObject rulebook)
    {
        _rulebook = rulebook;
        Json = rulebook.ToJsonString();
        Catalog = PolicyCatalog.Of(("rule.json", new MemoryStream(Encoding.UTF8.GetBytes(Json))));
        Vocabulary vocabulary = Catalog.Set.Vocabulary;
        Root = Catalog.Set.Provisions.First().When!;
        CutOff?[] cutOffs = new CutOff?[vocabulary.CutOffs.Count];
        foreach (PlaceCutOff cutOff in Catalog.Set.Books[0].CutOffs)
            cutOffs[vocabulary.CutOffIndex(cutOff.Rule.Name)] = cutOff.Rule;

        CutOffs = cutOffs;
        Slots = FactSlots.Of([Root]);
    }

    /// <summary>The rulebook.</summary>
    public string Json { get; }

    public PolicyCatalog Catalog { get; }

    public Requirement Root { get; }

    public IReadOnlyList<Fact> Facts => Catalog.Facts;

    public IReadOnlyList<CutOff?> CutOffs { get; }

    public FactSlots Slots { get; }

    public static RandomRule Tree(Draw draw, bool assumptions = true)
    {
        List<FactDraft> facts = RandomFacts.Vocabulary(draw, assumptions);
        return Of(draw, facts, RandomRequirements.Tree(draw, facts, CutOffNames));
    }

    public static RandomRule Leaf(Draw draw, bool assumptions = true)
    {
        List<FactDraft> facts = RandomFacts.Vocabulary(draw, assumptions);
        FactDraft[] moving = [.. facts.Where(f => f.Kind is FactKind.Date or FactKind.Work || !f.IsTimeless)];
        return Of(draw, facts, RandomRequirements.Leaf(draw, draw.Of(moving), facts, CutOffNames));
    }

    public static RandomRule Of(Draw draw, IReadOnlyList<FactDraft> facts, JsonObject when)
    {
        var declared = new JsonObject();
        foreach (FactDraft fact in facts)
            declared[fact.Id] = fact.Declaration;

        JsonObject rulebook = Drafts.Rulebook("rule", "CN");
        rulebook["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
        rulebook["choices"] = JsonNode.Parse(RandomFacts.Choices);
        rulebook["facts"] = declared;
        // One of the two names may be declared nowhere here: then the day asked counts.
        rulebook["cutOffs"] = new JsonArray(
            Drafts.CutOff("year-end", 12, 31, -1), Drafts.CutOff("spring", draw.Of(2, 3), draw.Of(1, 28), draw.Int(-1, 1)));
        rulebook["provisions"] = new JsonArray([Drafts.Provision("x/rule", "recognition", ("when", when)), .. Drafts.Paid()]);
        return new RandomRule(rulebook);
    }

    public FactSet Project(Subject subject, int day) =>
        FactSet.Project(subject, Slots, [.. CutOffs.Select(c => c?.For(day) ?? day)]);

    public Truth Evaluate(Subject subject, int day) => Root.Evaluate(Project(subject, day));

    public Timeline Timeline(Subject subject) => TimelineReading.Of(Root, new TimelineContext(subject, CutOffs));

    /// <summary>The tree and the facts that it reads.</summary>
    public override string ToString()
    {
        string[] read = [.. Slots.All.Select(s => s.Fact.Id).Distinct().Select(id => $"{id}: {_rulebook["facts"]![id]!.ToJsonString(Drafts.Readable)}")];
        return $"{_rulebook["provisions"]![0]!["when"]!.ToJsonString(Drafts.Readable)}\n{string.Join('\n', read)}";
    }

    /// <summary>Days on which something may happen: around the timeline's own ends, around every day of the subject near or far by a period, at the turns of years, and anywhere.</summary>
    public IEnumerable<int> DaysToAsk(Draw draw, Subject subject)
    {
        Timeline timeline = Timeline(subject);
        int[] own = [.. RandomSubjects.Days(subject)];
        IEnumerable<int> near = own.SelectMany(d => (int[])[d, .. draw.Some(RandomDays.Periods).Select(p => Day.Add(d, p))]);
        IEnumerable<int> turns = Enumerable.Range(2013, 17).SelectMany(y => (int[])[Day.StartOfYear(y), .. CutOffs.Select(c => c?.For(Day.StartOfYear(y)) ?? 0)]);
        IEnumerable<int> anywhere = Enumerable.Range(0, 20).Select(_ => RandomDays.Of(draw));
        return RandomDays.Around([.. RandomDays.Ends(timeline), .. near, .. turns, .. anywhere]);
    }
}
