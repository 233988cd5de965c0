using System.Globalization;
using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Workers;

/// <summary>What one fact of a worker is on a day, in words.</summary>
internal static class Projected
{
    /// <summary>Declares the fact <c>f</c>, reads the worker and samples.</summary>
    /// <param name="fact">The members of the declaration after the label.</param>
    /// <param name="worker">The worker as JSON.</param>
    /// <param name="on">The day.</param>
    /// <param name="others">Declarations of other facts, by id.</param>
    /// <returns><c>unknown</c>, <c>never</c> or the value; with <c>, assumed</c> where it is.</returns>
    public static string Fact(string fact, string worker, string on, params (string Id, string Declaration)[] others)
    {
        PolicyCatalog catalog = Catalog([("f", fact), .. others]);
        Vocabulary vocabulary = catalog.Set.Vocabulary;
        Fact f = vocabulary["f"];
        Subject subject = WorkerSubject.Of(WorkerJson.Parse(worker), vocabulary);
        FactValue value = f.Source.Sample(f, subject, Day.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value));
        string text = value switch
        {
            { IsOpen: true } => "unknown",
            { IsNever: true } => "never",
            _ => f.Kind switch
            {
                FactKind.Date => value.Number == Day.First ? "always" : RandomDays.Iso(Day.ToDate((int)value.Number)),
                FactKind.Flag => value.Number != 0 ? "true" : "false",
                FactKind.Choice => f.Choices[(int)value.Number].Code,
                FactKind.Number => (value.Number / (decimal)DecimalScale.Power(f.Decimals)).ToString(CultureInfo.InvariantCulture),
                _ => value.Number.ToString(CultureInfo.InvariantCulture) + " months",
            },
        };
        return value.Assumed ? text + ", assumed" : text;
    }

    public static PolicyCatalog Catalog(params IEnumerable<(string Id, string Declaration)> facts)
    {
        JsonObject rulebook = Drafts.Rulebook("facts", "CN");
        rulebook["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
        rulebook["choices"] = JsonNode.Parse(RandomFacts.Choices);
        var declared = new JsonObject();
        foreach ((string id, string declaration) in facts)
        {
            JsonObject entry = JsonNode.Parse("{ " + declaration + " }")!.AsObject();
            entry["label"] = RandomFacts.Text("事实", "fact");
            declared[id] = entry;
        }

        rulebook["facts"] = declared;
        rulebook["provisions"] = new JsonArray([.. Drafts.Paid()]);
        return Drafts.Catalog(rulebook);
    }
}
