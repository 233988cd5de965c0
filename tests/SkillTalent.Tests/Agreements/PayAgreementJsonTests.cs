using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Agreements;

public class PayAgreementJsonTests
{
    private const string Rest = """ "parties": ["a", "b"], "from": "2023-05-01", "to": "2025-04-30", "minimumWage": 2280 """;

    [Fact]
    public void TheContractsExampleIsReadAsWritten()
    {
        PayAgreement read = Read("""
            { "parties": ["企业方","职工方"], "from": "2023-05-01", "to": "2025-04-30", "minimumWage": 2280, "levels": { "senior-worker": 300, "technician": 500 },
              "mentoring": 200, "contest": 500, "honours": 300 }
            """);

        Assert.Equal(["企业方", "职工方"], read.Parties);
        Assert.Equal((new LocalDate(2023, 5, 1), new LocalDate(2025, 4, 30), 2280m), (read.From, read.To, read.MinimumWage));
        Assert.Equal((300m, 500m, null), (read.Levels.Of(SkillLevel.SeniorWorker), read.Levels.Of(SkillLevel.Technician), read.Levels.Of(SkillLevel.SeniorTechnician)));
        Assert.Equal((200m, 500m, 300m), (read.Mentoring!.Flat, read.Contest!.Flat, read.Honours!.Flat));
        Assert.Equal(200m, read.Mentoring.Of(SkillLevel.Apprentice));
        Assert.Null(read.Levels.Flat);
        Assert.Null(read.BasePay);
        Assert.Null(read.Seniority);
        Assert.Null(read.Caps);
        Assert.Null(read.Note);
    }

    [Fact]
    public void WhatMayBeAdded()
    {
        PayAgreement read = Read($$"""
            { {{Rest}}, "levels": { "technician": -12.50 }, "basePay": 4000, "mentoring": { "technician": 200 }, "seniority": { "perYear": 20, "mostYears": 10 },
              "caps": { "level": 1, "mentoring": 2, "contest": 3, "honours": 4, "seniority": 5, "total": 6 }, "note": "示例" }
            """);
        Assert.Equal((-12.50m, 4000m, 200m), (read.Levels.Of(SkillLevel.Technician), read.BasePay, read.Mentoring!.Of(SkillLevel.Technician)));
        Assert.Equal(new SeniorityPay(20, 10), read.Seniority);
        Assert.Equal([1m, 2m, 3m, 4m, 5m], Enum.GetValues<AllowanceKind>().Select(k => read.Caps!.Of(k)));
        Assert.Equal((6m, "示例"), (read.Caps!.Total, read.Note));
        Assert.Null(read.Contest);
        Assert.Equal(new SeniorityPay(20), Read($$"""{ {{Rest}}, "levels": {}, "seniority": { "perYear": 20 } }""").Seniority);
    }

    [Theory]
    [InlineData("agreement-beilite.json", "")]
    [InlineData("agreement-danyang-glasses.json", "")]
    [InlineData("agreement-taixing-forklift.json", FindingCode.NoLevels)]
    public void ThePublishedTablesAreReadAndChecked(string file, string expected)
    {
        using FileStream stream = File.OpenRead(Sample(file));
        PayAgreement agreement = PayAgreementJson.Read(stream, file);
        var rules = new PayAgreementRules(Basis.Reported, [new("D")]);
        Assert.Equal(expected, string.Join(' ', rules.Check(agreement).Findings.Select(f => f.Code)));
    }

    [Fact]
    public void ThePublishedTablesAreTheDossiers()
    {
        Assert.Equal(
            [("senior-worker", 300m), ("technician", 500m), ("senior-technician", 1000m)],
            Rows("agreement-beilite.json"));
        Assert.Equal(
            [("junior-worker", 500m), ("intermediate-worker", 600m), ("senior-worker", 700m), ("technician", 800m), ("senior-technician", 900m)],
            Rows("agreement-danyang-glasses.json"));
        using FileStream stream = File.OpenRead(Sample("agreement-taixing-forklift.json"));
        PayAgreement taixing = PayAgreementJson.Read(stream);
        Assert.Equal((new SeniorityPay(20, 10), 2200m), (taixing.Seniority, taixing.MinimumWage));

        static IEnumerable<(string, decimal)> Rows(string file)
        {
            using FileStream stream = File.OpenRead(Sample(file));
            return [.. PayAgreementJson.Read(stream).Levels.ByLevel!.OrderBy(r => r.Key.Rank).Select(r => (r.Key.Code, r.Value))];
        }
    }

