using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Decisions;

/// <summary>What is written straight from an assessment is, byte for byte, the form that the views declare: the API's schemas are made from them.</summary>
public class AssessmentWriterTests
{
    private static readonly JsonWriterOptions[] Forms =
    [
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true },
        new(),
    ];

    [Theory]
    [InlineData("CN", 2019, 6)]
    [InlineData("320400", 2023, 7)]
    [InlineData("320900", 2025, 8)]
    [InlineData("330800", 2024, 1)]
    public void ItIsWrittenAsItsFormHasIt(string place, int year, int month)
    {
        var on = new LocalDate(year, month, 14);
        foreach (bool unconfirmed in (bool[])[false, true])
        {
            SkillPolicy policy = SkillPolicy.For(place, on, new PolicyOptions { IncludeUnconfirmed = unconfirmed });
            foreach (Worker worker in new RandomWorkers(year + month, on).Make(12))
            {
                foreach (Language language in Enum.GetValues<Language>())
                {
                    // Asked anew for either, so that neither tells what the other found out.
                    string written = Text(json => SkillTalentJson.Write(json, policy.Assess(worker), language), Forms[0]);
                    Assessment again = policy.Assess(worker);

                    Assert.Equal(Text(json => JsonSerializer.Serialize(json, AssessmentView.Of(policy, again.Decisions, language), SkillTalentViews.Default.AssessmentView), Forms[0]), written);
                }
            }
        }
    }

    [Fact]
    public void ItIsWrittenAsItsFormHasIt_HoweverItIsLaidOut()
    {
        var on = new LocalDate(2023, 7, 14);
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, on);
        Assessment assessment = policy.Assess(WorkerJson.Parse(Repository.Read("samples/Quickstart/Data/technician.json")));
        foreach (JsonWriterOptions form in Forms)
        {
            Assert.Equal(
                Text(json => JsonSerializer.Serialize(json, AssessmentView.Of(policy, assessment.Decisions, Language.Chinese), SkillTalentViews.Default.AssessmentView), form),
                Text(json => SkillTalentJson.Write(json, assessment, Language.Chinese), form));
            foreach (Decision decision in assessment.Decisions)
            {
                Assert.Equal(
                    Text(json => JsonSerializer.Serialize(json, DecisionView.Of(decision, Language.English), SkillTalentViews.Default.DecisionView), form),
                    Text(json => SkillTalentJson.Write(json, decision, Language.English), form));
            }
        }
    }

    // What follows from the rules alone is kept with the rules: another catalogue, in which the same ids say something else, must not be told it.
    [Fact]
    public void AnotherRulebookOfTheSameIds_IsToldByItsOwnWords()
    {
        static string Told(string word)
        {
            PolicyCatalog catalog = PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes($$"""
                {
                  "id": "mine", "title": { "zh": "我的", "en": "mine" }, "place": "mine",
                  "places": [ { "code": "mine", "name": { "zh": "我市", "en": "my city" }, "within": "CN" } ],
                  "provisions": [
                    { "id": "my/aid", "kind": "benefit", "title": { "zh": "{{word}}", "en": "{{word}}" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
                      "basis": "official", "cite": [ { "document": "{{word}}" } ], "advice": [ { "zh": "{{word}}", "en": "{{word}}" } ],
                      "when": { "fact": "post.frontline", "is": true }, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } } ]
                }
                """)));
            Assessment assessment = catalog.For("mine", new LocalDate(2024, 1, 1)).Assess(WorkerJson.Parse("{ }"));
            return Text(json => SkillTalentJson.Write(json, assessment["my/aid"], Language.Chinese), Forms[0]);
        }

        string first = Told("甲地");
        string second = Told("乙地");

        Assert.DoesNotContain("乙地", first, StringComparison.Ordinal);
        Assert.DoesNotContain("甲地", second, StringComparison.Ordinal);
        Assert.Equal(first, second.Replace("乙地", "甲地", StringComparison.Ordinal));
    }

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions form)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, form))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
