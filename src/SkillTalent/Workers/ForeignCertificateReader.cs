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
        JsonObjectCursor o = value.AsObject("a certificate from abroad: { \"code\", \"title\", … }");
        JsonCursor basis = o.Required("basis");
        var certificate = new ForeignCertificate(
            o.Required("code").AsString(),
            o.Required("title").ReadText(),
            o.TryGet("occupation", out JsonCursor occupation) ? occupation.AsString() : null,
            o.TryGet("level", out JsonCursor level) ? ReadLevel(level) : null,
            o.Required("effective").ReadEffective(),
            basis.ReadBasis(),
            o.Required("cite").ReadCitations())
        {
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
