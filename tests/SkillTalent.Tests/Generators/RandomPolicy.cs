using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Generators;

/// <summary>
/// Random rulebooks of a nation, a province and a city: versions with gaps, editions, occupations of their own, cut-offs, what replaces and
/// withdraws what, conditions for the ways of others.
/// </summary>
internal sealed class RandomPolicy
{
    public const string Nation = "N";
    public const string Province = "P";
    public const string City = "C";

    private static readonly string[] PlaceCodes = [Nation, Province, City];
    private static readonly string[] Parameters = [$"{Nation}/wage", $"{Province}/wage"];
    private static readonly string[] CutOffNames = ["year-end", "spring"];

    private readonly Draw _draw;
    private readonly List<FactDraft> _facts;
    private readonly int _unconfirmedPercent;
    private readonly List<LocalDate> _days = [];
    private readonly JsonObject _paid;
    private readonly string? _every;

    private RandomPolicy(Draw draw, bool assumptions, int unconfirmedPercent)
    {
        _draw = draw;
        _unconfirmedPercent = unconfirmedPercent;
        _facts = RandomFacts.Vocabulary(draw, assumptions);
        _paid = Paid();
        _every = _draw.Chance(50) ? _draw.Of("quarter", "year", "calendar-quarter", "calendar-year") : null;
        Books = [Base(), .. PlaceCodes.Select(Book)];
    }

    /// <summary>The vocabulary first, then a book a place, outermost first.</summary>
    public IReadOnlyList<JsonObject> Books { get; }

    /// <summary>Every day on which a version, an edition or a cut-off begins or ends.</summary>
    public IReadOnlyList<LocalDate> Days => _days;

    public static RandomPolicy Of(Draw draw, bool assumptions = true, int unconfirmedPercent = 0) => new(draw, assumptions, unconfirmedPercent);

    public PolicyCatalog Catalog() => Drafts.Catalog(Books);

    public override string ToString() => string.Join('\n', Books.Skip(1).Select(b => b.ToJsonString(Drafts.Readable)));

    /// <summary>Days to ask about: around everything that begins or ends here or in the worker, and a few others.</summary>
    public IEnumerable<LocalDate> DaysToAsk(IEnumerable<LocalDate> more) =>
        RandomDays.Around(Days.Concat(more).Concat(Enumerable.Range(0, 8).Select(_ => RandomDays.Date(_draw))).Select(Day.Of)).Select(Day.ToDate);

    private JsonObject Base()
    {
        JsonObject book = Drafts.Rulebook("base", Nation);
        book["places"] = JsonNode.Parse(
            """
            [ { "code": "N", "name": { "zh": "国", "en": "nation" } },
              { "code": "P", "name": { "zh": "省", "en": "province" }, "within": "N" },
              { "code": "C", "name": { "zh": "市", "en": "city" }, "within": "P" } ]
            """);
        book["choices"] = JsonNode.Parse(RandomFacts.Choices);
        book["facts"] = new JsonObject([.. _facts.Select(f => KeyValuePair.Create(f.Id, (JsonNode?)f.Declaration))]);
        // A flag that nobody gives: a condition that always holds.
        book["facts"]!["always"] = RandomFacts.Declare("flag", ("absent", new JsonObject { ["assume"] = true }));

        // Every occupation is named somewhere that always counts: one that nobody names is "other", whatever it is.
        var named = new JsonObject { ["occupation"] = new JsonArray([.. Pools.Of("occupation").Select(o => (JsonNode)o)]) };
        book["provisions"] = new JsonArray([.. Drafts.Paid(), .. ParametersOf(Nation), Drafts.Provision("x/nothing", "programme", ("appliesTo", named))]);
        book["foreignCertificates"] = new JsonArray(ForeignCertificate());
        LocalDate change = Noted(RandomDays.Date(_draw));
        book["editions"] = new JsonArray(
            new JsonObject { ["edition"] = "old", ["to"] = RandomDays.Iso(change) },
            new JsonObject { ["edition"] = "new", ["from"] = RandomDays.Iso(Noted(change.PlusDays(_draw.Of(1, 1, 40)))) },
            new JsonObject { ["edition"] = _draw.Of("old", "new"), ["occupation"] = new JsonArray("养老护理员") });
        return book;
    }

    // The certificate from abroad that random workers may have.
    private static JsonObject ForeignCertificate() => new()
    {
        ["code"] = Pools.Of("certificates.foreign")[0],
        ["certificate"] = RandomFacts.Text("台湾技术士证", "Taiwan skill certificate"),
        ["level"] = "technician",
        ["effective"] = new JsonObject { ["from"] = "1900-01-01", ["kind"] = "known-from" },
        ["basis"] = "official",
        ["cite"] = Drafts.Cite(),
    };

