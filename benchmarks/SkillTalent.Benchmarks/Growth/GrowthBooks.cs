using System.Globalization;

namespace SkillTalent.Benchmarks.Growth;

/// <summary>Made-up rulebooks and workers of any size, each with one thing that grows and everything else small.</summary>
internal static class GrowthBooks
{
    /// <summary>The made-up city, within Zhejiang.</summary>
    public const string City = "339900";

    private const string Cite = """ "basis": "official", "cite": [ { "document": "文件" } ] """;

    private static readonly string[] Levels = ["junior-worker", "intermediate-worker", "senior-worker", "technician", "senior-technician"];

    /// <summary>What is measured.</summary>
    public static IReadOnlyList<GrowthShape> All { get; } =
    [
        new("provisions", 16, n => Book(Many(n, i => Benefit(i)), Facts(n)), _ => Person()),
        new("versions of one provision", 4, n => Book(Many(n, i => Version(i, n)), Facts(1)), _ => Person()),
        new("rows of editions", 4, n => Book(Many(4, i => Benefit(i)), Facts(4), Editions(n)), _ => Person()),
        new("rows of editions with a condition", 4, n => Book(Many(4, i => Benefit(i)), Facts(n + 4), EditionsWhere(n)), _ => Person()),
        new("stacking rules", 8, n => Book(Many(n + 1, i => Benefit(i)), Facts(n + 1), Stacking(n)), _ => Person()),
        new("pathways without a fact in common", 8, n => Book(Level(n, i => Flag(i)), Facts(n)), _ => Person()) { Decision = Target },
        new("pathways of one fact", 8, n => Book(Level(n, i => Elapsed(i)), Facts(1)), _ => Person()) { Decision = Target },
        new("codes of one list", 32, n => Book(Occupations(n), Facts(1)), _ => Person()),
        new("certificates of a worker", 8, _ => Book(Many(4, i => Benefit(i)), Facts(4)), n => Person(certificates: n)),
        new("spells of work of a worker", 8, _ => Book(Many(4, i => Benefit(i)), Facts(4)), n => Person(spells: n)),
    ];

    private const string Target = "cn/level/technician";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Many(int count, Func<int, string> one) => string.Join(", ", Enumerable.Range(0, count).Select(one));

    private static string Book(string provisions, string facts, string sections = "") => $$"""
        { "id": "grow", "title": { "zh": "虚构", "en": "made up" }, "place": "{{City}}", "places": [ { "code": "{{City}}", "name": { "zh": "虚构市", "en": "Made up" }, "within": "330000" } ],
          {{sections}} "facts": { {{facts}} }, "provisions": [ {{provisions}} ] }
        """;

    private static string Facts(int count) =>
        Many(count, i => Text($$"""  "grow/flag-{{i}}": { "kind": "flag", "label": { "zh": "事实{{i}}", "en": "fact {{i}}" } }"""));

    private static string Benefit(int i, string from = "2020-01-01", string to = "") => Text($$"""
        { "id": "grow/aid-{{i}}", "kind": "benefit", "title": { "zh": "补贴{{i}}", "en": "aid {{i}}" }, "effective": { "from": "{{from}}"{{to}}, "kind": "enacted" }, {{Cite}},
          "when": { "all": [ { "fact": "grow/flag-{{i}}", "is": true }, { "fact": "cert.technician", "elapsed": { "atLeast": "P1Y" } }, { "fact": "work.total", "worked": { "atLeast": "P3Y" } } ] },
          "amount": { "per": "year", "rows": [ { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, "yuan": {{3000 + i}} }, { "yuan": {{2000 + i}} } ] } }
        """);

    // A version a month, up to the last, which goes on.
    private static string Version(int i, int count)
    {
        DateOnly first = new DateOnly(2000, 1, 1).AddMonths(i);
        string to = i == count - 1 ? "" : $""", "to": "{Iso(first.AddMonths(1).AddDays(-1))}", "after": "ended" """;
        return Benefit(0, Iso(first), to);
    }

    private static string Editions(int count) => $$"""
        "editions": [ {{Many(count, i => Text($$"""{ "edition": "{{(i % 2 == 0 ? "2018" : "2023")}}", "occupation": [ "虚构工种{{i}}" ], {{Cite}} }"""))}} ],
        """;

    private static string EditionsWhere(int count) => $$"""
        "editions": [ {{Many(count, i => Text($$"""{ "edition": "{{(i % 2 == 0 ? "2018" : "2023")}}", "when": { "fact": "grow/flag-{{i}}", "is": true }, {{Cite}} }"""))}} ],
        """;

    private static string Stacking(int count) => $$"""
        "stacking": [ {{Many(count, i => Text($$"""
            { "id": "grow/stack-{{i}}", "kind": "may-combine", "provisions": [ "grow/aid-{{i}}", "grow/aid-{{i + 1}}" ], "effective": { "from": "2020-01-01", "kind": "enacted" }, {{Cite}}, "note": { "zh": "可以", "en": "may" } }
            """))}} ],
        """;

    private static string Level(int count, Func<int, string> when) => $$"""
        { "id": "grow/level/technician", "kind": "level", "target": "technician", "title": { "zh": "技师", "en": "technician" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "confirmedThrough": "2199-12-31", {{Cite}},
          "replaces": [ "cn/level/technician" ], "pathways": [ {{Many(count, i => Text($$"""{ "id": "grow/level/{{i}}", "when": {{when(i)}} }"""))}} ] }
        """;

    private static string Flag(int i) => Text($$"""{ "fact": "grow/flag-{{i}}", "is": true }""");

    private static string Elapsed(int i) => Text($$"""{ "all": [ { "fact": "cert.senior-worker", "elapsed": { "atLeast": "P{{i + 1}}M" } }, { "fact": "work.total", "worked": { "atLeast": "P{{600 - i}}M" } } ] }""");

    private static string Occupations(int count) => Text($$"""
        { "id": "grow/aid-0", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" }, "confirmedThrough": "2199-12-31", {{Cite}},
          "when": { "fact": "occupation", "in": [ {{Many(count, i => Text($"\"虚构工种{i}\""))}} ] }, "amount": { "per": "once", "rows": [ { "yuan": 1000 } ] } }
        """);

    private static string Person(int certificates = 1, int spells = 1)
    {
        var work = new DateOnly(1990, 1, 1);
        return $$"""
            { "birth": "1970-05-01", "occupation": "焊工", "titles": [], "education": [], "post": { "employer": "enterprise", "frontline": true },
              "employment": [ {{Many(spells, i => Text($$"""{ "from": "{{Iso(work.AddDays(20 * i))}}", "to": "{{Iso(work.AddDays((20 * i) + 15))}}" }"""))}} ],
              "certificates": [ {{Many(certificates, i => Text($$"""{ "level": "{{Levels[i % Levels.Length]}}", "issued": "{{Iso(work.AddDays(20 * i))}}" }"""))}} ] }
            """;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
