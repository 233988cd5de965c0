namespace SkillTalent.Tests.Rulebooks;

/// <summary>The section <c>records</c> of a rulebook: the kinds that it declares, the codes that it adds, and what it may not say.</summary>
public class RecordSectionTests
{
    // A subject whose first kind of records has every kind of member.
    private static readonly SubjectSchema Subject = new(
        "worker",
        [],
        [
            new RecordSchema(
                "jobs",
                [
                    new("from", MemberKind.Date), new("post", MemberKind.Text), new("level", MemberKind.Text, ["a", "b"]), new("paid", MemberKind.Text, NamesProvision: true),
                    new("trade", MemberKind.Text),
                ],
                "from"),
            new RecordSchema("honours", [new("day", MemberKind.Date), new("code", MemberKind.Text)], "day"),
        ]);

    private static readonly Dictionary<string, ChoiceDomain> Domains = ChoiceReader.Read(Document(
        "\"choices\": { \"rank\": [ { \"code\": \"low\", \"label\": { \"zh\": \"低\", \"en\": \"low\" } }, { \"code\": \"high\", \"label\": { \"zh\": \"高\", \"en\": \"high\" } } ] }").Choices);

    /// <summary>A kind of the rulebook's own stands behind those of the subject, with the kinds of its members and their codes.</summary>
    [Fact]
    public void AKindIsDeclared()
    {
        RecordKinds kinds = Read("""{ "day": "granted", "members": { "granted": "date", "own": "flag", "owners": "number", "office": "text", "sort": { "codes": [ "x", "y" ] }, "rank": { "choices": "rank" } } }""");
        RecordSchema declared = kinds.Schema.Lists[2];
        Assert.Equal(("patents", "granted"), (declared.Name, declared.Day));
        Assert.Equal(
            ["granted Date ", "own Flag ", "owners Number ", "office Text ", "sort Text x,y", "rank Text low,high"],
            declared.Members.Select(m => $"{m.Name} {m.Kind} {string.Join(',', m.Codes ?? [])}"));
        Assert.Equal([true, true, false], kinds.Schema.Lists.Select(kinds.IsOwn));
        Assert.Empty(kinds.Coded);
    }

    /// <summary>Of a kind of the subject's own the codes are added, by every rulebook some; "other" stands for every code beside them.</summary>
    [Fact]
    public void CodesOfAnOpenMemberAreAdded()
    {
        RecordKinds kinds = RecordKinds.Read(
            [
                Document("\"records\": { \"jobs\": { \"members\": { \"post\": { \"codes\": [ \"driver\", \"cook\" ] } } } }"),
                Document("\"records\": { \"jobs\": { \"members\": { \"post\": { \"codes\": [ \"cook\", \"nurse\" ] }, \"trade\": { \"choices\": \"rank\" } } } }"),
            ],
            Subject, Domains, new HashSet<string> { "base/aid" });
        Assert.Equal(
            [
                "0.3: base/aid other; the id of a provision (see: rules list)", "0.1: cook driver nurse other; one of: driver, cook, nurse, or other",
                "0.4: high low other; one of: low, high, or other",
            ],
            kinds.Coded.Select(c => $"{c.List}.{c.Member}: {string.Join(' ', c.Codes.Order(StringComparer.Ordinal))}; {c.Expectation}"));
        Assert.Empty(RecordKinds.Read([], Subject, Domains, new HashSet<string>()).Coded);
    }

