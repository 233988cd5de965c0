using System.Text.Json;
using Members = SkillTalent.ProvisionShape;

namespace SkillTalent;

/// <summary>Reads provisions of every kind. Basis and citation are forced.</summary>
internal sealed class ProvisionReader(Vocabulary vocabulary, string rulebook, string place)
{
    private readonly RequirementReader _requirements = new(vocabulary);

    public Provision Read(JsonCursor entry, IReadOnlyDictionary<string, JsonElement>? row)
    {
        JsonObjectCursor o = Members.Shape.Open(entry);
        _ = o.Get(Members.Granted);
        ProvisionKind kind = o.Get(Members.Kind);
        Basis basis = o.Get(Members.Basis);
        bool leads = kind is ProvisionKind.Level or ProvisionKind.Title;
        string? target = Target(o, row);
        if (leads && target is null)
        {
            throw o.Fail("the member \"target\"");
        }

        IReadOnlyList<Pathway> pathways = PathwayReader.Read(o.Get(Members.Pathways) ?? [], _requirements, basis, o.Get(Members.Cite));
        var provision = new Provision(o.Get(Members.Id), kind, o.Get(Members.Title), o.Get(Members.Effective), basis, o.Get(Members.Cite))
        {
            Place = place,
            Rulebook = rulebook,
            Raw = entry,
            Published = o.Get(Members.Published),
            ConfirmedThrough = o.Get(Members.ConfirmedThrough),
            Target = target,
            Series = o.Get(Members.Series),
            Edition = o.Get(Members.Edition),
            Occupations = o.Get(Members.AppliesTo)?.OccupationsOf(Members.Occupation, vocabulary) ?? [],
            AppliesWhen = o.Get(Members.AppliesTo) is { } whom ? Optional(whom, Members.AppliesWhen) : null,
            IsStanding = o.Get(Members.Standing),
            Covers = o.Get(Members.Covers),
            Warning = o.Get(Members.Warning),
            IsRepeated = !leads && row is not null && row.ContainsKey("level"),
            HasWays = !leads || o.Has(Members.Pathways),
            When = Optional(o, Members.When),
            Throughout = Optional(o, Members.Throughout),
            Held = Optional(o, Members.Held),
            Pathways = pathways,
            Amount = o.Get(Members.Amount) is { } amount ? new AmountReader(vocabulary, _requirements).Read(amount, basis) : null,
            Grants = o.Get(Members.Grants),
            Note = o.Get(Members.Note),
            Advice = o.Get(Members.Advice) ?? [],
            Otherwise = o.Get(Members.Otherwise) ?? [],
            Claimed = o.Get(Members.Claimed),
            Replaces = o.Get(Members.Replaces) ?? [],
            Withdraws = o.Get(Members.Withdraws) ?? [],
            Systems = o.Get(Members.Systems) ?? [],
            Value = o.Get(Members.Value),
            Table = o.Get(Members.Table)?.ToDictionary(StringComparer.Ordinal).AsReadOnly(),
            Bound = o.Get(Members.Ceiling) ? ValueBound.Ceiling : o.Get(Members.Floor) ? ValueBound.Floor : ValueBound.Exact,
            Unit = o.Get(Members.Unit),
            Acknowledgements = [.. (o.Get(Members.Acknowledge) ?? []).Select(a => AcknowledgementReader.Read(a, pathways))],
        };
        if (!provision.Covers && (provision.Warning is null || !provision.IsSpecial || !provision.HasWays || provision.Pathways.Count > 0))
        {
            throw o.At(Members.Covers).Fail("\"appliesTo\", a \"warning\" and an empty list of pathways with it: it says for whom another standard decides");
        }

        if (o.Get(Members.Ceiling) && o.Get(Members.Floor))
        {
            throw o.At(Members.Floor).Fail("no \"floor\" where it is a \"ceiling\"");
        }

        UnfilledVariables.Refuse(o, provision);
        return provision.ConfirmedThrough > provision.Effective.To
            ? throw o.At(Members.ConfirmedThrough).Fail("a day that is not after the last day of the provision")
            : provision;
    }

    private static string? Target(JsonObjectCursor o, IReadOnlyDictionary<string, JsonElement>? row) =>
        o.Get(Members.Target)
        ?? (row is not null && row.TryGetValue("level", out JsonElement level) && level.ValueKind == JsonValueKind.String ? level.GetString() : null);

    private Requirement? Optional(JsonObjectCursor o, Member<JsonCursor?> member) => o.Get(member) is { } at ? _requirements.Read(at) : null;
}
