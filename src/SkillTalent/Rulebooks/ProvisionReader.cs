using System.Text.Json;
using NodaTime;
using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>Reads provisions of every kind. Basis and citation are forced.</summary>
internal sealed class ProvisionReader(Vocabulary vocabulary, string rulebook, string place)
{
    private const decimal MostYuan = 1_000_000_000m;

    private readonly RequirementReader _requirements = new(vocabulary);

    public Provision Read(JsonCursor entry, IReadOnlyDictionary<string, JsonElement>? row)
    {
        JsonObjectCursor o = entry.AsObject("a provision");
        string id = o.Required("id").AsString();
        ProvisionKind kind = Kind(o.Required("kind"));
        Basis basis = o.Required("basis").ReadBasis();
        IReadOnlyList<Citation> cite = o.Required("cite").ReadCitations();
        string? target = Target(o, kind, row);
        string? series = o.TryGet("series", out JsonCursor seriesCursor) ? seriesCursor.AsString() : null;
        if (kind == ProvisionKind.Title && series is null)
        {
            throw o.Fail("the member \"series\", since it is a title");
        }

        IReadOnlyList<string> withdraws = Strings(o, "withdraws", "a list of ids");
        if (withdraws.Count > 0 && Array.Find(["when", "throughout", "held", "pathways", "amount"], o.Has) is { } own)
        {
            throw o.Required(own).Fail($"no \"{own}\", since an entry that withdraws others has no rule of its own (see \"replaces\")");
        }

        Requirement? when = Optional(o, "when");
        bool repeated = row is not null && kind is not ProvisionKind.Level and not ProvisionKind.Title && row.ContainsKey("level");
        (decimal? value, Dictionary<string, decimal>? table, ValueBound bound) = Parameter(o, kind);
        (IReadOnlyList<string> occupations, Requirement? appliesWhen) = AppliesTo(o);
        IReadOnlyList<Pathway> pathways = Pathways(o, kind, withdraws.Count > 0, basis, cite);
        var provision = new Provision(id, kind, o.Required("title").ReadText(), o.Required("effective").ReadEffective(), basis, cite)
        {
            Place = place,
            Rulebook = rulebook,
            At = $"{entry.Source}: {entry.Path}",
            Raw = entry,
            Published = Date(o, "published"),
            ConfirmedThrough = Date(o, "confirmedThrough"),
            Target = target,
            Series = series,
            Edition = o.TryGet("edition", out JsonCursor edition) ? edition.AsString() : null,
            Occupations = occupations,
            AppliesWhen = appliesWhen,
            IsStanding = o.TryGet("standing", out JsonCursor standing) && standing.AsBool(),
            Covers = !o.TryGet("covers", out JsonCursor covers) || covers.AsBool(),
            Warning = o.OptionalText("warning"),
            IsRepeated = repeated,
            HasWays = kind is not (ProvisionKind.Level or ProvisionKind.Title) || o.Has("pathways"),
            When = when,
            Throughout = Optional(o, "throughout"),
            Held = Optional(o, "held"),
            Pathways = pathways,
            Amount = o.TryGet("amount", out JsonCursor amount) ? Amount(amount, kind, basis) : null,
            Grants = o.OptionalText("grants"),
            Note = o.OptionalText("note"),
            Advice = o.TryGet("advice", out JsonCursor advice) ? [.. advice.AsArray().Select(a => a.ReadText())] : [],
            Replaces = Strings(o, "replaces", "a list of ids"),
            Withdraws = withdraws,
            Systems = Strings(o, "systems", "a list of systems"),
            Value = value,
            Table = table?.AsReadOnly(),
            Bound = bound,
            Unit = o.OptionalText("unit"),
            Acknowledgements = AcknowledgementReader.Read(o, pathways),
        };
        if (provision.Effective.To is { } to && provision.ConfirmedThrough > to)
        {
            throw o.Required("confirmedThrough").Fail("a day that is not after the last day of the provision");
        }

        if (!provision.Covers && (provision.Warning is null || !provision.IsSpecial || !provision.HasWays || provision.Pathways.Count > 0))
        {
            throw o.Required("covers").Fail("\"appliesTo\", a \"warning\" and an empty list of pathways with it: it says for whom another standard decides");
        }

        // Sections that a typed engine reads from the raw entry.
        foreach (string section in (string[])["figures", "checklist", "granted"])
        {
            _ = o.TryGet(section, out _);
        }

        o.Done();
        return provision;
    }