    private JsonObject Book(string place)
    {
        JsonObject book = Drafts.Rulebook(place.ToLowerInvariant(), place);
        var provisions = new List<JsonObject>();
        foreach ((string id, string kind) in Ids(place))
            provisions.AddRange(Lines(place, id, kind));

        if (place != Nation)
            provisions.AddRange(ParametersOf(place));

        if (place != Nation && _draw.Chance(40))
        {
            provisions.AddRange(Versions().Select(e =>
                Drafts.Provision($"{place}/withdrawal", "benefit", ("effective", e), ("basis", Basis()), ("withdraws", new JsonArray(Outer(place))))));
        }

        book["provisions"] = new JsonArray([.. provisions]);
        book["cutOffs"] = new JsonArray([.. CutOffNames.Where(_ => place == Nation || _draw.Chance(30)).Select(n => CutOff(n))]);
        return book;
    }

    // The same ids at inner places take the place of the outer ones; the levels and titles of all places are joined.
    private IEnumerable<(string Id, string Kind)> Ids(string place)
    {
        string[] places = [.. PlaceCodes.TakeWhile(p => p != place), place];
        return places.SelectMany(p => (string[])["aid", "recognition", "level", "title"], (p, kind) => ($"{p}/{kind}", kind))
            .Where(i => _draw.Chance(!i.Item1.StartsWith(place, StringComparison.Ordinal) ? 25 : place == City ? 60 : 100));
    }

    private IEnumerable<JsonObject> Lines(string place, string id, string kind)
    {
        List<(string? Edition, string? Occupation)> lines = _draw.Of<List<(string?, string?)>>(
            [(null, null)], [("old", null), ("new", null)], [(null, null), (null, "焊工")], [("old", null), ("new", null), (null, "钳工")], [(null, "焊工")]);
        foreach ((string? edition, string? occupation) in lines)
        {
            foreach (JsonObject effective in Versions())
                yield return Provision(place, id, kind, edition, occupation, effective);
        }
    }

    private IEnumerable<JsonObject> Versions()
    {
        LocalDate from = RandomDays.Date(_draw);
        int count = _draw.Of(1, 1, 2, 3);
        for (int i = 0; i < count; i++)
        {
            var effective = new JsonObject { ["from"] = RandomDays.Iso(Noted(from)), ["kind"] = _draw.Of("enacted", "known-from") };
            if (i < count - 1 || _draw.Chance(40))
            {
                LocalDate to = from.PlusDays(_draw.Chance(10) ? 0 : _draw.Int(1, 1200));
                effective["to"] = RandomDays.Iso(to);
                effective["after"] = _draw.Of("ended", "not-covered");
                from = Noted(to.PlusDays(1)).PlusDays(_draw.Chance(50) ? 0 : _draw.Int(1, 400));
            }

            yield return effective;
        }
    }

    private JsonObject Provision(string place, string id, string kind, string? edition, string? occupation, JsonObject effective)
    {
        JsonObject provision = Drafts.Provision(id, kind == "aid" ? "benefit" : kind, ("effective", effective), ("basis", Basis()));
        if (edition is not null)
            provision["edition"] = edition;

        if (occupation is not null)
            provision["appliesTo"] = new JsonObject { ["occupation"] = new JsonArray(occupation) };

        if (kind is "level" or "title")
            AddWays(provision, place, id, kind);
        else if (kind == "aid")
            provision["amount"] = Amount(id);

        if (kind == "recognition" || _draw.Chance(40))
            provision["when"] = Tree(2);

        if (place != Nation && _draw.Chance(15))
            provision["replaces"] = new JsonArray(Outer(place));

        return provision;
    }

    private string[] Numbers => [.. _facts.Where(f => f.Kind == FactKind.Number).Select(f => f.Id)];

    // Parameters that an inner place may set anew, with days on which nobody does.
    private IEnumerable<JsonObject> ParametersOf(string place) =>
        from id in Parameters
        where place == Nation || _draw.Chance(30)
        from effective in Versions()
        select Drafts.Provision(id, "parameter", ("effective", effective), ("basis", Basis()), ("value", _draw.Int(10, 400) * 10.5m));

    private string Outer(string place) => $"{_draw.Of([.. PlaceCodes.TakeWhile(p => p != place)])}/{_draw.Of("aid", "recognition", "level", "title")}";

    private void AddWays(JsonObject provision, string place, string id, string kind)
    {
        provision["target"] = kind == "level" ? "technician" : "assistant";
        if (kind == "title")
            provision["series"] = "engineering";

        provision["held"] = Tree(0);
        if (place != Nation && _draw.Chance(25))
        {
            provision["throughout"] = Tree(1);
            if (_draw.Chance(60))
                return;
        }

        provision["pathways"] = new JsonArray([.. Enumerable.Range(1, _draw.Int(0, 3)).Select(n =>
        {
            var pathway = new JsonObject { ["id"] = $"{id}/{n}", ["when"] = Tree(2) };
            if (_draw.Chance(_unconfirmedPercent))
                pathway["basis"] = "unconfirmed";

            return (JsonNode)pathway;
        })]);
    }

