using System.Text;
using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Planning;

/// <summary>Small rulebooks for laws about changes and plans: a few facts from every source, and provisions over them.</summary>
internal static class SmallRulebook
{
    public const string Place = "CN";

    private const string Head =
        """
        {
          "id": "small", "title": { "zh": "小", "en": "small" }, "place": "CN",
          "places": [ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ],
          "choices": {
            "level": [ { "code": "none", "label": { "zh": "无", "en": "none" } }, { "code": "junior-worker", "label": { "zh": "初", "en": "junior" } },
                       { "code": "intermediate-worker", "label": { "zh": "中", "en": "intermediate" } }, { "code": "senior-worker", "label": { "zh": "高", "en": "senior" } },
                       { "code": "technician", "label": { "zh": "技", "en": "technician" } } ],
            "employer": [ { "code": "enterprise", "label": { "zh": "企业", "en": "enterprise" } }, { "code": "public-institution", "label": { "zh": "事业", "en": "public" } },
                          { "code": "government", "label": { "zh": "机关", "en": "government" } } ]
          },
          "facts": {
            "birth": { "kind": "date", "age": true, "member": "birth" },
            "occupation": { "kind": "choice", "open": true, "absent": { "assume": "other" }, "member": "occupation" },
            "cert.intermediate": { "kind": "date", "first": "certificates", "where": { "level": ["intermediate-worker", "senior-worker", "technician"] } },
            "cert.senior": { "kind": "date", "first": "certificates", "where": { "level": ["senior-worker", "technician"] } },
            "cert.technician": { "kind": "date", "first": "certificates", "where": { "level": "technician" } },
            "cert.latest": { "kind": "date", "last": "certificates", "where": { "level": ["senior-worker", "technician"] } },
            "cert.highest": { "kind": "choice", "choices": "level", "highest": "certificates", "of": "level" },
            "title.initial": { "kind": "date", "first": "titles", "where": { "rank": ["assistant", "intermediate", "associate-senior"] } },
            "title.intermediate": { "kind": "date", "first": "titles", "where": { "rank": ["intermediate", "associate-senior"] } },
            "edu.college": { "kind": "date", "first": "education", "alternatives": [
              { "where": { "level": ["college", "bachelor"], "relatedMajor": true } },
              { "where": { "level": ["college", "bachelor"], "relatedMajor": true, "student": true }, "shift": "-P12M" } ] },
            "edu.student": { "kind": "flag", "any": "education", "where": { "student": true }, "until": "graduated" },
            "honour.gold": { "kind": "flag", "any": "honours", "where": { "code": "gold" } },
            "honour.silver": { "kind": "flag", "any": "honours", "where": { "code": "silver" } },
            "contests": { "kind": "number", "count": "contests", "where": { "place": { "atMost": 3 } } },
            "in-work": { "kind": "flag", "any": "employment" },
            "frontline": { "kind": "flag", "member": "post.frontline" },
            "owns-home": { "kind": "flag", "member": "ownsHome", "absent": { "assume": false } },
            "employer": { "kind": "choice", "choices": "employer", "member": "post.employer" },
            "months": { "kind": "number", "member": "insurance.months" },
            "brought-in": { "kind": "date", "member": "broughtIn" },
            "purchase": { "kind": "date", "member": "purchase.day" },
            "merit": { "kind": "flag" },
            "past": { "kind": "flag", "fixed": true },
            "work": { "kind": "work", "worked": { } },
            "work.senior": { "kind": "work", "worked": { "since": "cert.senior" } },
            "work.title": { "kind": "work", "worked": { "since": "title.initial" } }
          }
        }
        """;

    /// <summary>A catalogue of the small vocabulary and these provisions.</summary>
    public static PolicyCatalog Catalog(params IEnumerable<JsonObject> provisions) => Catalog(provisions, []);

    /// <summary>The same with further facts.</summary>
    public static PolicyCatalog Catalog(IEnumerable<JsonObject> provisions, JsonObject more)
    {
        JsonObject rulebook = JsonNode.Parse(Head)!.AsObject();
        foreach ((string id, JsonNode? fact) in more)
        {
            rulebook["facts"]![id] = fact!.DeepClone();
        }

        foreach ((string id, JsonNode? fact) in rulebook["facts"]!.AsObject())
        {
            fact!["label"] = Text(id, id);
            if (fact["kind"]!.GetValue<string>() == "number")
            {
                fact["unit"] = Text("个", "units");
            }
        }

        rulebook["provisions"] = new JsonArray([.. provisions]);
        return PolicyCatalog.Of(("small.json", new MemoryStream(Encoding.UTF8.GetBytes(rulebook.ToJsonString()))));
    }