    [Fact]
    public void Property_WhatIsWrittenIsReadBack()
    {
        Gen<AllowanceTable> byLevel =
            from amounts in Gen.Choose(-1_000_000, 1_000_000).ArrayOf(8)
            from mask in Gen.Choose(0, 255)
            select AllowanceTable.ForLevels(SkillLevel.Ladder.Where((_, i) => (mask >> i & 1) == 1).Select(l => new KeyValuePair<SkillLevel, decimal>(l, amounts[l.Rank!.Value - 1] / 100m)));
        Gen<AllowanceTable?> any = Gen.OneOf(
            byLevel.Select(t => (AllowanceTable?)t),
            Gen.Choose(0, 1_000_000).Select(n => (AllowanceTable?)AllowanceTable.ForEverybody(n / 100m)),
            Gen.Constant((AllowanceTable?)null));
        Gen<PayAgreement> gen =
            from levels in byLevel
            from mentoring in any
            from contest in any
            from honours in any
            from basePay in Gen.Choose(-1, 1_000_000)
            from years in Gen.Choose(-1, 100)
            from caps in Gen.Choose(-1, 1_000_000)
            select new PayAgreement(["甲", "b"], new LocalDate(2023, 5, 1), new LocalDate(2022, 4, 30), 2280.5m, levels)
            {
                Mentoring = mentoring,
                Contest = contest,
                Honours = honours,
                BasePay = basePay < 0 ? null : basePay / 100m,
                Seniority = years == 0 ? null : new SeniorityPay(20, years < 0 ? null : years),
                Caps = caps < 0 ? null : new AllowanceCaps([new(AllowanceKind.Contest, caps / 100m)], caps % 2 == 0 ? caps : null),
                Note = caps % 3 == 0 ? "note" : null,
            };
        Check.One(Trials.Of(500), Prop.ForAll(gen.ToArbitrary(), a =>
        {
            string written = Written(w => SkillTalentJson.Write(w, a));
            PayAgreement read = Read(written);
            return Written(w => SkillTalentJson.Write(w, read)) == written
                && Same(read.Levels, a.Levels) && Same(read.Mentoring, a.Mentoring) && Same(read.Contest, a.Contest) && Same(read.Honours, a.Honours)
                && read.Parties.SequenceEqual(a.Parties) && (read.From, read.To, read.MinimumWage, read.BasePay, read.Seniority, read.Note)
                    == (a.From, a.To, a.MinimumWage, a.BasePay, a.Seniority, a.Note)
                && read.Caps?.Total == a.Caps?.Total && read.Caps?.Of(AllowanceKind.Contest) == a.Caps?.Of(AllowanceKind.Contest);
        }));

        static bool Same(AllowanceTable? x, AllowanceTable? y) =>
            (x is null) == (y is null) && x?.Flat == y?.Flat && (x?.ByLevel is null) == (y?.ByLevel is null)
            && SkillLevel.Ladder.All(l => x?.Of(l) == y?.Of(l));
    }

