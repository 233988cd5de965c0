using System.Text;
using System.Text.Json;

namespace SkillTalent.Tests.Decisions;

/// <summary>What a careless caller gets: the contract's JSON from any serializer, and a day where the exact one is not known.</summary>
public class CarefulDecisionTests
{
    private static readonly JsonSerializerOptions Careless = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    [Fact]
    public void Any_serializer_writes_what_the_contract_says()
    {
        Decision decision = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Assess(WorkerJson.Parse("{}")).Level(SkillLevel.Technician);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            SkillTalentJson.Write(writer, decision, Language.English);

        string contract = Encoding.UTF8.GetString(buffer.ToArray());
        Assert.Equal(contract, JsonSerializer.Serialize(decision));
        Assert.Equal(contract, JsonSerializer.Serialize(decision, Careless));
        Assert.Equal($"[{contract}]", JsonSerializer.Serialize(new[] { decision }, Careless));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Decision>(contract));
    }

    [Theory]
    [InlineData("{ 'any': [ { 'fact': 'day', 'elapsed': { 'atLeast': 'P10Y' } }, { 'fact': 'day', 'elapsed': { 'atLeast': 'P5Y' } } ] }", "2025-01-01", null)]
    [InlineData("{ 'any': [ { 'fact': 'day', 'elapsed': { 'atLeast': 'P10Y' } }, { 'all': [ A, { 'fact': 'day', 'elapsed': { 'atLeast': 'P5Y' } } ] } ] }", null, "2030-01-01")]
    public void Where_an_unknown_could_move_the_day_the_last_it_can_be_is_told(string rule, string? earliest, string? latest)
    {
        string when = rule.Replace("A", SmallPolicy.A, StringComparison.Ordinal);
        SkillPolicy policy = SmallPolicy.Of(("C", $"{{ 'id': 'x', 'when': {when} }}")).For("C", new LocalDate(2024, 1, 1));
        var day = GivenFact.Of(new LocalDate(2020, 1, 1));
        Decision decision = policy.Assess(new Worker { Facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal) { ["day"] = day } })["x"];

        Assert.Equal((earliest, latest), (Iso(decision.Earliest), Iso(decision.EarliestAtLatest)));
        Assert.Equal(latest is not null, decision.Explain(Language.Chinese).Contains("最迟2030年1月1日", StringComparison.Ordinal));
    }

    private static string? Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
}
