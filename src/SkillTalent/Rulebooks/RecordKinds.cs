using System.Collections.Frozen;

namespace SkillTalent;

/// <summary>
/// The kinds of records of a subject: its own, and those that rulebooks declare in their section <c>records</c>. The section also says which
/// codes an open member of the subject's own records can have. A code that a rule tests is known as well, so that a place need not say it
/// twice, unless it looks like a slip of a declared one.
/// </summary>
internal sealed class RecordKinds
{
    /// <summary>The form of an entry of the section, for the schema and the reference page.</summary>
    public static readonly Scalar Form = new(
        "recordKind",
        "A kind of records: { \"day\": the member from which a record holds, \"members\": { name: \"date\", \"flag\", \"number\", \"text\", { \"codes\" } or { \"choices\" } } }. Of a kind that the worker has already, members alone, each with its codes.",
        """
        { "type": "object", "additionalProperties": false, "required": [ "members" ], "properties": { "day": { "type": "string", "minLength": 1 }, "members": { "type": "object", "additionalProperties": { "anyOf": [ { "enum": [ "date", "flag", "number", "text" ] }, { "type": "object", "additionalProperties": false, "properties": { "codes": { "type": "array", "items": { "type": "string" } }, "choices": { "type": "string", "minLength": 1 } }, "anyOf": [ { "required": [ "codes" ] }, { "required": [ "choices" ] } ] } ] } } } }
        """);

    private readonly Dictionary<(int List, int Member), KnownCodes> _codes = [];
    private readonly Dictionary<(int List, int Member), HashSet<string>> _closed = [];
    private readonly IReadOnlySet<string> _provisionIds;
    private readonly int _own;

    private RecordKinds(SubjectSchema schema, IReadOnlySet<string> provisionIds)
    {
        Schema = schema;
        _own = schema.Lists.Count;
        _provisionIds = provisionIds;
    }

    /// <summary>What rules may ask of the subject, the declared kinds after its own.</summary>
    public SubjectSchema Schema { get; private set; }

    /// <summary>Whether a list is one of the subject's own, and not declared by a rulebook.</summary>
    public bool IsOwn(RecordSchema list) => Schema.Lists.Take(_own).Contains(list);

    /// <summary>The members whose codes are known.</summary>
    public IReadOnlyList<CodedMember> Coded =>
    [
        .. Schema.Lists.Take(_own).SelectMany((list, l) => list.Members.Select((member, m) => (List: l, Index: m, Member: member)))
            .Where(m => m.Member.NamesProvision && _provisionIds.Count > 0)
            .Select(m => Code(m.List, m.Index, _provisionIds, "the id of a provision (see: rules list)")),
        .. _codes.Select(c => Code(c.Key.List, c.Key.Member, c.Value.All, $"one of: {string.Join(", ", c.Value.All)}, or {ChoiceDomain.Other}")),
    ];

    /// <summary>Reads the sections of rulebooks that are read together.</summary>
    public static RecordKinds Read(
        IEnumerable<RulebookDocument> documents, SubjectSchema subject, IReadOnlyDictionary<string, ChoiceDomain> domains, IReadOnlySet<string> provisionIds)
    {
        var kinds = new RecordKinds(subject, provisionIds);
        foreach ((string name, JsonCursor entry) in documents.SelectMany(d => d.Records))
        {
            JsonObjectCursor o = entry.AsObject("a kind of records: { \"day\", \"members\" }");
            int list = subject.IndexOfList(name);
            if (list >= 0)
            {
                kinds.ReadCodes(list, o.Required("members"), domains);
            }
            else
            {
                kinds.Declare(name, entry, o, domains);
            }

            o.Done();
        }

        return kinds;
    }

    /// <summary>Whether a member whose codes are all known has a code.</summary>
    public bool Has(int list, int member, string code)
    {
        if (!_closed.TryGetValue((list, member), out HashSet<string>? codes))
        {
            _closed.Add((list, member), codes = new HashSet<string>(Schema.Lists[list].Members[member].Codes ?? [], StringComparer.Ordinal));
        }

        return codes.Contains(code);
    }

