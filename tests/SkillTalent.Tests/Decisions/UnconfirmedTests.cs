using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>
/// What is unconfirmed changes nothing unless the caller opts in: the rulebooks say the same as rulebooks without it. With it, they say the
/// same as if it were confirmed.
/// </summary>
public class UnconfirmedTests
{
    [Law(200)]
    public void LeftOut_ItIsAsIfItWereNotThere(Draw draw) => Compare(draw, include: false, StrippedAll);

    [Law(200)]
    public void OptedIn_ItIsAsIfItWereConfirmed(Draw draw) => Compare(draw, include: true, books => books.Select(Confirmed));

    /// <summary>An unconfirmed condition counts for nothing wherever it stands, alone in an all or any as by itself.</summary>
    [Theory]
    [InlineData("{ 'all': [ A, { 'not': U } ] }")]
    [InlineData("{ 'all': [ A, { 'not': { 'all': [ U ] } } ] }")]
    [InlineData("{ 'all': [ A, { 'not': { 'any': [ U ] } } ] }")]
    [InlineData("{ 'all': [ A, { 'not': { 'any': [ U, { 'all': [ U, U ] } ] } } ] }")]
    [InlineData("{ 'all': [ A, { 'all': [ U ] } ] }")]
    [InlineData("{ 'any': [ A, { 'all': [ U ] } ] }")]
    [InlineData("{ 'any': [ A, { 'not': { 'any': [ U ] } } ] }")]
    public void WhatIsUnconfirmedAloneDecidesNothing(string when)
    {
        string rule = when.Replace("A", SmallPolicy.A, StringComparison.Ordinal).Replace("U", "{ 'fact': 'b', 'is': true, 'basis': 'unconfirmed' }", StringComparison.Ordinal);
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'x', 'when': {rule} }}"));
        foreach (string b in (string[])["true", "false"])
        {
            Assert.Equal(Outcome.Eligible, catalog.Decide("x", "2020-01-01", $"{{ 'facts': {{ 'a': true, 'b': {b} }} }}").Outcome);
            Assert.Equal(Outcome.NotEligible, catalog.Decide("x", "2020-01-01", $"{{ 'facts': {{ 'a': false, 'b': {b} }} }}").Outcome);
        }
    }

    /// <summary>Where all alternatives are unconfirmed there is no way.</summary>
    [Theory]
    [InlineData("{ 'any': [ U, U ] }")]
    [InlineData("{ 'all': [ A, { 'any': [ U, { 'all': [ U ] } ] } ] }")]
    [InlineData("{ 'all': [ A, { 'not': { 'not': { 'any': [ U ] } } } ] }")]
    public void AlternativesOfWhichNoneIsConfirmedAreNoWay(string when)
    {
        string rule = when.Replace("A", SmallPolicy.A, StringComparison.Ordinal).Replace("U", "{ 'fact': 'b', 'is': true, 'basis': 'unconfirmed' }", StringComparison.Ordinal);
        Assert.Equal(Outcome.NotEligible, SmallPolicy.Of(("C", $"{{ 'id': 'x', 'when': {rule} }}")).Decide("x", "2020-01-01", "{ 'facts': { 'a': true, 'b': true } }").Outcome);
    }

    private static void Compare(Draw draw, bool include, Func<IEnumerable<JsonObject>, IEnumerable<JsonObject>> change)
    {
        var random = RandomPolicy.Of(draw, unconfirmedPercent: 25);
        PolicyCatalog catalog = random.Catalog();
        PolicyCatalog changed;
        try
        {
            changed = Drafts.Catalog(change(random.Books.Select(b => b.DeepClone().AsObject())));
        }
        catch (InputFormatException e) when (e.Expectation.StartsWith("the id of a benefit with an amount", StringComparison.Ordinal))
        {
            // A share of a benefit that is not there at all is refused, so that there is nothing to compare.
            return;
        }

        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        foreach (LocalDate on in random.DaysToAsk([]).Where(d => RandomWorkers.Born(worker, d)).Take(10))
        {
            Assessment one = catalog.For(RandomPolicy.City, on, new PolicyOptions { IncludeUnconfirmed = include }).Assess(worker);
            Assessment other = changed.For(RandomPolicy.City, on).Assess(worker);
            string[] expected = [.. other.Decisions.Select(Told)];
            string[] actual = [.. one.Decisions.Select(Told)];
            if (!expected.SequenceEqual(actual))
                Assert.Fail($"{RandomDays.Iso(on)}: {string.Join(" | ", expected.Except(actual))} came as {string.Join(" | ", actual.Except(expected))}\n{WorkerJson.ToJson(worker)}\n{random}");
        }
    }

    private static string Told(Decision d) =>
        $"{d}, earliest {d.Earliest}, amount {d.Amount}, ways {string.Join(", ", d.Pathways)}, missing {string.Join(", ", d.Missing)}";

    private static bool IsUnconfirmed(JsonNode? node) => node?["basis"]?.GetValue<string>() == "unconfirmed";

    private static JsonObject Confirmed(JsonObject book)
    {
        foreach (JsonObject node in Objects(book).Where(IsUnconfirmed).ToArray())
            node["basis"] = "reported";

        return book;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Objects(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };

    // Where every version of a provision is gone there is nothing left to replace.
    private static IEnumerable<JsonObject> StrippedAll(IEnumerable<JsonObject> books)
    {
        JsonObject[] stripped = [.. books.Select(Stripped)];
        HashSet<string> ids = [.. stripped.SelectMany(b => b["provisions"]!.AsArray()).Select(p => p!["id"]!.GetValue<string>())];
        foreach (JsonObject provision in stripped.SelectMany(b => b["provisions"]!.AsArray()).Select(p => p!.AsObject()))
        {
            // Something must stay that is withdrawn: an entry that withdraws nothing would have to be a rule.
            if (provision["replaces"] is JsonArray replaces && !ids.Contains(replaces[0]!.GetValue<string>()))
                _ = provision.Remove("replaces");

            if (provision["withdraws"] is JsonArray withdraws && !ids.Contains(withdraws[0]!.GetValue<string>()))
                provision["withdraws"] = new JsonArray("x/nothing");
        }

        return stripped;
    }

    // A pathway leaves its list, a part its all or any, a row its table. An all that has nothing left is not there, either, and an any holds for nobody, or is not there under a not.
    private static JsonObject Stripped(JsonObject book)
    {
        JsonObject[] kept = [.. book["provisions"]!.AsArray().Select(p => p!.DeepClone().AsObject()).Where(p => !IsUnconfirmed(p))];
        foreach (JsonObject provision in kept)
        {
            foreach (string member in (string[])["when", "throughout"])
                Put(provision, member, provision.ContainsKey(member) ? Left(provision[member]) ?? Everybody() : null);

            if (provision["pathways"] is JsonArray pathways)
                provision["pathways"] = new JsonArray([.. pathways.Where(p => !IsUnconfirmed(p)).Select(p => WithWhen(p!)).OfType<JsonNode>()]);

            if (provision["amount"] is JsonObject amount)
                StripAmount(amount);
        }

        book["provisions"] = new JsonArray([.. kept, .. WithoutValues(book, kept)]);
        return book;
    }

    // Amounts may still name a parameter of which no version is left: it is declared, and has no value on the days that are asked.
    private static IEnumerable<JsonNode> WithoutValues(JsonObject book, JsonObject[] kept) =>
        from provision in book["provisions"]!.AsArray()
        where provision!["kind"]!.GetValue<string>() == "parameter" && IsUnconfirmed(provision)
        group provision by provision["id"]!.GetValue<string>() into versions
        where kept.All(k => k["id"]!.GetValue<string>() != versions.Key)
        select WithoutValue(versions.First().DeepClone().AsObject());

    private static JsonObject WithoutValue(JsonObject parameter)
    {
        parameter["effective"] = JsonNode.Parse("""{ "from": "1990-01-01", "to": "1990-01-01", "kind": "enacted", "after": "ended" }""");
        parameter["basis"] = "reported";
        return parameter;
    }

    private static void StripAmount(JsonObject amount)
    {
        JsonNode[] rows = [.. amount["rows"]!.AsArray().Where(r => !IsUnconfirmed(r)).Select(r => r!["when"] is null ? r.DeepClone() : WithWhen(r)).OfType<JsonNode>()];
        amount["rows"] = new JsonArray(rows.Length > 0 ? rows : [new JsonObject { ["when"] = Nobody(), ["yuan"] = 1 }]);
        if (amount["factor"] is JsonArray factors)
        {
            // A list of factors may be left out, but not be empty.
            JsonNode[] left = [.. factors.Where(f => !IsUnconfirmed(f)).Select(f => WithWhen(f!)).OfType<JsonNode>()];
            if (left.Length > 0)
                amount["factor"] = new JsonArray(left);
            else
                _ = amount.Remove("factor");
        }
    }

    private static JsonObject? WithWhen(JsonNode entry)
    {
        if (Left(entry["when"]) is not { } when)
            return null;

        JsonObject kept = entry.DeepClone().AsObject();
        kept["when"] = when;
        return kept;
    }

    private static JsonNode? Left(JsonNode? node) => Left(node, negated: false);

    private static JsonNode? Left(JsonNode? node, bool negated)
    {
        if (node is null || IsUnconfirmed(node))
            return null;

        if (node["not"] is { } part)
            return Left(part, !negated) is { } left ? new JsonObject { ["not"] = left } : null;

        foreach (string member in (string[])["all", "any"])
        {
            if (node[member] is JsonArray parts)
            {
                JsonNode[] left = [.. parts.Select(p => Left(p, negated)).OfType<JsonNode>()];
                return left.Length > 0 ? new JsonObject { [member] = new JsonArray(left) } : member == "any" && !negated ? Nobody() : null;
            }
        }

        return node.DeepClone();
    }

    private static JsonObject Everybody() => new() { ["fact"] = "always", ["is"] = true };

    private static JsonObject Nobody() => new() { ["fact"] = "always", ["is"] = false };

    private static void Put(JsonObject o, string member, JsonNode? value)
    {
        _ = o.Remove(member);
        if (value is not null)
            o[member] = value;
    }
}
