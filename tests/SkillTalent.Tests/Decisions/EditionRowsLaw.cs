using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>
/// Of many rows of editions, with occupations, with conditions and in any order, the first that speaks of a worker decides which version is
/// theirs; where it is unknown whether it does, no answer says more than every completion.
/// </summary>
public class EditionRowsLaw
{
    private const string Old = "old";
    private const string New = "new";
    private const int OldYuan = 100;
    private const int NewYuan = 200;

    private static readonly LocalDate On = new(2024, 7, 14);

    [Fact]
    public void TheFirstRowThatSpeaksOfAWorkerDecides()
    {
        int open = 0;
        Property.Holds(200, draw =>
        {
            (string Edition, int? Flag, string? Occupation)[] rows =
                [.. draw.Several(1, 9, () => (draw.Of(Old, New), draw.Maybe(25, () => draw.Int(0, 5)), draw.MaybeRef(70, () => draw.Of(Pools.Of("occupation")))))];

            // A rulebook says once which edition an occupation follows, where it makes no condition.
            rows = [.. rows.Where(r => r.Flag is not null || r.Occupation is not null).DistinctBy(r => r.Flag is null ? (object)r.Occupation! : r)];
            string? general = draw.MaybeRef(30, () => draw.Of(Old, New));

            // A rulebook whose versions name an edition that no row has is refused.
            if (rows.Select(r => r.Edition).Append(general).OfType<string>().Distinct().Count() < 2)
                return;

            SkillPolicy policy = Catalog(rows, general).For("CN", On);
            for (int i = 0; i < 6; i++)
            {
                bool?[] flags = [.. Enumerable.Range(0, 6).Select(_ => draw.Chance(25) ? (bool?)null : draw.Chance(50))];
                string occupation = draw.Of(Pools.Of("occupation"));
                string?[] possible = [.. Completions(flags).Select(f => First(rows, general, f, occupation)).Distinct()];
                Decision decision = policy.Assess(Worker(flags, occupation)).Decisions.Single(d => d.Id == "x/paid");
                open += possible.Length > 1 ? 1 : 0;
                if (Array.TrueForAll(flags, f => f is not null))
                    Assert.Equal(Told(possible.Single()), Told(decision));
                else if (decision.Outcome != Outcome.Undetermined && Told(decision) is { } told)
                    Assert.Equal([told], possible.Select(Told));
            }
        });
        Assert.True(Trials.Often(open, 50), $"only {open} workers of whom it is open which row speaks");
    }

    [Fact]
    public void WhatEveryCompletionSaysIsSaidHoweverManyRowsThereAre()
    {
        int settled = 0;
        Property.Holds(100, draw =>
        {
            // More conditions than cases are told apart for, each of its own row: nothing but the rows themselves can settle it.
            (string Edition, int? Flag, string? Occupation)[] rows =
                [.. Enumerable.Range(0, draw.Int(12, 40)).Select(i => (draw.Chance(50) ? Old : New, (int?)i, (string?)null))];
            string? general = draw.MaybeRef(30, () => draw.Of(Old, New));
            if (rows.Select(r => r.Edition).Distinct().Count() < 2)
                return;

            string occupation = draw.Of(Pools.Of("occupation"));
            SkillPolicy policy = Catalog(rows, general, onlyNew: true).For("CN", On);
            for (int i = 0; i < 6; i++)
            {
                int often = draw.Of(10, 50);
                bool?[] flags = [.. rows.Select(_ => draw.Chance(10) ? (bool?)null : draw.Chance(often))];
                if (flags.Count(f => f is null) > 8)
                    continue;

                string[] possible = [.. Completions(flags).Select(f => First(rows, general, f, occupation) == New ? "200" : "none").Distinct()];
                Decision decision = policy.Assess(Worker(flags, occupation)).Decisions.Single(d => d.Id == "x/paid");
                settled += possible.Length == 1 && Array.Exists(flags, f => f is null) ? 1 : 0;
                Assert.Equal(possible.Length == 1 ? possible[0] : null, decision.Outcome == Outcome.Undetermined ? null : Told(decision));
            }
        });
        Assert.True(Trials.Often(settled, 100), $"only {settled} workers of whom not all is known and all is settled");
    }

    private static string? First((string Edition, int? Flag, string? Occupation)[] rows, string? general, bool[] flags, string occupation) =>
        rows.Where(r => (r.Flag is not { } f || flags[f]) && (r.Occupation is null || r.Occupation == occupation)).Select(r => r.Edition).FirstOrDefault() ?? general;

    private static string Told(string? edition) => edition switch { Old => "100", New => "200", _ => "none" };

    private static string? Told(Decision decision) => decision.Outcome == Outcome.Eligible
        ? decision.Amount?.Adjusted is { } yuan ? yuan.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : null
        : "none";

    private static IEnumerable<bool[]> Completions(bool?[] flags)
    {
        int unknown = flags.Count(f => f is null);
        for (int i = 0; i < 1 << unknown; i++)
        {
            int next = 0;
            int bits = i;
            yield return [.. flags.Select(f => f ?? ((bits >> next++) & 1) != 0)];
        }
    }

    private static Worker Worker(bool?[] flags, string occupation) => new()
    {
        Occupation = occupation,
        Facts = flags.Select((f, i) => (f, i)).Where(p => p.f is not null).ToDictionary(p => $"x/flag-{p.i}", p => GivenFact.Of(p.f!.Value), StringComparer.Ordinal),
    };

    private static PolicyCatalog Catalog((string Edition, int? Flag, string? Occupation)[] rows, string? general, bool onlyNew = false)
    {
        JsonObject book = Drafts.Rulebook("rule", "CN");
        book["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
        var facts = new JsonObject { ["occupation"] = RandomFacts.Occupation().Declaration };
        for (int i = 0; i <= Math.Max(5, rows.Max(r => r.Flag ?? 0)); i++)
            facts[$"x/flag-{i}"] = RandomFacts.Declare("flag");

        book["facts"] = facts;
        var editions = new JsonArray();
        foreach ((string edition, int? flag, string? occupation) in rows)
        {
            var row = new JsonObject { ["edition"] = edition };
            if (flag is { } f)
                row["when"] = new JsonObject { ["fact"] = $"x/flag-{f}", ["is"] = true };
            if (occupation is not null)
                row["occupation"] = new JsonArray(occupation);
            editions.Add(row);
        }

        if (general is not null)
            editions.Add(new JsonObject { ["edition"] = general });

        book["editions"] = editions;
        JsonObject paid = Drafts.Provision("x/paid", "benefit", ("edition", New), ("amount", Drafts.Amount(NewYuan)));
        book["provisions"] = onlyNew ? new JsonArray(paid) : new JsonArray(Drafts.Provision("x/paid", "benefit", ("edition", Old), ("amount", Drafts.Amount(OldYuan))), paid);
        return Drafts.Catalog(book);
    }
}