    /// <summary>A code that a rule tests is known from then on, unless it looks like a slip of one that is declared.</summary>
    [Fact]
    public void ACodeThatIsTestedIsKnown()
    {
        RecordKinds kinds = RecordKinds.Read([Document("\"records\": { \"jobs\": { \"members\": { \"post\": { \"codes\": [ \"driver\", \"cook\" ] } } } }")], Subject, Domains, new HashSet<string>());
        kinds.Mention(0, 1, JsonCursor.Parse("\"nurse\"", "rule.json"));
        kinds.Mention(0, 1, JsonCursor.Parse("\"nurse\"", "rule.json"));
        kinds.Mention(0, 4, JsonCursor.Parse("\"anything\"", "rule.json"));
        Assert.Equal("one of: driver, cook, nurse, or other", Assert.Single(kinds.Coded).Expectation);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => kinds.Mention(0, 1, JsonCursor.Parse("\"drivr\"", "rule.json")));
        Assert.Equal("one of: driver, cook, nurse (did you mean \"driver\"? A new code so like it is declared under \"records\")", refused.Expectation);
    }

    /// <summary>What is no kind of records is refused, with its place and what was expected.</summary>
    [Fact]
    public void WhatIsNoKindIsRefused()
    {
        const string Members = "\"date\", \"flag\", \"number\", \"text\", { \"codes\": [ … ] } or { \"choices\": a declared list }";
        Refused("7", "$.records.patents", "a kind of records: { \"day\", \"members\" }");
        Refused("""{ "day": "d", "members": { "d": "date" }, "more": 1 }""", "$.records.patents.more", "no such member (known here: day, members)");
        Refused("""{ "members": { "d": "date" } }""", "$.records.patents", "the member \"day\"");
        Refused("""{ "day": "d", "members": [ ] }""", "$.records.patents.members", "kinds of members by name");
        Refused("""{ "day": "d", "members": { "d": "text", "e": "date" } }""", "$.records.patents.day", "a member of the kind \"date\": the day from which a record holds");
        Refused("""{ "day": "x", "members": { "d": "text", "e": "date" } }""", "$.records.patents.day", "a member of the kind \"date\": the day from which a record holds");
        Refused("""{ "day": "d", "members": { "d": "date", "n": "count" } }""", "$.records.patents.members.n", Members);
        Refused("""{ "day": "d", "members": { "d": "date", "n": 1 } }""", "$.records.patents.members.n", Members);
        Refused("""{ "day": "d", "members": { "d": "date", "n": { "codes": "x" } } }""", "$.records.patents.members.n.codes", "a list of codes");
        Refused("""{ "day": "d", "members": { "d": "date", "n": { "codes": [ "x" ], "more": 1 } } }""", "$.records.patents.members.n.more", "no such member (known here: choices, codes)");
        Refused("""{ "day": "d", "members": { "d": "date", "n": { "choices": "rnk" } } }""", "$.records.patents.members.n.choices", "a declared list of choices (did you mean \"rank\"?): rank");
    }

    /// <summary>Of a kind of the subject's own no other member can have codes than an open one, and nothing else is said of it.</summary>
    [Fact]
    public void OnlyAnOpenMemberHasCodes()
    {
        const string Open = "an open member of jobs: post, trade";
        Refused("[ ]", "$.records.jobs.members", "codes by member", own: true);
        Refused("""{ "level": { "codes": [ "c" ] } }""", "$.records.jobs.members.level", Open, own: true);
        Refused("""{ "from": { "codes": [ "c" ] } }""", "$.records.jobs.members.from", Open, own: true);
        Refused("""{ "paid": { "codes": [ "c" ] } }""", "$.records.jobs.members.paid", Open, own: true);
        Refused("""{ "salary": { "codes": [ "c" ] } }""", "$.records.jobs.members.salary", Open, own: true);
        Refused("""{ "post": "text" }""", "$.records.jobs.members.post", "{ \"codes\": [ … ] } or { \"choices\": a declared list }", own: true);
        InputFormatException day = Assert.Throws<InputFormatException>(() =>
            RecordKinds.Read([Document("\"records\": { \"jobs\": { \"day\": \"from\", \"members\": { } } }")], Subject, Domains, new HashSet<string>()));
        Assert.Equal("$.records.jobs.day", day.Path);
    }

    /// <summary>A kind is declared once over all rulebooks, also where it is the first that there is.</summary>
    [Fact]
    public void AKindIsDeclaredOnce()
    {
        RulebookDocument one = Document("\"records\": { \"patents\": { \"day\": \"d\", \"members\": { \"d\": \"date\" } } }");
        SubjectSchema bare = Subject with { Lists = [] };
        InputFormatException refused = Assert.Throws<InputFormatException>(() => RecordKinds.Read([one, one], bare, Domains, new HashSet<string>()));
        Assert.Equal(("$.records.patents", "a kind of records that no other rulebook declares"), (refused.Path, refused.Expectation));
        Assert.Equal("patents", Assert.Single(RecordKinds.Read([one], bare, Domains, new HashSet<string>()).Schema.Lists).Name);
    }

    private static RecordKinds Read(string patents) => RecordKinds.Read([Document($"\"records\": {{ \"patents\": {patents} }}")], Subject, Domains, new HashSet<string>());

    private static void Refused(string json, string path, string expectation, bool own = false)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => own
            ? RecordKinds.Read([Document($"\"records\": {{ \"jobs\": {{ \"members\": {json} }} }}")], Subject, Domains, new HashSet<string>())
            : Read(json));
        Assert.Equal(path, refused.Path);
        Assert.Equal(expectation, refused.Expectation);
    }

    private static RulebookDocument Document(string section) => RulebookDocument.Read(JsonCursor.Parse(
        $$"""{ "id": "r", "title": { "zh": "规则", "en": "rules" }, "place": "N", {{section}} }""", "r.json"));
}
