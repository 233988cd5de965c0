using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Apprenticeships;

public class ApprenticeClassJsonTests
{
    [Fact]
    public void TheContractsExampleIsReadAsWritten()
    {
        Assert.Equal(
            new ApprenticeClass("320600", ApprenticeKind.Employee, SkillLevel.SeniorWorker, 2, 45, 33),
            Read("""{ "in": "320600", "kind": "employee", "goal": "senior-worker", "years": 2, "planned": 45, "finished": 33 }"""));
    }

    [Fact]
    public void WhatMayBeAdded()
    {
        ApprenticeClass read = Read("""
            { "in": "330800", "kind": "student", "goal": "technician", "years": 1.5, "planned": 1, "finished": 0, "on": "2023-07-14",
              "contractYears": 3, "trainingWage": 2300.50, "minimumWage": 2280 }
            """);
        Assert.Equal(
            new ApprenticeClass("330800", ApprenticeKind.Student, SkillLevel.Technician, 1.5m, 1, 0)
            {
                On = new LocalDate(2023, 7, 14),
                ContractYears = 3,
                TrainingWage = 2300.50m,
                MinimumWage = 2280,
            },
            read);
    }

    [Fact]
    public void Property_WhatIsWrittenIsReadBack()
    {
        Gen<ApprenticeClass> gen =
            from kind in Gen.Elements(ApprenticeKind.Employee, ApprenticeKind.Student)
            from goal in Gen.Elements(SkillLevel.Ladder.ToArray())
            from years in Gen.Choose(1, 2000)
            from planned in Gen.Choose(1, ApprenticeClass.MostHeads)
            from finished in Gen.Choose(0, ApprenticeClass.MostHeads)
            from day in Gen.Choose(-2000, 2000)
            from contract in Gen.Choose(0, 9900)
            from wage in Gen.Choose(-1, 1_000_000)
            select new ApprenticeClass("330800", kind, goal, years / 100m, planned, finished)
            {
                On = day == 0 ? null : new LocalDate(2020, 1, 1).PlusDays(day),
                ContractYears = contract == 0 ? null : contract / 100m,
                TrainingWage = wage < 0 ? null : wage / 100m,
                MinimumWage = wage < 0 ? null : 2280m,
            };
        Check.One(Trials.Of(500), Prop.ForAll(gen.ToArbitrary(), c =>
            Read(Written(w => SkillTalentJson.Write(w, c))) == c));
    }

