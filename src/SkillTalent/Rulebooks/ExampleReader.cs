using System.Text.Json;
using NodaTime;
using SkillTalent.Json;

namespace SkillTalent.Rulebooks;

/// <summary>Reads the examples that a rulebook carries.</summary>
internal static class ExampleReader
{
    private static readonly string[] Outcomes = ["eligible", "not-eligible", "undetermined", "not-covered"];

    public static RulebookExample Read(JsonCursor entry, string place, Vocabulary vocabulary)
    {
        JsonObjectCursor o = entry.AsObject("an example: { \"name\", \"worker\", \"on\", \"expect\" }");
        if (o.TryGet("in", out JsonCursor inCursor))
        {
            place = vocabulary.Places.ContainsKey(inCursor.AsString()) ? inCursor.AsString() : throw inCursor.Fail("a declared place");
        }

        var expectations = new List<ExampleExpectation>();
        JsonCursor expect = o.Required("expect");
        foreach ((string decision, JsonCursor value) in expect.AsObject("expectations by decision").All())
        {
            expectations.Add(Expectation(decision, value));
        }

        var example = new RulebookExample(
            o.TryGet("name", out JsonCursor name) ? name.AsString() : entry.Path,
            o.Has("enterprise") ? o.Required("enterprise") : o.Required("worker"),
            o.Has("enterprise"),
            place,
            o.Required("on").AsDate(),
            o.TryGet("edition", out JsonCursor edition) ? edition.AsString() : null,
            o.TryGet("includeUnconfirmed", out JsonCursor unconfirmed) && unconfirmed.AsBool(),
            expectations.Count > 0 ? expectations : throw expect.Fail("at least one expectation"));
        o.Done();
        return example;
    }

    private static ExampleExpectation Expectation(string decision, JsonCursor value)
    {
        if (value.Kind == JsonValueKind.String)
        {
            return new ExampleExpectation(decision, Outcome(value), null, null, false, null);
        }

        JsonObjectCursor o = value.AsObject("an outcome, or { \"outcome\", \"pathway\", \"earliest\", \"amount\" }");
        LocalDate? earliest = null;
        bool none = false;
        if (o.TryGet("earliest", out JsonCursor day, allowNull: true))
        {
            none = day.IsNull;
            earliest = none ? null : day.AsDate();
        }

        var expectation = new ExampleExpectation(
            decision,
            o.TryGet("outcome", out JsonCursor outcome) ? Outcome(outcome) : null,
            o.TryGet("pathway", out JsonCursor pathway) ? pathway.AsString() : null,
            earliest,
            none,
            o.TryGet("amount", out JsonCursor amount) ? amount.AsDecimal(2) : null);
        o.Done();
        return expectation;
    }

    private static string Outcome(JsonCursor value) =>
        Outcomes.Contains(value.AsString(), StringComparer.Ordinal) ? value.AsString() : throw value.Fail("an outcome: " + string.Join(", ", Outcomes));
}
