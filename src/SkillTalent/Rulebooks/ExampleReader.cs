using NodaTime;

namespace SkillTalent;

/// <summary>Reads the examples that a rulebook carries.</summary>
internal static class ExampleReader
{
    private static readonly Kind<string> OutcomeCode = Kinds.OneOf("eligible", "not-eligible", "undetermined", "not-covered");

    private static readonly Member<string?> Outcome = Member.Optional("outcome", OutcomeCode, "The outcome.");
    private static readonly Member<string?> Pathway = Member.Optional("pathway", Kinds.Text, "The id of the pathway that holds.");
    private static readonly Member<JsonCursor?> Earliest = Member.OptionalValue("earliest", Kinds.Date.OrNull(), "The earliest day; null: there is none.");
    private static readonly Member<decimal?> Amount = Member.OptionalValue("amount", Kinds.Number(2, 0, 1_000_000_000_000m), "The amount in yuan.");

    private static readonly Shape ExpectedShape = new(
        "expected", "What is expected of the decision; what is absent is not checked.", Outcome, Pathway, Earliest, Amount)
    {
        What = "an outcome, or what is expected",
    };

    private static readonly Union Expectation = new(
        "expectation", "An outcome, or an outcome with more of the decision.", OutcomeCode, ExpectedShape.As(o => o));

    private static readonly Member<string?> Name = Member.Optional("name", Kinds.Text, "What it shows.");
    private static readonly Member<JsonCursor?> Worker = Member.OptionalValue("worker", Kinds.Named("worker"), "The worker.");
    private static readonly Member<JsonCursor?> Enterprise = Member.OptionalValue("enterprise", Kinds.Named("enterprise"), "The enterprise.");
    private static readonly Member<LocalDate> On = Member.Required("on", Kinds.Date, "The day asked.");
    private static readonly Member<string?> In = Member.Optional("in", Kinds.Text, "The place; the rulebook's own where it is absent.");
    private static readonly Member<string?> Edition = Member.Optional("edition", Kinds.Text, "The edition, named by the caller.");
    private static readonly Member<bool> IncludeUnconfirmed = Member.Or(false, "includeUnconfirmed", Kinds.Flag, "Opt in to what is unconfirmed.");

    private static readonly Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>> Expect = Member.Required(
        "expect", Kinds.Map(Kinds.Named("expectation"), "expectations by decision", least: 1), "Expectations by decision.");

    public static readonly Shape Shape = new(
        "example",
        "A worker or an enterprise, a day and what the rulebook's author expects.",
        Name, Worker, Enterprise, On, In, Edition, IncludeUnconfirmed, Expect)
    {
        Rules = [ShapeRule.ExactlyOne(Worker, Enterprise)],
    };

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, Expectation, ExpectedShape];

    public static RulebookExample Read(JsonCursor entry, string place, Vocabulary vocabulary, IReadOnlyList<string> editions)
    {
        JsonObjectCursor o = Shape.Open(entry);
        string where = o.Get(In) ?? place;
        if (o.Get(Edition) is { } edition && !editions.Contains(edition, StringComparer.Ordinal))
        {
            throw o.At(Edition).Fail("an edition that a table of editions names: " + string.Join(", ", editions));
        }

        return vocabulary.Places.ContainsKey(where)
            ? new RulebookExample(
                o.Get(Name) ?? entry.Path,
                o.Get(Worker) ?? o.At(Enterprise),
                o.Has(Enterprise),
                where,
                o.Get(On),
                o.Get(Edition),
                o.Get(IncludeUnconfirmed),
                [.. o.Get(Expect).Select(e => ReadExpectation(e.Key, e.Value))])
            : throw o.At(In).Fail("a declared place");
    }

    private static ExampleExpectation ReadExpectation(string decision, JsonCursor at)
    {
        if (at.Kind == System.Text.Json.JsonValueKind.String)
        {
            return new ExampleExpectation(decision, OutcomeCode.Read(at), null, null, false, null);
        }

        JsonObjectCursor o = ExpectedShape.Open(at);
        JsonCursor? earliest = o.Get(Earliest);
        bool none = earliest is { IsNull: true };
        return new ExampleExpectation(
            decision, o.Get(Outcome), o.Get(Pathway), none ? null : earliest?.AsDate(), none, o.Get(Amount));
    }
}
