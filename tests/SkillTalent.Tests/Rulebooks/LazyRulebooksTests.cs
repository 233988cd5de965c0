using System.Text;
using System.Text.Json;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>What comes with the package is read place by place. Nothing but the time that it takes tells so.</summary>
public sealed class LazyRulebooksTests
{
    private const string Worker = """
        {
          "birth": "1990-05-01", "occupation": "焊工",
          "employment": [ { "from": "2012-07-01" } ],
          "certificates": [ { "level": "intermediate-worker", "issued": "2014-06-20" }, { "level": "senior-worker", "issued": "2018-06-30" } ]
        }
        """;

    private static readonly LocalDate On = new(2023, 8, 1);

    // Checked to its last example.
    private static readonly PolicyCatalog Whole = PolicyCatalog.LoadBuiltIn();

    public static TheoryData<string> EveryPlace => [.. Whole.Places.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void A_question_reads_the_rules_of_its_place_and_of_those_around_it_alone()
    {
        PolicyCatalog catalog = PolicyCatalog.ReadLazily();
        Assert.Empty(Read(catalog));
        Assert.NotEmpty(Answer(catalog, Places.Quzhou));
        Assert.NotEmpty(catalog.For(Places.Quzhou, On).Provisions);
        Assert.Equal(catalog.Rulebooks.Where(b => b.Place is Places.China or Places.Zhejiang or Places.Quzhou).Select(b => b.Id), Read(catalog));
    }

    [Theory]
    [MemberData(nameof(EveryPlace))]
    public void The_rules_of_a_place_answer_the_same_whether_or_not_those_of_others_were_read(string place) =>
        Assert.Equal(Answer(Whole, place), Answer(PolicyCatalog.ReadLazily(), place));

    [Fact]
    public void Whoever_asks_for_everything_sees_everything()
    {
        PolicyCatalog catalog = PolicyCatalog.ReadLazily();
        Assert.Equal(All(Whole), All(catalog));
        Assert.Equal(Whole.Facts.Select(f => f.Id), catalog.Facts.Select(f => f.Id));
        Assert.Equal(Whole.Stacking.Select(r => (r.Id, r.Place, r.Effective)), catalog.Stacking.Select(r => (r.Id, r.Place, r.Effective)));
        Assert.Equal(Whole.Limits.Select(r => (r.Id, r.Place, r.Effective)), catalog.Limits.Select(r => (r.Id, r.Place, r.Effective)));
        Assert.Equal(Whole.DataVersion, catalog.DataVersion);
        var known = new PolicyOptions { AsKnownOn = new LocalDate(2022, 1, 1) };
        Assert.Equal(Whole.For(Places.Quzhou, On, known).Provisions.Select(p => p.At), catalog.For(Places.Quzhou, On, known).Provisions.Select(p => p.At));
    }

    /// <summary>What a rule of another place says of a fact holds before that rule is read: how many share an amount is at least 1.</summary>
    [Fact]
    public void A_fact_is_what_it_is_whoever_asked_before()
    {
        PolicyCatalog catalog = PolicyCatalog.ReadLazily();
        Worker worker = WorkerJson.Parse("""{ "birth": "1990-05-01", "facts": { "contest.team-size": 0 } }""");
        InputFormatException refused = Assert.Throws<InputFormatException>(() => catalog.For(Places.Zhejiang, On).Assess(worker));
        Assert.Equal("$.facts['contest.team-size']", refused.Path);
        Assert.Equal(Whole.Facts.Where(f => f.IsShare).Select(f => f.Id), catalog.Facts.Where(f => f.IsShare).Select(f => f.Id));
    }

    [Fact]
    public void With_a_rulebook_of_a_caller_all_are_read_at_once()
    {
        PolicyCatalog catalog = With("quzhou/technician-allowance", confinedTo: null);
        Assert.Equal(catalog.Rulebooks.Select(b => b.Id), Read(catalog));
        PolicyCatalog confined = With("quzhou/technician-allowance", confinedTo: Places.Quzhou).SeenFrom(Places.Quzhou);
        Assert.Equal(confined.Rulebooks.Select(b => b.Id), Read(confined));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Places.Quzhou)]
    public void A_rulebook_of_a_caller_that_does_not_fit_is_refused_at_once(string? confinedTo) =>
        Assert.Equal("$.stacking[0].provisions[0]", Assert.Throws<InputFormatException>(() => With("changzhou/no-such-benefit", confinedTo)).Path);

    [Fact]
    public void Those_who_ask_first_at_once_get_the_same_rules_read_once()
    {
        string[] places = [Places.Quzhou, Places.Changzhou, Places.Yancheng, Places.Quzhou, Places.Jiangsu, Places.Zhejiang, Places.Nantong, Places.Quzhou];
        string[] expected = [.. places.Select(p => Answer(Whole, p))];
        for (int round = 0; round < 5; round++)
        {
            PolicyCatalog catalog = PolicyCatalog.ReadLazily();
            var answers = new string[places.Length];
            var provisions = new Provision[places.Length][];
            using var together = new Barrier(places.Length);
            Thread[] threads = [.. places.Select((place, i) => new Thread(() =>
            {
                together.SignalAndWait();
                answers[i] = Answer(catalog, place);
                provisions[i] = [.. catalog.Rulebooks.SelectMany(b => b.Provisions)];
            }))];
            Array.ForEach(threads, t => t.Start());
            Array.ForEach(threads, t => t.Join());
            Assert.Equal(expected, answers);
            Assert.All(provisions, seen => Assert.True(seen.SequenceEqual(provisions[0], ReferenceEqualityComparer.Instance)));
        }
    }

    private static PolicyCatalog With(string benefit, string? confinedTo)
    {
        string book = $$"""
            {
              "id": "own", "title": { "zh": "自备", "en": "own" }, "place": "{{Places.Quzhou}}",
              "stacking": [
                {
                  "id": "own/one", "kind": "may-combine", "provisions": [ "{{benefit}}", "cn/skill-upgrade-subsidy" ],
                  "effective": { "from": "2024-01-01", "kind": "enacted" }, "basis": "official", "cite": [ { "document": "x" } ], "note": { "zh": "可", "en": "may" }
                }
              ]
            }
            """;
        return PolicyCatalog.ReadLazily().With([new RulebookInput("own.json", new MemoryStream(Encoding.UTF8.GetBytes(book))) { ConfinedTo = confinedTo }]);
    }

    private static string[] Read(PolicyCatalog catalog) => [.. catalog.Rulebooks.Where(b => b.LazyProvisions.IsValueCreated).Select(b => b.Id)];

    private static string Answer(PolicyCatalog catalog, string place)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            SkillTalentJson.Write(json, catalog.For(place, On).Assess(WorkerJson.Parse(Worker)), Language.Chinese);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static IEnumerable<string> All(PolicyCatalog catalog) => catalog.Rulebooks.SelectMany(b => b.Provisions).Select(p =>
        $"{p.At} {p.Id} {p.Place} {p.Effective} {p.Published} {p.Text(Language.Chinese)} {p.ThroughoutText(Language.Chinese)} {p.HeldText(Language.English)} {string.Join(",", p.Facts)} {string.Join(",", p.Citations)} {p.Pathways.Count}");
}
