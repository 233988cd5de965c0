using SkillTalent.Json;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Workers;

/// <summary>Reads the <c>foreignCertificates</c> of a rulebook.</summary>
internal static class ForeignCertificateReader
{
    public static IReadOnlyList<ForeignCertificate> Read(JsonCursor list) =>
        Array.AsReadOnly([.. list.AsArray("a list of certificates").Select(ReadOne)]);

    private static ForeignCertificate ReadOne(JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("a certificate from abroad: { \"code\", \"certificate\", … }");
        var certificate = new ForeignCertificate(
            o.Required("code").AsString(),
            o.Required("certificate").ReadText(),
            o.TryGet("level", out JsonCursor level) ? ReadLevel(level) : null,
            o.Required("effective").ReadEffective(),
            BasisExtensions.Table.Read(o.Required("basis")),
            o.Required("cite").ReadCitations())
        {
            Grade = o.OptionalText("grade"),
            Trade = o.OptionalText("trade"),
            Occupation = o.TryGet("occupation", out JsonCursor occupation) ? occupation.AsString() : null,
            Place = o.TryGet("place", out JsonCursor place) ? place.AsString() : null,
            Origin = o.OptionalText("origin"),
            Note = o.OptionalText("note"),
        };
        o.Done();
        return certificate;
    }

    private static SkillLevel ReadLevel(JsonCursor value) =>
        SkillLevel.TryParse(value.AsString("a level"), out SkillLevel? level) && ForeignCertificate.IsPossible(level)
            ? level
            : throw value.Fail("a level: " + string.Join(", ", SkillLevel.Ladder.Where(ForeignCertificate.IsPossible)));
}
