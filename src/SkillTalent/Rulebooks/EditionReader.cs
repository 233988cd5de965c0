using NodaTime;

namespace SkillTalent;

/// <summary>Reads which edition of the occupational standards governs when, and for whom.</summary>
internal static class EditionReader
{
    private static readonly Member<string> Edition = Member.Required("edition", Kinds.Text, "The edition.");
    private static readonly Member<LocalDate?> From = Member.OptionalValue("from", Kinds.Date, "The first day.");
    private static readonly Member<LocalDate?> To = Member.OptionalValue("to", Kinds.Date, "The last day.");

    private static readonly Member<IReadOnlyList<string>?> Occupation = Member.Optional(
        "occupation", Kinds.Texts, "Only for these occupations; such a row wins over the place's general ones.");

    private static readonly Member<JsonCursor?> When = Member.OptionalValue(
        "when", Kinds.Named("requirement"), "Only for these workers; such a row wins over the place's general ones.");

    private static readonly Member<Basis?> Basis = Member.OptionalValue("basis", RulebookKinds.Basis, "How well it is attested.");
    private static readonly Member<IReadOnlyList<Citation>?> Cite = Member.Optional("cite", RulebookKinds.Citations, "The documents.");
    private static readonly Member<LocalizedText?> Note = Member.Optional("note", RulebookKinds.Text, "A remark.");

    public static readonly Shape Shape = new("editionRow", "Which edition of the standards governs.", Edition, From, To, Occupation, When, RuleMembers.Published, Basis, Cite, Note) { What = "a row of editions" };

    public static EditionRow Read(JsonCursor entry, string place, Vocabulary vocabulary)
    {
        JsonObjectCursor o = Shape.Open(entry);
        _ = o.Get(Cite);
        var row = new EditionRow(
            o.Get(Edition),
            place,
            o.Get(From) is { } from ? Day.Of(from) : Day.First,
            o.Get(To) is { } to ? Day.Of(to) : Day.Last,
            o.OccupationsOf(Occupation, vocabulary),
            o.Get(When) is { } when ? new RequirementReader(vocabulary).Read(when) : null,
            o.Get(Basis),
            o.Get(Note),
            o.Get(RuleMembers.Published));
        return row.From <= row.To ? row : throw o.At(To).Fail("a last day that is not before the first");
    }
}
