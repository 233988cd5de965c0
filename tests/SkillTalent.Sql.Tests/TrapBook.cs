namespace SkillTalent.Sql.Tests;

/// <summary>A small rulebook, each of whose rules is a trap for whoever writes it in SQL by hand.</summary>
internal static class TrapBook
{
    public const string Place = "T";

    public static PolicyCatalog Catalog { get; } = PolicyCatalog.BuiltIn.With(Stream(Json));

    public static SkillPolicy On(int year, int month, int day) => Catalog.For(Place, new LocalDate(year, month, day));

    public static PolicyCatalog With(string json) => PolicyCatalog.BuiltIn.With(Stream(json));

    private static MemoryStream Stream(string json) => new(System.Text.Encoding.UTF8.GetBytes(json));

    // Nothing here is a policy: documents and amounts are made up, and say so.
    private const string Json =
        """
        {
          "id": "t", "title": { "zh": "陷阱", "en": "Traps" }, "place": "T",
          "places": [ { "code": "T", "name": { "zh": "试验区", "en": "Trial" }, "within": "CN" } ],
          "facts": {
            "t/day": { "kind": "date", "label": { "zh": "某日", "en": "some day" }, "absent": "unknown" },
            "t/other": { "kind": "date", "label": { "zh": "另一日", "en": "another day" }, "absent": "unknown" },
            "t/barred": { "kind": "flag", "label": { "zh": "受限", "en": "barred" }, "absent": { "assume": false } },
            "t/member": { "kind": "flag", "label": { "zh": "会员", "en": "member" }, "absent": "unknown" },
            "t/outlay": { "kind": "number", "decimals": 2, "label": { "zh": "支出", "en": "outlay" }, "absent": "unknown" }
          },
          "provisions": [
            { "id": "t/year", "kind": "recognition", "title": { "zh": "满一年", "en": "a full year" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "fact": "t/day", "elapsed": { "atLeast": "P1Y" } } },
            { "id": "t/month", "kind": "recognition", "title": { "zh": "满一月", "en": "a full month" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "fact": "t/day", "elapsed": { "atLeast": "P1M" } } },
            { "id": "t/between", "kind": "recognition", "title": { "zh": "其间", "en": "between" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "fact": "t/day", "between": { "of": "t/other", "from": "P1Y", "to": "P2Y" } } },
            { "id": "t/mixed", "kind": "recognition", "title": { "zh": "一月零一日内", "en": "within a month and a day" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "fact": "t/day", "between": { "of": "t/other", "from": "P0D", "to": "P1M1D" } } },
            { "id": "t/old", "kind": "recognition", "title": { "zh": "某年之前", "en": "before a year" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "fact": "t/day", "before": "1960-01-01" } },
            { "id": "t/free", "kind": "recognition", "title": { "zh": "不受限", "en": "not barred" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "fact": "t/barred", "is": false } },
            { "id": "t/no-day", "kind": "recognition", "title": { "zh": "无此日", "en": "no such day" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "not": { "fact": "t/day", "elapsed": { "atLeast": "P0D" } } } },
            { "id": "t/both", "kind": "recognition", "title": { "zh": "两者", "en": "both" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "when": { "all": [ { "fact": "t/member", "is": true }, { "fact": "t/barred", "is": true } ] } },
            { "id": "t/share", "kind": "benefit", "title": { "zh": "三分之一", "en": "a third" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构" } ],
              "amount": { "per": "once", "rows": [ { "percent": 12.5, "of": { "fact": "t/outlay" }, "atMost": { "yuan": 600 } } ] } },
            { "id": "t/odd", "kind": "recognition", "title": { "zh": "怪\n名", "en": "odd\n; DROP TABLE facts; --" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official", "cite": [ { "document": "虚构\n; DROP TABLE facts" } ],
              "when": { "fact": "t/member", "is": false } }
          ]
        }
        """;
}
