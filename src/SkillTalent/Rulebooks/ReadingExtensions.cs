namespace SkillTalent;

/// <summary>The small parts that many entries share, for readers that take an object apart member by member.</summary>
internal static class ReadingExtensions
{
    public static LocalizedText ReadText(this JsonCursor value) => RulebookKinds.Text.Read(value);

    public static LocalizedText? OptionalText(this JsonObjectCursor o, string name) =>
        o.TryGet(name, out JsonCursor value) ? value.ReadText() : null;

    public static CalendarPeriod ReadPeriod(this JsonCursor value) => RulebookKinds.Period.Read(value);

    public static IReadOnlyList<string> ReadStrings(this JsonCursor value, string what) => value.AsTexts(what);

    /// <summary>Occupations for which a row is meant: which of them a worker has, one fact tells.</summary>
    public static IReadOnlyList<string> OccupationsOf(this JsonObjectCursor o, Member<IReadOnlyList<string>?> member, Vocabulary vocabulary) =>
        !o.Has(member) || (vocabulary.TryGet("occupation", out Fact? fact) && fact.Domain is { IsOpen: true })
            ? [.. (o.Get(member) ?? []).Select(vocabulary.Occupations.NameOf)]
            : throw o.At(member).Fail("no occupations unless some rulebook declares the fact \"occupation\", an open choice");

    public static IReadOnlyList<Citation> ReadCitations(this JsonCursor value) => RulebookKinds.Citations.Read(value);

    public static IReadOnlyList<Citation> OptionalCitations(this JsonObjectCursor o) =>
        o.TryGet("cite", out JsonCursor value) ? value.ReadCitations() : [];

    public static Basis? OptionalBasis(this JsonObjectCursor o) =>
        o.TryGet("basis", out JsonCursor value) ? Codes.OfBasis.Read(value) : null;

    public static Effective ReadEffective(this JsonCursor value) => RulebookKinds.Effective.Read(value);
}
