namespace SkillTalent;

/// <summary>Reads how the day of retirement is computed. The numbers are parameters of the rulebooks: tables by group, each version with its start.</summary>
/// <param name="provisions">Every entry of a provision, with the place of its rulebook.</param>
internal sealed class RetirementReader(IReadOnlyList<(JsonCursor Entry, string Place)> provisions)
{
    private static readonly Member<string> Birth = Member.Required("birth", Kinds.Text, "The member that is the day of birth.");
    private static readonly Member<JsonCursor> Age = Member.Required("age", Kinds.Raw("text", Kinds.Text.Schema), "The parameter with the ages before the delay, in years.");

    private static readonly Member<JsonCursor> Births = Member.Required(
        "birthsPerMonth", Kinds.Raw("text", Kinds.Text.Schema), "The parameter with the months of birth that share a month of delay.");

    private static readonly Member<JsonCursor> Most = Member.Required("mostDelay", Kinds.Raw("text", Kinds.Text.Schema), "The parameter with the most months of delay.");

    private static readonly Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>> Groups = Member.Required(
        "groups",
        Kinds.Map(Kinds.Raw("object of member to code", Kinds.Map(Kinds.Text, "codes by member").Schema), "the members' codes by group", least: 1),
        "By the name that the parameters' tables give a group: the members of the subject and the codes that they have.");

    public static readonly Shape Shape = new(
        "retirement",
        "The day of retirement where nobody states it: between the earliest and the latest on which the age can be reached.",
        Birth, Age, Births, Most, Groups)
    {
        What = "how the day of retirement is computed",
    };

    // That each is an object with an id was seen when their names were gathered.
    private readonly Lazy<ILookup<string, (JsonCursor Entry, string Place)>> _entries = new(() =>
        provisions.ToLookup(p => p.Entry.Element.GetProperty("id").GetString()!, StringComparer.Ordinal));

    public RetirementSource Read(JsonObjectCursor o, string stated, SubjectSchema schema)
    {
        IReadOnlyList<RetirementGroup> groups = [.. o.Get(Groups).Select(g => Group(o, g.Key, g.Value, schema))];
        return new RetirementSource(stated, schema.IndexOfMember(stated), IndexOf(o.At(Birth), o.Get(Birth), MemberKind.Date, schema), groups);
    }

    /// <summary>The age from which people may work: a parameter of one number.</summary>
    public WorkingAge WorkFrom(JsonCursor parameter, int birth) => new(birth, [.. Versions(parameter, p => p.Required("value").AsInt(1, 100)).Select(v => (v.From, v.Number))]);

    private RetirementGroup Group(JsonObjectCursor o, string name, JsonCursor where, SubjectSchema schema)
    {
        (int Member, string Code)[] codes =
        [
            .. where.AsObject("codes by member").All().Select(m => (IndexOf(m.Value, m.Name, MemberKind.Text, schema), m.Value.AsString())),
        ];
        (int From, int Number, int Published)[] ages = Numbers(o.Get(Age), name, 100);
        (int From, int Number, int Published)[] births = Numbers(o.Get(Births), name, 1200);
        (int From, int Number, int Published)[] most = Numbers(o.Get(Most), name, 600);
        if (!ages.Select(a => a.From).SequenceEqual(births.Select(b => b.From)) || !ages.Select(a => a.From).SequenceEqual(most.Select(m => m.From)))
        {
            throw o.Fail("parameters whose versions begin on the same days");
        }

        return new RetirementGroup(codes, [.. ages.Select((a, i) => new RetirementStep(a.From, a.Number, births[i].Number, most[i].Number, a.Published))]);
    }

    private (int From, int Number, int Published)[] Numbers(JsonCursor parameter, string group, int most) =>
        Versions(parameter, p => p.Required("table").AsObject("a table of numbers").Required(group).AsInt(1, most));

    private (int From, int Number, int Published)[] Versions(JsonCursor parameter, Func<JsonObjectCursor, int> number)
    {
        (JsonCursor Entry, string Place)[] entries = [.. _entries.Value[parameter.AsString()]];
        (int From, int Number, int Published)[] versions = [.. entries.Select(e => Version(e.Entry, e.Place, entries[0].Place, number)).OrderBy(v => v.From)];
        return versions.Length > 0 ? versions : throw parameter.Fail("a parameter that a rulebook declares");
    }

    // A fact is the same wherever it is asked for, and so are the numbers it is computed from: that of one place would be everybody's.
    private static (int From, int Number, int Published) Version(JsonCursor entry, string place, string expected, Func<JsonObjectCursor, int> number)
    {
        JsonObjectCursor o = entry.AsObject("a provision");
        return place == expected
            ? (Day.Of(RulebookKinds.Effective.Read(o.Required("effective")).From), number(o), Published(o))
            : throw o.Required("id").Fail("an id of its own: a fact of the worker is computed from this parameter, for all places alike");
    }

    private static int Published(JsonObjectCursor provision) => provision.TryGet("published", out JsonCursor day) ? Day.Of(day.AsDate()) : Day.First;

    private static int IndexOf(JsonCursor at, string name, MemberKind kind, SubjectSchema schema) =>
        schema.IndexOfMember(name) is >= 0 and var index && schema.Members[index].Kind == kind
            ? index
            : throw at.Fail("a member of the subject of that kind: " + string.Join(", ", schema.Members.Where(m => m.Kind == kind).Select(m => m.Name)));
}
