using System.Text;

namespace SkillTalent.Tests.Money;

/// <summary>A small rulebook of a made-up place, with the facts that the examples of money ask for.</summary>
internal static class MoneyBook
{
    public const string City = "999900";
    public const string Aid = "my/aid";

    private const string Facts =
        """
        "my/lessons": { "kind": "number", "label": { "zh": "培训课时", "en": "lessons" } },
        "my/days": { "kind": "number", "label": { "zh": "培训天数", "en": "days of training" } },
        "my/heads": { "kind": "number", "label": { "zh": "完成人数", "en": "heads who finished" } },
        "my/planned": { "kind": "number", "label": { "zh": "计划人数", "en": "planned heads" } },
        "my/others": { "kind": "number", "label": { "zh": "结业未取证人数", "en": "heads who finished without a certificate" } },
        "my/years": { "kind": "number", "label": { "zh": "学制年数", "en": "years of the class" } },
        "my/rate": { "kind": "number", "decimals": 2, "label": { "zh": "核定比例", "en": "rate set by the office" } },
        "my/outlay": { "kind": "number", "decimals": 2, "label": { "zh": "培训支出", "en": "training outlay" }, "unit": { "zh": "元", "en": "yuan" } },
        "my/pay": { "kind": "number", "decimals": 2, "label": { "zh": "实发工资", "en": "pay" }, "unit": { "zh": "元", "en": "yuan" } },
        "my/drawn": { "kind": "number", "decimals": 2, "label": { "zh": "已领金额", "en": "amount drawn" }, "unit": { "zh": "元", "en": "yuan" }, "absent": { "assume": 0 } },
        "my/in-post": { "kind": "flag", "label": { "zh": "在岗", "en": "is in post" }, "any": "employment" },
        "my/hired": { "kind": "date", "label": { "zh": "入职", "en": "hired" }, "first": "employment" },
        "my/grade": { "kind": "choice", "choices": "five", "label": { "zh": "级别", "en": "grade" } },
        "my/urgent": { "kind": "flag", "label": { "zh": "紧缺", "en": "is in shortage" } },
        "my/level": { "kind": "choice", "choices": "grade", "label": { "zh": "等级", "en": "level" } }
        """;

    private const string Occupation =
        """, "occupation": { "kind": "choice", "open": true, "member": "occupation", "label": { "zh": "职业", "en": "occupation" } }""";

    public static PolicyCatalog Catalog(string provisions, string place = City, string stacking = "", string sections = "", string facts = "") =>
        PolicyCatalog.Of([("my.json", Stream(Json(provisions, place, stacking, sections, facts)))]);

    /// <summary>The rulebook; without a fact of its own for the occupation where it stands beside the built-in ones.</summary>
    public static string Json(string provisions, string place = City, string stacking = "", string sections = "", string facts = "", bool alone = true) =>
        $$"""
        { "id": "my", "title": { "zh": "我市", "en": "my city" }, "place": "{{place}}",
          "places": [ { "code": "999000", "name": { "zh": "我省", "en": "my province" } }, { "code": "{{City}}", "name": { "zh": "我市", "en": "my city" }, "within": "999000" } ],
          "choices": { "classes": [ { "code": "none", "label": { "zh": "无", "en": "none" } }, { "code": "fourth", "label": { "zh": "四类", "en": "class 4" } }, { "code": "third", "label": { "zh": "三类", "en": "class 3" } } ], "five": [ { "code": "junior-worker", "label": { "zh": "初级工", "en": "junior worker" } }, { "code": "intermediate-worker", "label": { "zh": "中级工", "en": "intermediate worker" } }, { "code": "senior-worker", "label": { "zh": "高级工", "en": "senior worker" } }, { "code": "technician", "label": { "zh": "技师", "en": "technician" } }, { "code": "senior-technician", "label": { "zh": "高级技师", "en": "senior technician" } } ], "grade": [ { "code": "senior-worker", "label": { "zh": "高级工", "en": "senior worker" } }, { "code": "technician", "label": { "zh": "技师", "en": "technician" } } ] },
          "facts": { {{Facts}}{{(facts.Length == 0 ? "" : "," + facts)}}{{(alone ? Occupation : "")}} },
          "provisions": [ {{provisions}} ], {{(sections.Length == 0 ? "" : sections + ",")}} "stacking": [ {{stacking}} ] }
        """;

    /// <summary>A benefit paid once; a row is what follows "rows".</summary>
    public static string Benefit(string row, string id = Aid) =>
        $$"""
        { "id": "{{id}}", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{Sourced("2020-01-01")}},
          "amount": { "per": "once", "rows": [ {{row}} ] } }
        """;

    /// <summary>A benefit that is paid as an object says, to who is in post.</summary>
    public static string InPost(string amount, string more = "") =>
        $$"""
        { "id": "{{Aid}}", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{Sourced("2010-01-01")}},
          "when": { "all": [ { "fact": "my/in-post", "is": true }{{more}} ] }, "amount": {{amount}} }
        """;

    /// <summary>Who works in these spells, as <c>2022-01-01/2023-08-20</c> or <c>2022-01-01/</c>.</summary>
    public static Worker Employed(params string[] spells) => EmployedWith(spells);

    /// <summary>The same with facts and claims as they stand in JSON; without a word about claims where they are null.</summary>
    public static Worker EmployedWith(string[] spells, string facts = "", string? claims = null) => WorkerJson.Read(Stream(
        $$"""{ "birth": "1990-05-01", "employment": [ {{string.Join(", ", spells.Select(Spell))}} ], "facts": { {{facts}} }{{(claims is null ? "" : $", \"claims\": [ {claims} ]")}} }"""));

    private static string Spell(string spell)
    {
        string[] days = spell.Split('/');
        return days[1].Length == 0 ? $$"""{ "from": "{{days[0]}}" }""" : $$"""{ "from": "{{days[0]}}", "to": "{{days[1]}}" }""";
    }

    public static string Parameter(string id, string label, decimal value, string from, string? to = null) =>
        $$"""
        { "id": "{{id}}", "kind": "parameter", "title": { "zh": "最低工资", "en": "{{label}}" }, {{Sourced(from, to)}},
          "unit": { "zh": "元/月", "en": "yuan a month" }, "value": {{value.ToString(System.Globalization.CultureInfo.InvariantCulture)}} }
        """;

    public static string Sourced(string from, string? to = null) =>
        $$"""
        "effective": { "from": "{{from}}", {{(to is null ? "" : $"\"to\": \"{to}\", \"after\": \"ended\", ")}} "kind": "known-from" },
        "basis": "reported", "cite": [ { "document": "通知" } ]
        """;

    public static Worker Worker(string facts) => WorkerJson.Read(Stream($$"""{ "birth": "1990-05-01", "facts": { {{facts}} } }"""));

    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
