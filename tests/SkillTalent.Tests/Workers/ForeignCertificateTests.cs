namespace SkillTalent.Tests.Workers;

public class ForeignCertificateTests
{
    private const string Rest = """ "certificate": { "zh": "台湾技术士证", "en": "Taiwan skill certificate" }, "effective": { "from": "2022-01-01", "to": "2024-12-31", "kind": "known-from", "after": "ended" }, "basis": "reported", "cite": [ { "document": "D" } ] """;
    private static readonly LocalDate In2023 = new(2023, 6, 30);

    [Fact]
    public void ARowIsReadAsWritten()
    {
        ForeignCertificate row = Assert.Single(Read($$"""
            [ { "code": "tw-b", {{Rest}}, "level": "technician", "grade": { "zh": "乙级", "en": "grade B" }, "trade": { "zh": "美容", "en": "beauty" },
                "occupation": "美容师", "place": "350600", "origin": { "zh": "漳州", "en": "Zhangzhou" }, "note": { "zh": "注", "en": "n" } } ]
            """));
        Assert.Equal(("tw-b", "台湾技术士证", SkillLevel.Technician, "美容师", "350600"), (row.Code, row.Certificate.Zh, row.Level, row.Occupation, row.Place));
        Assert.Equal(("乙级", "美容", "漳州", "注"), (row.Grade!.Zh, row.Trade!.Zh, row.Origin!.Zh, row.Note!.Zh));
        Assert.Equal((Basis.Reported, "D", new LocalDate(2022, 1, 1)), (row.Basis, Assert.Single(row.Citations).Document, row.Effective.From));
    }

    [Fact]
    public void ALevelThatIsNotPublishedIsNoLevel()
    {
        ForeignCertificate row = Assert.Single(Read($$"""[ { "code": "tw-electronics", {{Rest}} } ]"""));
        Assert.Null(row.Level);
        Assert.Null(row.Occupation);
        Assert.Null(row.Grade);
        Assert.Null(row.Place);
    }

