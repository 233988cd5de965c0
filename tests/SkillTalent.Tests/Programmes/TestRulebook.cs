using System.Text;

namespace SkillTalent.Tests.Programmes;

/// <summary>Rulebooks of one place, as small as they may be.</summary>
internal static class TestRulebook
{
    public const string Header = """
        "id": "t/a", "title": { "zh": "甲", "en": "a" }, "effective": { "from": "2023-01-01", "kind": "known-from" },
        "basis": "reported", "cite": [ { "document": "D" } ]
        """;

    /// <summary>A provision of kind programme with these members.</summary>
    public static Provision Programme(string members) => Assert.Single(Provisions($"{{ {Header}, \"kind\": \"programme\", {members} }}"));

    /// <summary>The provisions of a rulebook.</summary>
    public static IReadOnlyList<Provision> Provisions(params string[] entries) => Catalog(entries).Rulebooks[0].Provisions;

    /// <summary>A catalogue of a rulebook of the nation with these provisions, and of others.</summary>
    public static PolicyCatalog Catalog(string[] entries, params string[] others)
    {
        string json = $$"""
            { "id": "t", "title": { "zh": "测试", "en": "test" }, "place": "CN",
              "places": [ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ],
              "provisions": [ {{string.Join(", ", entries)}} ] }
            """;
        return PolicyCatalog.Of([.. others.Prepend(json).Select((text, i) => (i == 0 ? "t.json" : $"t{i}.json", Stream(text)))]);

        static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
