using System.Text.Json;

namespace SkillTalent;

/// <summary>Reads the queries over records from which facts are derived.</summary>
internal sealed class RecordReader(SubjectSchema schema, Mentions mentions, RecordKinds kinds)
{
    /// <summary>The list that a cursor names.</summary>
    public RecordSchema List(JsonCursor name) => schema.Lists[ListIndex(name)];

    public int ListIndex(JsonCursor name)
    {
        int index = schema.IndexOfList(name.AsString("the name of a list"));
        return index >= 0 ? index : throw name.Fail("a list of the subject: " + string.Join(", ", schema.Lists.Select(l => l.Name)));
    }

    public RecordQuery Query(int list, JsonObjectCursor o)
    {
        var tests = new List<RecordTest>();
        if (o.TryGet("where", out JsonCursor where))
        {
            foreach ((string name, JsonCursor value) in where.AsObject("tests of the record's members").All())
            {
                tests.Add(Test(list, name, value));
            }
        }

        return new RecordQuery(list, tests);
    }

    public DatedQuery DatedQuery(int list, JsonObjectCursor o)
    {
        RecordQuery query = Query(list, o);
        int day = -1;
        if (o.TryGet("day", out JsonCursor dayCursor) && dayCursor.AsString() != schema.Lists[list].Day)
        {
            day = Member(list, dayCursor.AsString(), dayCursor, MemberKind.Date);
        }

        CalendarPeriod shift = o.TryGet("shift", out JsonCursor shiftCursor) ? shiftCursor.ReadPeriod() : default;
        return new DatedQuery(query, day, shift);
    }

    public int Member(int list, string name, JsonCursor at, MemberKind? kind = null)
    {
        RecordSchema records = schema.Lists[list];
        int index = records.IndexOf(name);
        return index >= 0 && (kind is null || records.Members[index].Kind == kind)
            ? index
            : throw at.Fail($"a member of {records.Name}: "
                + string.Join(", ", records.Members.Where(m => kind is null || m.Kind == kind).Select(m => m.Name)));
    }

    private RecordTest Test(int list, string name, JsonCursor value)
    {
        int member = Member(list, name, value);
        MemberKind kind = schema.Lists[list].Members[member].Kind;
        switch (kind)
        {
            case MemberKind.Flag:
                return new RecordFlagTest(member, value.AsBool());
            case MemberKind.Text when value.Kind == JsonValueKind.String:
                return new RecordTextTest(member, [Code(list, member, value)]);
            case MemberKind.Text when value.Kind == JsonValueKind.Array:
                _ = value.ReadStrings("a list of codes");
                return new RecordTextTest(member, [.. value.AsArray().Select(item => Code(list, member, item)).Distinct(StringComparer.Ordinal)]);
            case MemberKind.Text when value.Kind == JsonValueKind.Object:
                return Same(member, value);
            case MemberKind.Text:
                throw value.Fail("a code, a list of codes, or { \"fact\": … }");
            case MemberKind.Number:
                return Range(member, value);
            default:
                return DayRange(member, value);
        }
    }

    // A code that the member never has would make a test that no record passes, without a word.
    private string Code(int list, int index, JsonCursor value)
    {
        string code = value.AsString();
        MemberSchema member = schema.Lists[list].Members[index];
        if (member.Codes is { } codes && !kinds.Has(list, index, code))
        {
            throw value.Fail($"one of the codes of {member.Name}: {string.Join(", ", codes)}{Nearest.Hint(code, codes)}");
        }

        kinds.Mention(list, index, value);
        return member.NamesProvision && !mentions.ProvisionIds.Contains(code)
            ? throw value.Fail("the id of a provision" + Nearest.Hint(code, mentions.ProvisionIds))
            : IsOccupation(list, index) ? mentions.Occupations.NameOf(code) : code;
    }

    // The records of a worker carry the catalogue's name, however the occupation was written; a kind of one's own is taken as it stands.
    private bool IsOccupation(int list, int index) => schema.Lists[list].Members[index].Name == Mentions.OccupationFact && kinds.IsOwn(schema.Lists[list]);

    private RecordSameTest Same(int member, JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject();
        JsonCursor fact = o.Required("fact");
        o.Done();
        int index = schema.IndexOfMember(fact.AsString());
        return index >= 0 && schema.Members[index].Kind == MemberKind.Text
            ? new RecordSameTest(member, index, fact.AsString() == "occupation" ? ChoiceDomain.Other : null)
            : throw fact.Fail("a choice that is a member of the subject: "
                + string.Join(", ", schema.Members.Where(m => m.Kind == MemberKind.Text).Select(m => m.Name)));
    }

    private static RecordRangeTest Range(int member, JsonCursor value)
    {
        if (value.Kind == JsonValueKind.Number)
        {
            long exact = Scaled(value);
            return new RecordRangeTest(member, exact, exact);
        }

        JsonObjectCursor o = value.AsObject("a number, or { \"atLeast\", \"atMost\" }");
        long least = o.TryGet("atLeast", out JsonCursor l) ? Scaled(l) : long.MinValue;
        long most = o.TryGet("atMost", out JsonCursor m) ? Scaled(m) : long.MaxValue;
        o.Done();
        return least <= most && (least != long.MinValue || most != long.MaxValue)
            ? new RecordRangeTest(member, least, most)
            : throw value.Fail("a range that is not empty");
    }

    private static RecordRangeTest DayRange(int member, JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("{ \"from\", \"before\" }");
        long least = o.TryGet("from", out JsonCursor f) ? Day.Of(f.AsDate()) : long.MinValue;
        long most = o.TryGet("before", out JsonCursor b) ? Day.Of(b.AsDate()) - 1 : long.MaxValue;
        o.Done();
        return least <= most && (least != long.MinValue || most != long.MaxValue)
            ? new RecordRangeTest(member, least, most)
            : throw value.Fail("a range that is not empty");
    }

    private static long Scaled(JsonCursor value) => (long)(value.AsDecimal(DecimalScale.MostDecimals, -1_000_000_000m, 1_000_000_000m) * ItemValue.Scale);
}