    [Fact]
    public void LookupInItsThreeShapes()
    {
        ForeignCertificateCatalogue catalogue = new([Row("b", SkillLevel.Technician), Row("a", SkillLevel.SeniorWorker), Row("c", null)], In2023);

        Assert.Equal(["a", "b", "c"], catalogue.Codes);
        Assert.Equal(SkillLevel.Technician, catalogue["b"].Level);
        Assert.True(catalogue.TryGet("a", out ForeignCertificate? found));
        Assert.Same(catalogue.Rows[1], found);
        Assert.False(catalogue.TryGet("A", out _));
        KeyNotFoundException missing = Assert.Throws<KeyNotFoundException>(() => catalogue["d"]);
        Assert.Contains("'d'", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ByLevel()
    {
        ForeignCertificateCatalogue catalogue = new(
            [Row("b", SkillLevel.Technician), Row("a", SkillLevel.Technician), Row("u", SkillLevel.Technician, basis: Basis.Unconfirmed), Row("c", null)], In2023);
        Assert.Equal(["b", "a"], catalogue.ForLevel(SkillLevel.Technician).Select(r => r.Code));
        Assert.Empty(catalogue.ForLevel(SkillLevel.SeniorWorker));

        // Of two versions of one code, only the one in effect.
        ForeignCertificate inEffect = Row("a", SkillLevel.Technician);
        var versions = new ForeignCertificateCatalogue([Row("a", SkillLevel.Technician, Basis.Unconfirmed), inEffect], In2023);
        Assert.Same(inEffect, Assert.Single(versions.ForLevel(SkillLevel.Technician)));
    }

    [Fact]
    public void AnUnconfirmedRowIsListed_AndFoundOnlyIfAskedFor()
    {
        ForeignCertificate[] rows = [Row("a", SkillLevel.SeniorTechnician, basis: Basis.Unconfirmed)];
        var off = new ForeignCertificateCatalogue(rows, In2023);
        Assert.Single(off.Rows);
        Assert.Empty(off.Codes);
        Assert.False(off.TryGet("a", out _));
        Assert.True(new ForeignCertificateCatalogue(rows, In2023, includeUnconfirmed: true).TryGet("a", out _));
    }

    [Theory]
    [InlineData(2021, 12, 31, false)]
    [InlineData(2022, 1, 1, true)]
    [InlineData(2024, 12, 31, true)]
    [InlineData(2025, 1, 1, false)]
    public void ARowCountsWhileItHolds(int year, int month, int day, bool expected) =>
        Assert.Equal(expected, new ForeignCertificateCatalogue([Row("a", null)], new LocalDate(year, month, day)).TryGet("a", out _));

    [Fact]
    public void TwoRowsInEffectOfOneCodeAreRefused()
    {
        ArgumentException twice = Assert.Throws<ArgumentException>(() => new ForeignCertificateCatalogue([Row("a", null), Row("a", null)], In2023));
        Assert.Contains("'a' stands twice", twice.Message, StringComparison.Ordinal);

        // Versions that do not overlap, or one that is off, are fine.
        Assert.Single(new ForeignCertificateCatalogue([Row("a", null), Row("a", null, basis: Basis.Unconfirmed)], In2023).Codes);
    }

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentException>(() => Row("", null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row("a", SkillLevel.SpecialGradeTechnician));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row("a", SkillLevel.PreparatoryTechnician));
        Assert.Throws<ArgumentException>(() => new ForeignCertificate("a", new("甲", "a"), null, Held(), Basis.Official, []));
        Assert.Equal(SkillLevel.SeniorTechnician, Row("a", SkillLevel.SeniorTechnician).Level);
    }

    [Theory]
    [InlineData("{}", "$: expected a list of certificates")]
    [InlineData("[ 1 ]", "$[0]: expected a certificate from abroad")]
    [InlineData("[ { } ]", "$[0]: expected the member \"code\"")]
    [InlineData("""[ { "code": "a" } ]""", "$[0]: expected the member \"certificate\"")]
    [InlineData("""[ { "code": "a", "certificate": "b", "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official", "cite": [ { "document": "d" } ] } ]""", "$[0].certificate: expected a text in both languages")]
    [InlineData("""[ { "code": "a", REST, "level": "grade-2" } ]""", "$[0].level: expected \"apprentice\", \"junior-worker\"")]
    [InlineData("""[ { "code": "a", REST, "level": "chief-technician" } ]""", "$[0].level: expected \"apprentice\", \"junior-worker\"")]
    [InlineData("""[ { "code": "a", REST, "level": "preparatory-technician" } ]""", "$[0].level: expected \"apprentice\", \"junior-worker\"")]
    [InlineData("""[ { "code": "a", REST, "title": "engineer" } ]""", "$[0].title: expected no such member")]
    [InlineData("""[ { "code": "a", REST, "occupation": "" } ]""", "$[0].occupation: expected a text that is not empty")]
    public void ARowOfAnotherFormIsRefusedWithItsPlace(string json, string expected)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Read(json.Replace("REST", Rest, StringComparison.Ordinal)));
        Assert.StartsWith("f.json: " + expected, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tw-technician-b-beauty", "technician")] // 乙级 -> 二级
    [InlineData("tw-technician-c-beauty", "senior-worker")] // 丙级 -> 三级
    [InlineData("tw-technician-single-care", "intermediate-worker")] // 单一级 -> 四级
    [InlineData("tw-technician-electronics", null)]
    public void TheCatalogueOfThePackage(string code, string? level)
    {
        ForeignCertificateCatalogue catalogue = Package(includeUnconfirmed: false);
        Assert.Equal(level, catalogue[code].Level?.Code);
        Assert.False(catalogue.TryGet("tw-technician-a", out _));
        Assert.Equal("senior-technician", Package(includeUnconfirmed: true)["tw-technician-a"].Level?.Code);
    }

    private static ForeignCertificateCatalogue Package(bool includeUnconfirmed) => new(
        PolicyCatalog.BuiltIn.Rulebooks.Where(b => b.Sections.ContainsKey("foreignCertificates")).SelectMany(b => Rows(b.Sections["foreignCertificates"])),
        new LocalDate(2025, 6, 30),
        includeUnconfirmed);

    private static IReadOnlyList<ForeignCertificate> Read(string json) => Rows(JsonCursor.Parse(json, "f.json"));

    private static IReadOnlyList<ForeignCertificate> Rows(JsonCursor list) => [.. ForeignCertificateReader.Rows.Read(list).Select(ForeignCertificateReader.Read)];

    private static ForeignCertificate Row(string code, SkillLevel? level, Basis basis = Basis.Reported) =>
        new(code, new LocalizedText("甲", "a"), level, Held(), basis, [new("D")]);

    private static Effective Held() =>
        new(new LocalDate(2022, 1, 1), new LocalDate(2024, 12, 31), EffectiveKind.KnownFrom, DatePrecision.Day, AfterEnd.Ended);
}
