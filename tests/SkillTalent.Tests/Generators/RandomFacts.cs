using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Generators;

/// <summary>A random vocabulary: facts of every kind from every source.</summary>
internal static class RandomFacts
{
    public const string Choices =
        """
        {
          "grade": [ { "code": "none", "label": { "zh": "无", "en": "none" } }, { "code": "junior-worker", "label": { "zh": "初", "en": "junior" } },
                     { "code": "senior-worker", "label": { "zh": "高", "en": "senior" } }, { "code": "technician", "label": { "zh": "技", "en": "technician" } } ],
          "rank": [ { "code": "none", "label": { "zh": "无", "en": "none" } }, { "code": "assistant", "label": { "zh": "助", "en": "assistant" } },
                    { "code": "full-senior", "label": { "zh": "正", "en": "full" } } ],
          "employer": [ { "code": "enterprise", "label": { "zh": "企业", "en": "enterprise" } }, { "code": "government", "label": { "zh": "机关", "en": "government" } } ]
        }
        """;

    private static readonly string[] Grades = ["none", "junior-worker", "senior-worker", "technician"];

    /// <summary>Draws a vocabulary.</summary>
    /// <param name="draw">The source of chance.</param>
    /// <param name="assumptions">Whether facts may assume a value while they are absent. An assumption is no unknown: filling it in may overturn an answer.</param>
    public static List<FactDraft> Vocabulary(Draw draw, bool assumptions)
    {
        var facts = new List<FactDraft> { Occupation() };
        facts.AddRange(Members(draw, assumptions));
        facts.AddRange(Given(draw, assumptions));
        for (int i = 0; i < 8; i++)
            facts.Add(Derived(draw, $"derived.{i}", assumptions));

        string[] numbers = [.. facts.Where(f => f.Kind == FactKind.Number).Select(f => f.Id)];
        facts.Add(new FactDraft("calculated", FactKind.Number, Declare("number", ("decimals", 2), ("calculated", Calculated(draw, numbers)))) { Decimals = 2, IsTimeless = false });
        facts.Add(new FactDraft("work", FactKind.Work, Declare("work", ("worked", new JsonObject()))));
        FactDraft[] days = [.. facts.Where(f => f.Kind == FactKind.Date && f.IsTimeless)];
        for (int i = 0; i < 2; i++)
        {
            string since = draw.Of(days).Id;
            facts.Add(new FactDraft($"work.{i}", FactKind.Work, Declare("work", ("worked", new JsonObject { ["since"] = since }))));
        }

        return facts;
    }

    private static JsonObject Calculated(Draw draw, string[] numbers)
    {
        JsonObject Of() => new() { ["fact"] = draw.Of(numbers) };
        return draw.Int(0, 3) switch
        {
            0 => new() { ["sum"] = new JsonArray(Of(), new JsonObject { ["times"] = new JsonArray(new JsonObject { ["number"] = 3 }, Of()) }) },
            1 => new() { ["ratio"] = new JsonArray(new JsonObject { ["fact"] = numbers[0] }, new JsonObject { ["sum"] = new JsonArray(new JsonObject { ["number"] = 2 }, Of()) }) },
            2 => new() { ["less"] = new JsonArray(new JsonObject { ["number"] = 4 }, Of()) },
            _ => new() { ["highest"] = new JsonArray(Of(), new JsonObject { ["number"] = 1.5m }) },
        };
    }

    public static FactDraft Occupation() =>
        new("occupation", FactKind.Choice, Declare("choice", ("open", true), ("member", "occupation"))) { Codes = ["other", .. Pools.Of("occupation")] };

    public static JsonObject Declare(string kind, params (string Name, JsonNode? Value)[] members)
    {
        var fact = new JsonObject { ["kind"] = kind, ["label"] = Text("事实", "fact") };
        foreach ((string name, JsonNode? value) in members)
            fact[name] = value;

        return fact;
    }

    public static JsonObject Text(string zh, string en) => new() { ["zh"] = zh, ["en"] = en };

    private static IEnumerable<FactDraft> Members(Draw draw, bool assumptions)
    {
        foreach (MemberSchema member in draw.Some([.. WorkerSchema.Instance.Members.Where(m => m.Name is not ("occupation" or "post.appointedLevel"))]))
        {
            string id = $"member.{member.Name}";
            FactDraft fact = member.Kind switch
            {
                MemberKind.Date => new(id, FactKind.Date, Declare("date", ("member", member.Name))),
                MemberKind.Flag => new(id, FactKind.Flag, Declare("flag", ("member", member.Name))),
                MemberKind.Number => new(id, FactKind.Number, Declare("number", ("member", member.Name))),
                // The list of choices lacks one of the codes that a worker may carry.
                _ => new(id, FactKind.Choice, Declare("choice", ("choices", "employer"), ("member", member.Name))) { Codes = ["enterprise", "government"] },
            };
            yield return Absent(draw, fact, assumptions);
        }
    }

