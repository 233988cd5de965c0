using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

public sealed class LeastChangeProperties
{
    private const string Id = "x/rule";
    private const int Most = 3;

    private static readonly LocalDate On = new(2024, 2, 29);

    /// <summary>Every set turns the decision on its day and not before, and no part of it does.</summary>
    [Law(150)]
    public void A_set_is_enough_and_no_part_of_it_is(Draw draw)
    {
        (PolicyCatalog catalog, Worker worker, string rule) = Case(draw, draw.Of(0, 0, 25));
        foreach (ChangeSet set in Find(catalog, worker).Sets)
        {
            string what = $"{rule}\n{WorkerJson.ToJson(worker)}\n{set}";
            Worker after = set.ApplyTo(worker);
            Assert.True(catalog.For(SmallRulebook.Place, set.On).Assess(after)[Id].Outcome == Outcome.Eligible, $"not eligible on {set.On}: {what}");

            FactChange[] acts = [.. set.Changes.Where(c => c.Kind != ChangeKind.Wait)];
            for (int part = 0; part < (1 << acts.Length) - 1; part++)
            {
                Worker partly = acts.Where((_, i) => (part >> i & 1) != 0).Aggregate(WorkerEdit.Working(worker, On, true), (w, c) => c.ApplyTo(w));
                LocalDate from = acts.Where((_, i) => (part >> i & 1) != 0).Select(c => c.On).Append(On).Max();
                int? day = BruteForceChanges.FirstDay(catalog, partly, On, Id, from);
                Assert.False(day <= Day.Of(set.On) && IsKnown(worker), $"a part is enough: {what}");
            }
        }
    }

    /// <summary>Whatever sets of edits somebody tries, some found set has no more changes and is enough no later, and some found set costs no more.</summary>
    [Law(120)]
    public void No_smaller_set_exists(Draw draw)
    {
        (PolicyCatalog catalog, Worker worker, string rule) = Case(draw, 0);
        LeastChanges found = Find(catalog, worker);
        foreach (BruteForceChanges.Solution tried in BruteForceChanges.Solutions(catalog, worker, On, Id, Most))
        {
            string what = $"{tried}\nfound: {string.Join("; ", found.Sets.Select(s => $"{s} on {s.On} for {s.Cost}"))}\n{rule}\n{WorkerJson.ToJson(worker)}";
            Assert.True(found.Sets.Any(s => s.Changes.Count(c => c.Kind != ChangeKind.Wait) <= tried.Edits && Day.Of(s.On) <= tried.Day), $"a smaller set: {what}");
            Assert.True(found.Sets.Any(s => s.Cost <= tried.Cost), $"a cheaper set: {what}");
        }
    }

    /// <summary>Nothing that cannot be changed is proposed.</summary>
    [Law(150)]
    public void What_is_past_is_never_proposed(Draw draw)
    {
        (PolicyCatalog catalog, Worker worker, string rule) = Case(draw, 15);
        foreach (FactChange change in Find(catalog, worker).Sets.SelectMany(s => s.Changes).Where(c => c.Kind != ChangeKind.Wait))
        {
            Assert.False(change.Fact!.Id is "birth" or "occupation" or "past", rule);
            Assert.True(change.Fact.Id == "months" ? change.On >= On : change.On == On, rule);
            Worker after = change.ApplyTo(worker);
            Assert.Equal(worker.Birth, after.Birth);
            Assert.Equal(worker.Employment ?? [], (after.Employment ?? []).Take(worker.Employment?.Count ?? 0));
            Assert.All((after.Certificates ?? []).Skip(worker.Certificates?.Count ?? 0), c => Assert.True(c.Issued >= On));
            Assert.All((after.Education ?? []).Skip(worker.Education?.Count ?? 0), e => Assert.True(e.Graduated >= On));
        }
    }

    [Law(60)]
    public void An_eligible_decision_needs_nothing(Draw draw)
    {
        (PolicyCatalog catalog, Worker worker, _) = Case(draw, 0);
        Decision decision = catalog.For(SmallRulebook.Place, On).Assess(worker)[Id];
        LeastChanges found = decision.LeastChanges();
        Assert.Equal(decision.Outcome == Outcome.Eligible, found.Cheapest is { Changes.Count: 0 });
    }

    private static LeastChanges Find(PolicyCatalog catalog, Worker worker)
    {
        LeastChanges found = catalog.For(SmallRulebook.Place, On).Assess(worker)[Id]
            .LeastChanges(new LeastChangeOptions { MostChanges = Most, MostSets = int.MaxValue });
        foreach (Language language in Enum.GetValues<Language>())
        {
            Assert.DoesNotContain('{', found.Explain(language, int.MaxValue));
        }

        return found;
    }

    // Where a list is unknown, the found sets hold whatever it is; the worker after a set has it known.
    private static bool IsKnown(Worker worker) => worker is
    {
        Birth: not null, Employment: not null, Certificates: not null, Titles: not null, Education: not null, Honours: not null, Contests: not null,
    };

    private static (PolicyCatalog Catalog, Worker Worker, string Rule) Case(Draw draw, int unknownPercent)
    {
        JsonObject when = SmallRulebook.Requirement(draw, draw.Int(1, 3));
        JsonObject provision = SmallRulebook.Provision(Id, "recognition", ("when", when));
        var provisions = new List<JsonObject> { provision };
        if (draw.Chance(30))
        {
            // Another version holds from some later day.
            LocalDate change = On.PlusDays(draw.Int(-100, 999));
            provision["effective"] = new JsonObject
            {
                ["from"] = "2000-01-01",
                ["to"] = SmallRulebook.Iso(change.PlusDays(-1)),
                ["kind"] = "known-from",
                ["after"] = "ended",
            };
            JsonObject later = SmallRulebook.Provision(Id, "recognition", ("when", SmallRulebook.Requirement(draw, 2)));
            later["effective"] = new JsonObject { ["from"] = SmallRulebook.Iso(change), ["kind"] = "enacted" };
            provisions.Add(later);
        }

        string rule = string.Join('\n', provisions.Select(p => $"{p["effective"]!.ToJsonString()} {p["when"]!.ToJsonString()}"));
        return (SmallRulebook.Catalog(provisions), SmallWorkers.Worker(draw, On, unknownPercent), rule);
    }
}