    public static JsonObject Provision(string id, string kind, params (string Name, JsonNode? Value)[] members)
    {
        var provision = new JsonObject
        {
            ["id"] = id,
            ["kind"] = kind,
            ["title"] = Text("规定", "provision"),
            ["effective"] = new JsonObject { ["from"] = "2000-01-01", ["kind"] = "known-from" },
            ["basis"] = "official",
            ["cite"] = new JsonArray(new JsonObject { ["document"] = "文件" }),
        };
        foreach ((string name, JsonNode? value) in members)
        {
            provision[name] = value;
        }

        return provision;
    }

    public static JsonObject Text(string zh, string en) => new() { ["zh"] = zh, ["en"] = en };

    public static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    /// <summary>A draw requirement over all facts.</summary>
    public static JsonObject Requirement(Draw draw, int depth)
    {
        int shape = depth == 0 ? 9 : draw.Int(0, 9);
        return shape switch
        {
            < 4 => new JsonObject { ["all"] = new JsonArray([.. draw.Several(1, 3, () => Requirement(draw, depth - 1))]) },
            < 7 => new JsonObject { ["any"] = new JsonArray([.. draw.Several(1, 3, () => Requirement(draw, depth - 1))]) },
            7 => new JsonObject { ["not"] = Requirement(draw, depth - 1) },
            _ => Leaf(draw),
        };
    }

    private static JsonObject Leaf(Draw draw)
    {
        string fact = draw.Of(
            "birth", "cert.intermediate", "cert.senior", "cert.technician", "cert.latest", "cert.highest", "title.initial", "title.intermediate", "edu.college",
            "edu.student", "honour.gold", "honour.silver", "contests", "in-work", "frontline", "owns-home", "employer", "months", "brought-in", "purchase",
            "merit", "past", "work", "work.senior", "work.title");
        var leaf = new JsonObject { ["fact"] = fact };
        switch (fact)
        {
            case "edu.student" or "honour.gold" or "honour.silver" or "in-work" or "frontline" or "owns-home" or "merit" or "past":
                leaf["is"] = draw.Chance(75);
                break;
            case "cert.highest":
                leaf["in"] = draw.Of(Codes("senior-worker", "technician"), Codes("technician"), Codes("intermediate-worker"), Codes("none", "junior-worker"));
                break;
            case "employer":
                leaf["in"] = draw.Of(Codes("enterprise"), Codes("enterprise", "public-institution"), Codes("government"));
                break;
            case "contests":
                leaf["compare"] = draw.Of(new JsonObject { ["atLeast"] = draw.Int(1, 2) }, new JsonObject { ["below"] = 2 });
                break;
            case "months":
                leaf["compare"] = draw.Of(new JsonObject { ["atLeast"] = draw.Of(12, 36) }, new JsonObject { ["below"] = 24 }, new JsonObject { ["atLeast"] = 12, ["below"] = 36 });
                break;
            case "work" or "work.senior" or "work.title":
                leaf["worked"] = new JsonObject { ["atLeast"] = draw.Of("P1Y", "P30M", "P4Y") };
                break;
            case "purchase" when draw.Chance(50):
                leaf["between"] = new JsonObject { ["of"] = "brought-in", ["from"] = "-P1Y", ["to"] = "P3Y" };
                break;
            case "birth":
                leaf["elapsed"] = draw.Of(new JsonObject { ["atLeast"] = "P30Y" }, new JsonObject { ["under"] = "P35Y" });
                break;
            default:
                leaf["elapsed"] = draw.Int(0, 5) switch
                {
                    0 => new JsonObject { ["under"] = draw.Of("P1Y", "P3Y") },
                    1 => new JsonObject { ["within"] = "P12M" },
                    2 or 3 => new JsonObject { ["atLeast"] = "P0D" },
                    _ => new JsonObject { ["atLeast"] = draw.Of("P6M", "P1Y", "P4Y") },
                };
                break;
        }

        return leaf;
    }

    private static JsonArray Codes(params string[] codes) => new([.. codes.Select(c => (JsonNode)c)]);
}