    [Theory]
    [InlineData("[]", "$: expected an apprentice class")]
    [InlineData("{ }", "$: expected the member \"kind\"")]
    [InlineData("{", "line 1, byte 2: expected well-formed JSON")]
    [InlineData("""{ "kind": "employee" }""", "$: expected the member \"goal\"")]
    [InlineData("""{ "kind": "employee", "goal": "technician" }""", "$: expected the member \"in\"")]
    [InlineData("""{ "in": 330800, REST }""", "$.in: expected the code of a place")]
    [InlineData("""{ "in": "330800", "kind": "pupil", "goal": "technician", "years": 1, "planned": 1, "finished": 1 }""", "$.kind: expected one of: employee, student")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "master", "years": 1, "planned": 1, "finished": 1 }""", "$.goal: expected a level: apprentice, junior-worker")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "preparatory-technician", "years": 1, "planned": 1, "finished": 1 }""", "$.goal: expected a level")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "technician", "years": 0, "planned": 1, "finished": 1 }""", "$.years: expected a number of years from 0.01 to 20")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "technician", "years": 20.01, "planned": 1, "finished": 1 }""", "$.years: expected a number of years from 0.01 to 20")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "technician", "years": 1.005, "planned": 1, "finished": 1 }""", "$.years: expected a number of years with at most 2")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "technician", "years": 1, "planned": 0, "finished": 1 }""", "$.planned: expected a whole number from 1 to 1000000")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "technician", "years": 1, "planned": 1.5, "finished": 1 }""", "$.planned: expected a whole number")]
    [InlineData("""{ "in": "330800", "kind": "employee", "goal": "technician", "years": 1, "planned": 1, "finished": -1 }""", "$.finished: expected a whole number from 0 to 1000000")]
    [InlineData("""{ "in": "330800", REST, "contractYears": 0 }""", "$.contractYears: expected a number of years from 0.01 to 99")]
    [InlineData("""{ "in": "330800", REST, "on": "2023-02-29" }""", "$.on: expected a date")]
    [InlineData("""{ "in": "330800", REST, "trainingWage": 1 }""", "$: expected \"minimumWage\" beside \"trainingWage\"")]
    [InlineData("""{ "in": "330800", REST, "trainingWage": -1, "minimumWage": 1 }""", "$.trainingWage: expected yuan a month from 0")]
    [InlineData("""{ "in": "330800", REST, "minimumWage": 0.001 }""", "$.minimumWage: expected yuan a month with at most 2")]
    [InlineData("""{ "in": "330800", REST, "mentors": 1 }""", "$.mentors: expected no such member")]
    [InlineData("""{ "in": "330800", "in": "330800", REST }""", "$.in: expected this member only once")]
    [InlineData("""{ "in": null, REST }""", "$.in: expected a value")]
    public void AnotherFormIsRefusedWithItsPlace(string json, string expected)
    {
        const string Rest = """ "kind": "employee", "goal": "technician", "years": 1, "planned": 1, "finished": 1 """;
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Read(json.Replace("REST", Rest, StringComparison.Ordinal)));
        Assert.StartsWith("class.json: " + expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASettlementIsWrittenAsTheContractSays()
    {
        var terms = new ApprenticeshipTerms(
            [
                new(ApprenticeKind.Employee, SkillLevel.SeniorWorker, 5000, ValueBound.Exact, Basis.Reported, [new("D", "1")]),
                new(ApprenticeKind.Employee, null, 9000.5m, ValueBound.Floor, Basis.Reported, [new("F")]) { Place = "CN" },
            ],
            Basis.Reported,
            [])
        {
            PrepayShare = 0.5m,
            PrepayYears = 1,
            Advice = [new LocalizedText("须知。", "To know.")],
        };
        var apprentices = new ApprenticeClass("320600", ApprenticeKind.Employee, SkillLevel.SeniorWorker, 2, 45, 11);
        Assert.Equal(
            """{"prepayment":112500,"total":110000,"balance":-2500,"prepayShare":0.5,"rate":5000,"bound":"exact","outerRates":[{"rate":9000.5,"bound":"floor","document":"F"}],"basis":"reported","findings":[{"code":"claw-back","message":"112,500 yuan were prepaid and 110,000 are due: 2,500 are to be returned"}],"advice":["To know."],"citations":[{"document":"D","article":"1"}]}""",
            Written(w => SkillTalentJson.Write(w, ApprenticeshipSettlement.Compute(apprentices, terms), Language.English)));
        Assert.StartsWith(
            """{"prepayment":null,"total":null,"balance":null,"prepayShare":0.5,"rate":null,"bound":"exact","outerRates":[],"basis":"reported","findings":[{"code":"rate-not-known",""",
            Written(w => SkillTalentJson.Write(
                w, ApprenticeshipSettlement.Compute(new ApprenticeClass("320600", ApprenticeKind.Student, SkillLevel.SeniorWorker, 2, 45, 11), terms), Language.Chinese)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ValueBound.Exact, "exact")]
    [InlineData(ValueBound.Ceiling, "ceiling")]
    [InlineData(ValueBound.Floor, "floor")]
    public void TheBoundHasACode(ValueBound bound, string expected) => Assert.Equal(expected, bound.ToCode());

    private static ApprenticeClass Read(string json) => ApprenticeClassJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "class.json");

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