    private JsonObject Amount(string id)
    {
        JsonObject amount = Drafts.Amount(_draw.Int(1, 9) * 100);
        var rows = new JsonArray();
        for (int i = _draw.Int(1, 3); i > 0; i--)
        {
            JsonObject row = _draw.Chance(40) ? RandomAmounts.Of(_draw, Numbers, Parameters, id == $"{Province}/aid" ? $"{Nation}/aid" : null) : new JsonObject { ["yuan"] = i * 1000.50m };
            if (_draw.Chance(70))
                row["when"] = Tree(1);

            if (_draw.Chance(_unconfirmedPercent))
                row["basis"] = "unconfirmed";

            rows.Add(row);
        }

        amount["rows"] = rows;
        if (_draw.Chance(40))
        {
            var factor = new JsonObject { ["when"] = Tree(1), ["times"] = _draw.Of(0.5m, 1.3m, 2m) };
            if (_draw.Chance(_unconfirmedPercent))
                factor["basis"] = "unconfirmed";

            amount["factor"] = new JsonArray(factor);
        }

        if (id == $"{City}/aid")
        {
            amount["per"] = "month";
            amount["term"] = "P7M";
            if (_every is not null)
                amount["paid"] = new JsonObject { ["every"] = _every };
        }

        // Versions side by side are paid in the same way.
        if (id == $"{Nation}/aid")
            amount["paid"] = _paid.DeepClone();

        // Versions side by side are shared by the same number, or by none.
        FactDraft[] numbers = [.. _facts.Where(f => f.Kind == FactKind.Number && f.Decimals == 0)];
        if (numbers.Length > 0 && id == $"{Province}/aid")
            amount["sharedBy"] = numbers[0].Id;

        return amount;
    }

    private JsonObject Paid()
    {
        var paid = new JsonObject { ["to"] = _draw.Of("person", "enterprise"), ["by"] = new JsonArray(new JsonObject { ["funder"] = "city", ["percent"] = 60 }) };
        if (_draw.Chance(50))
        {
            var later = new JsonObject { ["percent"] = 35.5m, ["after"] = _draw.Of("P1M", "P1Y", "P40D") };
            if (_draw.Chance(50))
                later["when"] = Tree(1);

            paid["instalments"] = new JsonArray(new JsonObject { ["percent"] = 64.5m }, later);
            paid["judged"] = _draw.Of("each-day", "first-day");
        }

        if (_draw.Chance(30))
            paid["start"] = _draw.Of("first-day", "next-month", "next-year");

        return paid;
    }

    private JsonObject Tree(int depth)
    {
        JsonObject tree = RandomRequirements.Tree(_draw, _facts, CutOffNames, depth);
        foreach (JsonObject node in Nodes(tree))
        {
            if (node.ContainsKey("compare") && _draw.Chance(30))
                node["compare"] = new JsonObject { [_draw.Of("atLeast", "above", "atMost", "below")] = new JsonObject { ["percent"] = _draw.Of(1m, 50m), ["of"] = new JsonObject { ["parameter"] = _draw.Of(Parameters) } } };

            if (_draw.Chance(_unconfirmedPercent / 2))
                node["basis"] = "unconfirmed";
        }

        return tree;
    }

    private static IEnumerable<JsonObject> Nodes(JsonObject node)
    {
        IEnumerable<JsonNode?> below = node["all"] as JsonArray ?? node["any"] as JsonArray ?? (node["not"] is { } not ? [not] : (IEnumerable<JsonNode?>)[]);
        return below.SelectMany(n => Nodes(n!.AsObject())).Prepend(node);
    }

    private JsonObject CutOff(string name)
    {
        JsonObject cutOff = Drafts.CutOff(name, _draw.Int(1, 12), _draw.Int(1, 28), _draw.Int(-1, 1));
        if (_draw.Chance(50))
        {
            LocalDate from = Noted(RandomDays.Date(_draw));
            LocalDate to = from.PlusDays(_draw.Int(0, 1500));
            _ = Noted(to.PlusDays(1));
            cutOff["effective"] = new JsonObject { ["from"] = RandomDays.Iso(from), ["to"] = RandomDays.Iso(to), ["kind"] = "enacted", ["after"] = "ended" };
        }

        return cutOff;
    }

    private string Basis() => _draw.Chance(_unconfirmedPercent) ? "unconfirmed" : _draw.Of("official", "reported", "derived");

    private LocalDate Noted(LocalDate day)
    {
        _days.Add(day);
        return day;
    }
}