    private static ProvisionKind Kind(JsonCursor value) => value.AsString() switch
    {
        "level" => ProvisionKind.Level,
        "title" => ProvisionKind.Title,
        "benefit" => ProvisionKind.Benefit,
        "recognition" => ProvisionKind.Recognition,
        "programme" => ProvisionKind.Programme,
        "parameter" => ProvisionKind.Parameter,
        _ => throw value.Fail("a kind of provision: level, title, benefit, recognition, programme or parameter"),
    };

    private static string? Target(JsonObjectCursor o, ProvisionKind kind, IReadOnlyDictionary<string, JsonElement>? row)
    {
        if (o.TryGet("target", out JsonCursor target))
        {
            return target.AsString();
        }

        if (row is not null && row.TryGetValue("level", out JsonElement level) && level.ValueKind == JsonValueKind.String)
        {
            return level.GetString();
        }

        return kind is ProvisionKind.Level or ProvisionKind.Title ? throw o.Fail("the member \"target\"") : null;
    }

    private static LocalDate? Date(JsonObjectCursor o, string name) => o.TryGet(name, out JsonCursor value) ? value.AsDate() : null;

    private static IReadOnlyList<string> Strings(JsonObjectCursor o, string name, string what) =>
        o.TryGet(name, out JsonCursor value) ? value.ReadStrings(what) : [];

    private (IReadOnlyList<string> Occupations, Requirement? When) AppliesTo(JsonObjectCursor o)
    {
        if (!o.TryGet("appliesTo", out JsonCursor appliesTo))
        {
            return ([], null);
        }

        JsonObjectCursor a = appliesTo.AsObject("{ \"occupation\": [ … ] } or { \"when\": … }");
        IReadOnlyList<string> occupations = a.TryGet("occupation", out JsonCursor names) ? names.ReadOccupations(vocabulary) : [];
        Requirement? when = Optional(a, "when");
        a.Done();
        return occupations.Count > 0 || when is not null ? (occupations, when) : throw appliesTo.Fail("the member \"occupation\" or \"when\"");
    }

    private static (decimal? Value, Dictionary<string, decimal>? Table, ValueBound Bound) Parameter(JsonObjectCursor o, ProvisionKind kind)
    {
        decimal? value = o.TryGet("value", out JsonCursor valueCursor) ? valueCursor.AsDecimal() : null;
        Dictionary<string, decimal>? table = null;
        if (o.TryGet("table", out JsonCursor tableCursor))
        {
            table = new Dictionary<string, decimal>(StringComparer.Ordinal);
            foreach ((string name, JsonCursor cell) in tableCursor.AsObject("a table of numbers").All())
            {
                table.Add(name, cell.AsDecimal());
            }
        }

        if (kind == ProvisionKind.Parameter ? (value is null) == (table is null) : value is not null || table is not null)
        {
            throw o.Fail(kind == ProvisionKind.Parameter ? "either \"value\" or \"table\"" : "no value and no table, since it is no parameter");
        }

        bool ceiling = o.TryGet("ceiling", out JsonCursor c) && c.AsBool();
        bool floor = o.TryGet("floor", out JsonCursor f) && f.AsBool();
        if ((ceiling || floor) && kind != ProvisionKind.Parameter)
        {
            throw o.Fail("\"ceiling\" or \"floor\" only on a parameter (a benefit's stands in its amount)");
        }

        return (value, table, ceiling ? ValueBound.Ceiling : floor ? ValueBound.Floor : ValueBound.Exact);
    }

    private Requirement? Optional(JsonObjectCursor o, string name) => o.TryGet(name, out JsonCursor value) ? _requirements.Read(value) : null;

