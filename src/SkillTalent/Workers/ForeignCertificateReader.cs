namespace SkillTalent;

/// <summary>Reads the <c>foreignCertificates</c> of a rulebook.</summary>
internal static class ForeignCertificateReader
{
    private static readonly SkillLevel[] PossibleLevels = [.. SkillLevel.Ladder.Where(ForeignCertificate.IsPossible)];

    private static readonly Kind<SkillLevel> PossibleLevel = Kinds.OneOf(Array.ConvertAll(PossibleLevels, l => l.Code), i => PossibleLevels[i]);

    public static readonly Member<string> Code = Member.Required(
        "code", Kinds.Text, "The code by which a worker's certificate names it: certificate, trade and grade together.");

    private static readonly Member<LocalizedText> Certificate = Member.Required("certificate", RulebookKinds.Text, "What people call the certificate.");
    private static readonly Member<LocalizedText?> Grade = Member.Optional("grade", RulebookKinds.Text, "The grade it was issued at, in the issuer's words.");
    private static readonly Member<LocalizedText?> Trade = Member.Optional("trade", RulebookKinds.Text, "The trades it was issued for.");
    private static readonly Member<string?> Occupation = Member.Optional("occupation", Kinds.Text, "The occupation here.");

    private static readonly Member<SkillLevel?> Level = Member.Optional(
        "level", PossibleLevel, "The level it counts as; absent where nobody publishes it, so that nothing follows.");

    public static readonly Member<string?> Place = Member.Optional(
        "place", Kinds.Text, "The declared place whose catalogue it is; the row counts there and in the places within.");

    private static readonly Member<LocalizedText?> Origin = Member.Optional(
        "origin",
        RulebookKinds.Text,
        "A place in words, where the rulebooks do not declare it: the row then counts in none of theirs. A row with neither place nor origin is the nation's.");


    private static readonly Member<NodaTime.LocalDate?> Published = Member.OptionalValue(
        "published", Kinds.Date, "The day on which it was published; absent where no source states one, and then a replay sees it.");

    private static readonly Member<LocalizedText?> Note = Member.Optional("note", RulebookKinds.Text, "A remark on the reading.");

    private static readonly Shape Shape = new(
        "foreignCertificate",
        "A certificate from abroad or from Taiwan, and what it counts as here.",
        Code, Certificate, Grade, Trade, Occupation, Level, Place, Origin, RuleMembers.Effective, Published, RuleMembers.Basis, RuleMembers.Cite, Note)
    {
        What = "a certificate from abroad",
    };

    /// <summary>The rows of a catalogue, as they stand.</summary>
    public static readonly Kind<IReadOnlyList<JsonObjectCursor>> Rows = Kinds.List(Shape.As(o => o), "a list of certificates", least: 0);

    public static IReadOnlyList<Definition> Definitions { get; } =
        [Shape, new Scalar(ForeignCertificateChecks.Section, "A catalogue of certificates from abroad.", Rows.Schema)];

    public static ForeignCertificate Read(JsonObjectCursor o) =>
        new(o.Get(Code), o.Get(Certificate), o.Get(Level), o.Get(RuleMembers.Effective), o.Get(RuleMembers.Basis), o.Get(RuleMembers.Cite))
        {
            Grade = o.Get(Grade),
            Trade = o.Get(Trade),
            Occupation = o.Get(Occupation),
            Place = o.Get(Place),
            Origin = o.Get(Origin),
            Published = o.Get(Published),
            Note = o.Get(Note),
        };
}
