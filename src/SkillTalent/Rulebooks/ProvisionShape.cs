using NodaTime;

namespace SkillTalent;

/// <summary>The members of a provision.</summary>
internal static class ProvisionShape
{
    private const decimal MostValue = 1_000_000_000m;

    private static readonly Kind<decimal> Number = Kinds.Number(28, -MostValue, MostValue);

    private static readonly Kind<JsonCursor> Requirement = Kinds.Named("requirement");

    public static readonly Member<string> Id = Member.Required(
        "id", Kinds.Text, "The id. Entries that share it are versions. {variable} is filled in from forEach.");

    public static readonly Member<IReadOnlyList<string>?> Systems = Member.Optional(
        "systems", Kinds.Texts, "The systems of the sources that it implements: S1, S2, …");

    private static readonly Member<JsonCursor?> ForEach = Member.OptionalValue(
        ForEachExpansion.Member, Kinds.Named("forEach"), "Repeats the entry. A variable \"level\" is the target, and is added to the id of what is no level and no title.");

    public static readonly Member<ProvisionKind> Kind = Member.Required("kind", Kinds.Codes<ProvisionKind>(), "The kind of provision.");
    public static readonly Member<LocalizedText> Title = Member.Required("title", RulebookKinds.Text, "What people call it.");
    public static readonly Member<string?> Target = Member.Optional("target", Kinds.Text, "The level or rank it leads to.");
    public static readonly Member<string?> Series = Member.Optional("series", Kinds.Text, "The series of a title.");
    public static readonly Member<string?> Edition = Member.Optional("edition", Kinds.Text, "The edition of the occupational standards it belongs to.");

    public static readonly Member<IReadOnlyList<string>?> Occupation = Member.Optional("occupation", Kinds.Texts, "The occupations.");

    public static readonly Member<JsonCursor?> AppliesWhen = Member.OptionalValue("when", Requirement, "The workers, where not the occupation alone tells.");

    private static readonly Shape AppliesToShape = new("appliesTo", "Whom a version is for.", Occupation, AppliesWhen)
    {
        Rules = [ShapeRule.AtLeastOne(Occupation, AppliesWhen)],
        What = "whom it is for",
    };

    public static readonly Member<JsonObjectCursor?> AppliesTo = Member.Optional(
        "appliesTo", AppliesToShape.As(o => o), "For these workers this version is taken instead of the general one of the same id.");

    public static readonly Member<bool> Standing = Member.Or(
        false, "standing", Kinds.Flag, "It holds whenever no other version of the same id is in force, or none was known.");

    public static readonly Member<bool> Covers = Member.Or(
        true, "covers", Kinds.Flag, "false: for whom it applies, another standard or system decides, which is not encoded; the answer is not-covered, with the warning.");

    public static readonly Member<LocalizedText?> Warning = Member.Optional("warning", RulebookKinds.Text, "What to warn of with every answer that rests on it.");

    public static readonly Member<Effective> Effective = Member.Required("effective", RulebookKinds.Effective, "When it is in force.");
    public static readonly Member<LocalDate?> Published = Member.OptionalValue("published", Kinds.Date, "The day of publication, where a source states it.");

    public static readonly Member<LocalDate?> ConfirmedThrough = Member.Or<LocalDate?>(
        null,
        "confirmedThrough", RulebookKinds.DateOrUnknown, "The last day on which a source shows it in force, or unknown, as where it is absent; beyond it answers carry a warning.");

    public static readonly Member<Basis> Basis = Member.Required("basis", RulebookKinds.Basis, "How well it is attested.");
    public static readonly Member<IReadOnlyList<Citation>> Cite = Member.Required("cite", RulebookKinds.Citations, "The documents.");

    public static readonly Member<IReadOnlyList<string>?> Replaces = Member.Optional(
        "replaces", Kinds.Texts, "Ids of provisions of outer places that are not in force while this one is.");

    public static readonly Member<IReadOnlyList<string>?> Withdraws = Member.Optional(
        "withdraws", Kinds.Texts, "Ids of provisions of outer places that do not apply here; the entry has no rule of its own.");

    public static readonly Member<LocalizedText?> Note = Member.Optional("note", RulebookKinds.Text, "A remark on the reading.");

    public static readonly Member<IReadOnlyList<LocalizedText>?> Advice = Member.Optional(
        "advice", Kinds.List(RulebookKinds.Text, "a list of advice", least: 0), "What else to bring or to know; it never decides.");

    public static readonly Member<IReadOnlyList<LocalizedText>?> Otherwise = Member.Optional(
        "otherwise",
        Kinds.List(RulebookKinds.Text, "a list of other ways", least: 0),
        "Told beside a no: another way, not decided here, that may decide in practice, with its document.");

    public static readonly Member<ClaimTimes?> Claimed = Member.Optional(
        "claimed", ClaimTimesReader.Shape.As(ClaimTimesReader.Read), "When it may be claimed or applied for, where the document names seasons or rounds.");