    private static IEnumerable<FactDraft> Given(Draw draw, bool assumptions) =>
    [
        Absent(draw, new("given.date", FactKind.Date, Declare("date")), assumptions),
        Absent(draw, new("given.flag", FactKind.Flag, Declare("flag")), assumptions),
        Absent(draw, new("given.number", FactKind.Number, Declare("number", ("decimals", 2), ("unit", Text("元", "yuan")))) { Decimals = 2 }, assumptions),
        Absent(draw, new("given.year", FactKind.Number, Declare("number", ("entitled", draw.Of("year", "month")))), assumptions),
        Absent(draw, new("given.choice", FactKind.Choice, Declare("choice", ("choices", "grade"))) { Codes = Grades }, assumptions),
    ];

    private static FactDraft Derived(Draw draw, string id, bool assumptions)
    {
        RecordSchema list = draw.Of(WorkerSchema.Instance.Lists);
        FactDraft fact = draw.Int(0, 5) switch
        {
            0 or 1 => Dated(draw, id, "first", list),
            2 => Dated(draw, id, "last", list),
            3 => Any(draw, id, list),
            4 => new(id, FactKind.Number, Query(draw, Declare("number", ("count", list.Name)), list)) { IsTimeless = false },
            _ => Highest(draw, id),
        };
        if (fact.Declaration.ContainsKey("count") && draw.Chance(50))
            fact.Declaration["within"] = "calendar-year";

        if (draw.Chance(20))
            fact.Declaration["none"] = "assumed";

        return Absent(draw, fact, assumptions);
    }

    private static FactDraft Dated(Draw draw, string id, string source, RecordSchema list)
    {
        JsonObject fact = Declare("date", (source, list.Name));
        if (draw.Chance(50))
        {
            _ = Alternative(draw, fact, list);
        }
        else
        {
            fact["alternatives"] = new JsonArray([.. draw.Several(1, 3, () => (JsonNode)Alternative(draw, [], list))]);
        }

        return new(id, FactKind.Date, fact) { IsTimeless = source == "first" };
    }

    private static JsonObject Alternative(Draw draw, JsonObject entry, RecordSchema list)
    {
        _ = Query(draw, entry, list);
        if (draw.Chance(30))
            entry["day"] = draw.Of([.. list.Members.Where(m => m.Kind == MemberKind.Date)]).Name;

        if (draw.Chance(30))
            entry["shift"] = draw.Of(RandomDays.Periods).ToString();

        return entry;
    }

    private static FactDraft Any(Draw draw, string id, RecordSchema list)
    {
        JsonObject fact = Query(draw, Declare("flag", ("any", list.Name)), list);
        if (draw.Chance(40))
            fact["until"] = draw.Of([.. list.Members.Where(m => m.Kind == MemberKind.Date)]).Name;

        return new(id, FactKind.Flag, fact) { IsTimeless = false };
    }

    private static FactDraft Highest(Draw draw, string id)
    {
        (string list, string of, string choices, string[] codes) = draw.Of<(string, string, string, string[])>(
            ("certificates", "level", "grade", Grades),
            ("titles", "rank", "rank", ["none", "assistant", "full-senior"]));
        RecordSchema schema = WorkerSchema.Instance.Lists[WorkerSchema.Instance.IndexOfList(list)];
        JsonObject fact = Query(draw, Declare("choice", ("choices", choices), ("highest", list), ("of", of)), schema);
        return new(id, FactKind.Choice, fact) { Codes = codes, IsTimeless = false };
    }

    private static JsonObject Query(Draw draw, JsonObject entry, RecordSchema list)
    {
        var where = new JsonObject();
        foreach (MemberSchema member in list.Members.Where(_ => draw.Chance(25)))
            where[member.Name] = Test(draw, list, member);

        if (where.Count > 0 || draw.Chance(10))
            entry["where"] = where;

        return entry;
    }

    private static JsonNode Test(Draw draw, RecordSchema list, MemberSchema member)
    {
        switch (member.Kind)
        {
            case MemberKind.Flag:
                return draw.Chance(50);
            case MemberKind.Number:
                int least = draw.Int(0, 3);
                return draw.Chance(30) ? least : new JsonObject { ["atLeast"] = least, ["atMost"] = least + draw.Int(0, 3) };
            case MemberKind.Date:
                LocalDate from = RandomDays.Date(draw);
                return draw.Chance(50)
                    ? new JsonObject { ["from"] = RandomDays.Iso(from), ["before"] = RandomDays.Iso(from.PlusDays(draw.Int(1, 2000))) }
                    : new JsonObject { ["from"] = RandomDays.Iso(from) };
            default:
                return member.Name == "occupation" && draw.Chance(50) ? new JsonObject { ["fact"] = "occupation" }
                    : draw.Chance(50) ? draw.Of(Pools.Of(list.Name, member.Name))
                    : new JsonArray([.. draw.Some(Pools.Of(list.Name, member.Name)).Select(c => (JsonNode)c)]);
        }
    }

    private static FactDraft Absent(Draw draw, FactDraft fact, bool assumptions)
    {
        if (assumptions && draw.Chance(30))
        {
            fact.Declaration["absent"] = new JsonObject
            {
                ["assume"] = fact.Kind switch
                {
                    FactKind.Flag => draw.Chance(50),
                    FactKind.Number => draw.Int(0, 20),
                    FactKind.Choice => draw.Of(fact.Codes),
                    _ => "never",
                },
            };
        }

        return fact;
    }
}