    /// <summary>Takes note of a code that a rule tests.</summary>
    /// <exception cref="InputFormatException">It looks like a slip of one that is declared.</exception>
    public void Mention(int list, int member, JsonCursor at)
    {
        if (_codes.TryGetValue((list, member), out KnownCodes? codes))
        {
            codes.Mention(at);
        }
    }

    // "Other" stands for a code that no rule speaks of.
    private static CodedMember Code(int list, int member, IEnumerable<string> codes, string expectation) =>
        new(list, member, codes.Append(ChoiceDomain.Other).ToFrozenSet(StringComparer.Ordinal), expectation);

    // A kind of the subject's own: only what codes an open text can have is left to say, and every rulebook may add some.
    private void ReadCodes(int list, JsonCursor members, IReadOnlyDictionary<string, ChoiceDomain> domains)
    {
        RecordSchema kind = Schema.Lists[list];
        foreach ((string name, JsonCursor value) in members.AsObject("codes by member").All())
        {
            int member = kind.IndexOf(name);
            if (member < 0 || kind.Members[member] is not { Kind: MemberKind.Text, Codes: null, NamesProvision: false })
            {
                throw value.Fail("an open member of " + kind.Name + ": "
                    + string.Join(", ", kind.Members.Where(m => m is { Kind: MemberKind.Text, Codes: null, NamesProvision: false }).Select(m => m.Name)));
            }

            KnownCodes codes = _codes.TryGetValue((list, member), out KnownCodes? known) ? known : _codes[(list, member)] = new KnownCodes();
            codes.Declare(Codes(value, domains));
        }
    }

    private void Declare(string name, JsonCursor entry, JsonObjectCursor o, IReadOnlyDictionary<string, ChoiceDomain> domains)
    {
        if (Schema.IndexOfList(name) >= 0)
        {
            throw entry.Fail("a kind of records that no other rulebook declares");
        }

        JsonCursor day = o.Required("day");
        MemberSchema[] members = [.. o.Required("members").AsObject("kinds of members by name").All().Select(m => Member(m.Name, m.Value, domains)).ToArray()];
        if (!Array.Exists(members, m => m.Name == day.AsString() && m.Kind == MemberKind.Date))
        {
            throw day.Fail("a member of the kind \"date\": the day from which a record holds");
        }

        Schema = Schema with { Lists = [.. Schema.Lists, new RecordSchema(name, members, day.AsString())] };
    }

    private static MemberSchema Member(string name, JsonCursor value, IReadOnlyDictionary<string, ChoiceDomain> domains)
    {
        const string Kinds = "\"date\", \"flag\", \"number\", \"text\", { \"codes\": [ … ] } or { \"choices\": a declared list }";
        if (value.Kind == System.Text.Json.JsonValueKind.Object)
        {
            return new MemberSchema(name, MemberKind.Text, Codes(value, domains));
        }

        return new MemberSchema(name, value.AsString(Kinds) switch
        {
            "date" => MemberKind.Date,
            "flag" => MemberKind.Flag,
            "number" => MemberKind.Number,
            "text" => MemberKind.Text,
            _ => throw value.Fail(Kinds),
        });
    }

    private static IReadOnlyList<string> Codes(JsonCursor value, IReadOnlyDictionary<string, ChoiceDomain> domains)
    {
        JsonObjectCursor o = value.AsObject("{ \"codes\": [ … ] } or { \"choices\": a declared list }");
        bool named = o.TryGet("choices", out JsonCursor choices);
        IReadOnlyList<string> codes = !named ? o.Required("codes").ReadStrings("a list of codes")
            : domains.TryGetValue(choices.AsString(), out ChoiceDomain? domain) ? [.. domain.Options.Select(c => c.Code)]
            : throw choices.Fail($"a declared list of choices{Nearest.Hint(choices.AsString(), domains.Keys)}: {string.Join(", ", domains.Keys)}");
        o.Done();
        return codes;
    }
}