    [Theory]
    [InlineData("[]", "$: expected an agreement")]
    [InlineData("{ }", "$: expected the member \"parties\"")]
    [InlineData("""{ "parties": "a" }""", "$.parties: expected a list of parties")]
    [InlineData("""{ "parties": [ "a", "" ] }""", "$.parties[1]: expected the name of a party that is not empty")]
    [InlineData("""{ "parties": [] }""", "$: expected the member \"from\"")]
    [InlineData("""{ "parties": [], "from": "2023-02-29" }""", "$.from: expected a date")]
    [InlineData("""{ "parties": [], "from": "2023-02-28" }""", "$: expected the member \"to\"")]
    [InlineData("""{ "parties": [], "from": "2023-02-28", "to": "1" }""", "$.to: expected a date")]
    [InlineData("""{ "parties": [], "from": "2023-02-28", "to": "2023-03-01" }""", "$: expected the member \"minimumWage\"")]
    [InlineData("""{ "parties": [], "from": "2023-02-28", "to": "2023-03-01", "minimumWage": -1 }""", "$.minimumWage: expected yuan a month from 0")]
    [InlineData("{ REST }", "$: expected the member \"levels\"")]
    [InlineData("""{ REST, "levels": 300 }""", "$.levels: expected an object of level to yuan a month")]
    [InlineData("""{ REST, "levels": { "master": 1 } }""", "$.levels.master: expected a level: apprentice, junior-worker")]
    [InlineData("""{ REST, "levels": { "preparatory-technician": 1 } }""", "$.levels.preparatory-technician: expected a level")]
    [InlineData("""{ REST, "levels": { "technician": 1, "technician": 2 } }""", "$.levels.technician: expected this member only once")]
    [InlineData("""{ REST, "levels": { "technician": null } }""", "$.levels.technician: expected a value")]
    [InlineData("""{ REST, "levels": { "technician": 0.001 } }""", "$.levels.technician: expected yuan a month with at most 2")]
    [InlineData("""{ REST, "levels": { "technician": 10000000.01 } }""", "$.levels.technician: expected yuan a month from -10000000 to 10000000")]
    [InlineData("""{ REST, "levels": { "technician": "500" } }""", "$.levels.technician: expected yuan a month")]
    [InlineData("""{ REST, "levels": {}, "mentoring": -1 }""", "$.mentoring: expected yuan a month from 0")]
    [InlineData("""{ REST, "levels": {}, "mentoring": "much" }""", "$.mentoring: expected yuan a month, or an object")]
    [InlineData("""{ REST, "levels": {}, "contest": { "gold": 1 } }""", "$.contest.gold: expected a level")]
    [InlineData("""{ REST, "levels": {}, "honours": [] }""", "$.honours: expected yuan a month, or an object")]
    [InlineData("""{ REST, "levels": {}, "basePay": -1 }""", "$.basePay: expected yuan a month from 0")]
    [InlineData("""{ REST, "levels": {}, "seniority": 20 }""", "$.seniority: expected seniority")]
    [InlineData("""{ REST, "levels": {}, "seniority": { } }""", "$.seniority: expected the member \"perYear\"")]
    [InlineData("""{ REST, "levels": {}, "seniority": { "perYear": 1, "mostYears": 101 } }""", "$.seniority.mostYears: expected a whole number from 0 to 100")]
    [InlineData("""{ REST, "levels": {}, "seniority": { "perYear": 1, "least": 1 } }""", "$.seniority.least: expected no such member")]
    [InlineData("""{ REST, "levels": {}, "caps": 1 }""", "$.caps: expected caps")]
    [InlineData("""{ REST, "levels": {}, "caps": { "contest": -1 } }""", "$.caps.contest: expected yuan a month from 0")]
    [InlineData("""{ REST, "levels": {}, "caps": { "total": -1 } }""", "$.caps.total: expected yuan a month from 0")]
    [InlineData("""{ REST, "levels": {}, "caps": { "all": 1 } }""", "$.caps.all: expected no such member")]
    [InlineData("""{ REST, "levels": {}, "note": "" }""", "$.note: expected a text that is not empty")]
    [InlineData("""{ REST, "levels": {}, "bonus": 1 }""", "$.bonus: expected no such member")]
    [InlineData("""{ REST, "levels": {}, "to": "2025-04-30" }""", "$.to: expected this member only once")]
    public void AnotherFormIsRefusedWithItsPlace(string json, string expected)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Read(json.Replace("REST", Rest, StringComparison.Ordinal)));
        Assert.StartsWith("agreement.json: " + expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AReviewIsWrittenAsTheContractSays()
    {
        var rules = new PayAgreementRules(Basis.Reported, [new("D", "33")]);
        PayAgreement agreement = Read($$"""{ {{Rest}}, "levels": { "technician": 500, "senior-technician": 400 }, "mentoring": 200, "caps": { "mentoring": 150 } }""");
        Assert.Equal(
            """{"findings":[{"code":"amount-falls","message":"level allowance: senior technician gets 400 yuan a month, less than the 500 of technician"},{"code":"amount-above-cap","message":"mentoring allowance: 200 yuan a month is above its cap; 150 are paid"}],"basis":"reported","citations":[{"document":"D","article":"33"}]}""",
            Written(w => SkillTalentJson.Write(w, rules.Check(agreement), null, Language.English)));
        Assert.Contains(
            "\"pay\":{\"level\":\"technician\",\"basePay\":2280,\"baseIsAssumed\":true,\"allowances\":[{\"kind\":\"level\",\"agreed\":500,\"paid\":500},{\"kind\":\"mentoring\",\"agreed\":200,\"paid\":150}],\"allowancesAgreed\":650,\"allowancesPaid\":650,\"total\":2930}",
            Written(w => SkillTalentJson.Write(w, rules.Check(agreement), agreement.PayOf(SkillLevel.Technician, AllowanceClaims.OneOfEach), Language.English)),
            StringComparison.Ordinal);
    }

    private static PayAgreement Read(string json) => PayAgreementJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "agreement.json");

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Sample(string file)
    {
        // Upwards from the test's own folder to the repository, whichever way the tests were started.
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "samples", "data", file);
            if (File.Exists(path))
                return path;
        }

        throw new FileNotFoundException("no such sample", file);
    }
}