    public static readonly Member<JsonCursor?> When = Member.OptionalValue("when", Requirement, "The condition, common to the entry's own pathways.");

    public static readonly Member<JsonCursor?> Throughout = Member.OptionalValue(
        "throughout", Requirement, "Must hold for the whole decision, also for pathways of other places.");

    public static readonly Member<JsonCursor?> Held = Member.OptionalValue("held", Requirement, "When the target is already held or passed.");

    public static readonly Member<IReadOnlyList<JsonObjectCursor>?> Pathways = Member.Optional(
        "pathways", Kinds.List(PathwayReader.Shape.As(o => o), "a list of pathways", least: 0), "The ways to the target; any one is enough; none: there is no way.");

    public static readonly Member<JsonCursor?> Amount = Member.OptionalValue("amount", Kinds.Named("amount"), "What a benefit pays.");
    public static readonly Member<LocalizedText?> Grants = Member.Optional("grants", RulebookKinds.Text, "What a recognition grants.");

    private static readonly Shape GrantedShape = new(
        "granted",
        "What a recognition grants, as data.",
        Member.Optional("level", Kinds.Text, "The level."),
        Member.Optional("honour", RulebookKinds.Text, "The honour."),
        Member.OptionalValue("prize", Number, "Yuan, to the fen."),
        Member.Optional("right", RulebookKinds.Text, "A right."))
    { What = "what is granted" };

    public static readonly Member<JsonObjectCursor?> Granted = Member.Optional("granted", GrantedShape.Whole(), "What a recognition grants, as data.");
    public static readonly Member<decimal?> Value = Member.OptionalValue("value", Number, "The value of a parameter.");

    public static readonly Member<IReadOnlyList<KeyValuePair<string, decimal>>?> Table = Member.Optional(
        "table", Kinds.Map(Number, "a table of numbers"), "The values of a parameter by name.");

    public static readonly Member<bool> Ceiling = Member.Or(false, "ceiling", Kinds.Flag, "The parameter is the most that may be set.");
    public static readonly Member<bool> Floor = Member.Or(false, "floor", Kinds.Flag, "The parameter is the least that may be set.");
    public static readonly Member<LocalizedText?> Unit = Member.Optional("unit", RulebookKinds.Text, "The unit of a parameter.");
    private static readonly Member<JsonCursor?> Figures = Member.OptionalValue("figures", Kinds.Named("figures"), "The figures of a programme.");
    private static readonly Member<JsonCursor?> Checklist = Member.OptionalValue("checklist", Kinds.Named("checklist"), "What an enterprise is asked for, item by item.");

    public static readonly Member<IReadOnlyList<JsonObjectCursor>?> Acknowledge = Member.Optional(
        "acknowledge",
        Kinds.List(AcknowledgementReader.Shape.As(o => o), "a list of acknowledgements"),
        "What the check of rulebooks is to find here, because the policy says so.");

    private static readonly string[] Leading = ["level", "title"];

    public static readonly Shape Shape = new(
        "provision",
        "One version of one rule: dated, cited, with its basis.",
        Id, Systems, ForEach, Kind, Title, Target, Series, Edition, AppliesTo, Standing, Covers, Warning, Effective, Published, ConfirmedThrough, Basis, Cite, Replaces, Withdraws,
        Note, Advice, Otherwise, Claimed, When, Throughout, Held, Pathways, Amount, Grants, Granted, Value, Table, Ceiling, Floor, Unit, Figures, Checklist, Acknowledge)
    {
        Rules =
        [
            new(
                "\"target\", or a variable \"level\" of \"forEach\", where \"kind\" is level or title",
                """
                { "if": { "properties": { "kind": { "enum": [ "level", "title" ] } } }, "then": { "anyOf": [ { "required": [ "target" ] }, { "required": [ "forEach" ] } ] } }
                """),
            ShapeRule.OneWhere(Kind, ["title"], Series),
            ShapeRule.Excludes(Withdraws, "since an entry that withdraws others has no rule of its own (see \"replaces\")", Claimed, When, Throughout, Held, Pathways, Amount),
            ShapeRule.SomeWhere(Kind, Leading, Pathways, Throughout, Withdraws, Warning),
            ShapeRule.OnlyWhere(Kind, Leading, Pathways),
            ShapeRule.OnlyWhere(Kind, ["benefit"], Amount),
            ShapeRule.OnlyWhere(Kind, ["benefit", "level", "title", "recognition"], Claimed),
            ShapeRule.NotWhere(Kind, "parameter", Edition, AppliesTo, When, Throughout, Held),
            ShapeRule.OneWhere(Kind, ["parameter"], Value, Table),
            ShapeRule.OnlyWhere(Kind, ["parameter"], Value, Table, Ceiling, Floor),
        ],
    };

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, AppliesToShape, GrantedShape, PathwayReader.Shape, AcknowledgementReader.Shape, .. ClaimTimesReader.Definitions];
}