    private List<Pathway> Pathways(JsonObjectCursor o, ProvisionKind kind, bool withdraws, Basis basis, IReadOnlyList<Citation> cite)
    {
        bool leads = kind is ProvisionKind.Level or ProvisionKind.Title;
        if (!o.TryGet("pathways", out JsonCursor list))
        {
            // A provision that only adds a condition or a warning to the ways of others has no way of its own.
            return leads && !withdraws && !o.Has("throughout") && !o.Has("warning") ? throw o.Fail("the member \"pathways\"") : [];
        }

        if (!leads)
        {
            throw list.Fail("no pathways, since it is neither a level nor a title");
        }

        var pathways = new List<Pathway>();
        foreach (JsonCursor entry in list.AsArray("a list of pathways"))
        {
            JsonObjectCursor p = entry.AsObject("a pathway: { \"id\", \"when\" }");
            JsonCursor idCursor = p.Required("id");
            IReadOnlyList<Citation> own = p.OptionalCitations();
            var pathway = new Pathway(
                idCursor.AsString(),
                _requirements.Read(p.Required("when")),
                p.OptionalBasis() ?? basis,
                own.Count > 0 ? own : cite)
            {
                Title = p.OptionalText("title"),
                Note = p.OptionalText("note"),
            };
            p.Done();
            if (pathways.Exists(other => other.Id == pathway.Id))
            {
                throw idCursor.Fail("an id that no other pathway here has");
            }

            pathways.Add(pathway);
        }

        return pathways;
    }

    private AmountTable Amount(JsonCursor value, ProvisionKind kind, Basis basis)
    {
        if (kind != ProvisionKind.Benefit)
        {
            throw value.Fail("no amount, since it is no benefit");
        }

        JsonObjectCursor o = value.AsObject("an amount: { \"per\", \"rows\" }");
        JsonCursor perCursor = o.Required("per");
        if (!AmountPeriodExtensions.TryParse(perCursor.AsString(), out AmountPeriod? per))
        {
            throw perCursor.Fail("\"once\", \"month\", \"year\" or \"person-year\"");
        }

        var rows = new List<AmountRow>();
        JsonCursor rowsCursor = o.Required("rows");
        foreach (JsonCursor row in rowsCursor.AsArray("a list of rows"))
        {
            JsonObjectCursor r = row.AsObject("a row: { \"when\", \"yuan\" }");
            rows.Add(new AmountRow(Optional(r, "when"), r.Required("yuan").AsDecimal(2, 0, MostYuan, "yuan"), r.OptionalBasis() ?? basis, r.OptionalCitations()));
            r.Done();
        }

        if (rows.Count == 0)
        {
            throw rowsCursor.Fail("at least one row");
        }

        var factors = new List<AmountFactor>();
        if (o.TryGet("factor", out JsonCursor factorsCursor))
        {
            foreach (JsonCursor factor in factorsCursor.AsArray("a list of factors"))
            {
                JsonObjectCursor f = factor.AsObject("a factor: { \"when\", \"times\" }");
                factors.Add(new AmountFactor(
                    _requirements.Read(f.Required("when")), f.Required("times").AsDecimal(4, 0, 100), f.OptionalBasis() ?? basis, f.OptionalCitations()));
                f.Done();
            }
        }

        Fact? sharedBy = null;
        if (o.TryGet("sharedBy", out JsonCursor shared)
            && (!vocabulary.TryGet(shared.AsString(), out sharedBy) || sharedBy.Kind != FactKind.Number || sharedBy.Decimals != 0))
        {
            throw shared.Fail("a declared fact that is a whole number");
        }

        var table = new AmountTable(per.Value, rows)
        {
            IsCeiling = o.TryGet("ceiling", out JsonCursor ceiling) && ceiling.AsBool(),
            Term = o.TryGet("term", out JsonCursor term) ? term.ReadPeriod() : null,
            Factors = factors,
            SharedBy = sharedBy,
        };
        o.Done();
        return table;
    }
}
