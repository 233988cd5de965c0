using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Limits;

/// <summary>A small rulebook with one benefit and the limits of a test.</summary>
internal static class LimitBook
{
    public static readonly LocalDate On = new(2025, 6, 30);

    public static PolicyCatalog Catalog(params string[] limits) =>
        MoneyBook.Catalog($"{Benefit(MoneyBook.Aid)}, {Benefit("my/other")}", sections: $"\"limits\": [ {string.Join(", ", limits)} ]");

    public static SkillPolicy Policy(params string[] limits) => Catalog(limits).For(MoneyBook.City, On);

    /// <summary>A limit; the members are what is its own.</summary>
    public static string Limit(string kind, string members, string id = "my/limit", string provisions = "\"my/aid\"") =>
        $$"""
        { "id": "{{id}}", "kind": "{{kind}}", "provisions": [ {{provisions}} ], {{members}}, {{MoneyBook.Sourced("2010-01-01")}}, "note": { "zh": "规则说明", "en": "reason of {{id}}" } }
        """;

    public static string Figure(string id) => $$"""{ "id": "{{id}}", "label": { "zh": "数据", "en": "the {{id}}" } }""";

    public static Grant Of(string who, decimal? amount, string? payer = "firm", string? day = null, decimal? points = null) =>
        new(MoneyBook.Aid) { Who = who, Amount = amount, Payer = payer, Day = day is null ? On : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Points = points };

    private static string Benefit(string id) => MoneyBook.Benefit("{ \"yuan\": 1000 }", id);
}
