using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>Parts on some of whose days nobody knows whether the conditions hold: what is sure of them, and what they come to at the most.</summary>
public class OpenPartTests
{
    private const string Urgent = """, { "fact": "my/urgent", "is": true }""";
    private static readonly LocalDate First = new(2022, 1, 1);

    /// <summary>Of twelve months in which six are sure, or one, whichever come first, that many twelfths are; all of it is the most.</summary>
    [Theory]
    [InlineData("2022-06-30", false, 6000)]
    [InlineData("2022-01-31", false, 1000)]
    [InlineData("2022-06-30", true, 6000)]
    [InlineData("2022-11-30", true, 1000)]
    [InlineData("2022-12-30", true, 0)]
    public void WhatIsSureOfAYear(string end, bool isUnknownFirst, int least)
    {
        const string Year = """{ "per": "year", "rows": [ { "yuan": 12000 } ], "paid": { "proration": "monthly" } }""";
        Payment part = Ask([(end, isUnknownFirst, Year), (null, !isUnknownFirst, Year)])[0];
        Assert.Equal((PaymentStatus.Open, least, 12_000m, null), (part.Status, part.Least, part.Most, part.Amount));
        Assert.Contains("is in shortage", part.ReasonText(Language.English), StringComparison.Ordinal);
        Assert.Contains("紧缺", part.ReasonText(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>A year that is begun is due in full, whatever comes of its unknown days, where no other day has another amount.</summary>
    [Theory]
    [InlineData(1000, PaymentStatus.Due, 1000.0, 1000.0)]
    [InlineData(700, PaymentStatus.Open, 700.0, 1000.0)]
    [InlineData(1200, PaymentStatus.Open, 1000.0, 1200.0)]
    public void AYearThatIsBegun(int then, PaymentStatus status, double least, double most)
    {
        string Begun(int yuan) => $$"""{ "per": "year", "rows": [ { "yuan": {{yuan}} } ], "paid": { "proration": "begun" } }""";
        Payment part = Ask([("2022-06-30", false, Begun(1000)), (null, true, Begun(then))])[0];
        Assert.Equal((status, (decimal)least, (decimal)most), (part.Status, part.Least, part.Most));
    }

    /// <summary>A version that says no amount leaves a part open, however long it was sure before.</summary>
    [Fact]
    public void AVersionWithoutAnAmount()
    {
        Payment part = Ask([("2022-06-30", false, """{ "per": "year", "rows": [ { "yuan": 12000 } ], "paid": { "proration": "monthly" } }"""), (null, false, null)])[0];
        Assert.Equal((PaymentStatus.Open, null, (decimal?)null), (part.Status, part.Least, part.Most));
    }

    /// <summary>However the unknown turns out, what is paid lies between what was told, and is what was told where that was certain.</summary>
    [Law(150)]
    public void NoCompletionContradictsAPart(Draw draw)
    {
        int months = draw.Of(1, 3, 12);
        string per = months == 1 ? "month" : months == 3 ? "quarter" : "year";
        bool hasTerm = draw.Chance(40);
        string counts = hasTerm ? $$"""{{""}}, "termCounts": "{{draw.Of("drawn", "calendar")}}" """ : "";
        string paid = $$"""{ "proration": "{{draw.Of("whole-only", "daily", "monthly", "quarterly", "begun")}}", "start": "{{draw.Of("first-day", "next-month", "next-year")}}"{{(months < 12 && draw.Chance(30) ? """, "every": "year" """ : "")}}{{counts}} }""";
        string Amount() => $$"""{ "per": "{{per}}", {{(hasTerm ? $$""" "term": "P{{draw.Int(1, 30)}}M", """ : "")}} "rows": [ {{(draw.Chance(30) ? $$"""{ "when": { "fact": "my/level", "in": [ "technician" ] }, "yuan": {{draw.Int(1, 90) * 100}} }, """ : "")}}{ "yuan": {{draw.Int(1, 90) * 100}} } ], "paid": {{paid}} }""";
        var versions = new List<(string? End, bool IsUnknown, string? Amount)> { ("2022-01-31", false, Amount()) };
        LocalDate end = new LocalDate(2022, 1, 31);
        for (int i = draw.Int(1, 4); i > 0; i--)
        {
            end = draw.Chance(50) ? new LocalDate(end.Year, end.Month, 1).PlusMonths(draw.Int(2, 8)).PlusDays(-1) : end.PlusDays(draw.Int(1, 300));
            versions.Add((i == 1 ? null : RandomDays.Iso(end), draw.Chance(60), Amount()));
        }

        string[] spells = draw.Chance(50) ? ["2022-01-01/"] : ["2022-01-01/2023-03-15", "2023-06-01/"];
        string told = draw.Chance(50) ? "\"my/level\": \"technician\"" : "";
        string claims = string.Join(", ", Enumerable.Range(0, draw.Chance(30) ? draw.Int(1, 2) : 0).Select(_ => $$"""{ "provision": "my/aid", "date": "{{RandomDays.Iso(new LocalDate(2022, 2, 1).PlusDays(draw.Int(0, 900)))}}" }"""));
        Payment[] open = AskWith(versions, told, claims, spells);
        foreach (string urgent in (string[])["true", "false"])
        {
            foreach (string level in (string[])["technician", "senior-worker"])
            {
                if (told.Length > 0 && level != "technician")
                    continue;

                ILookup<LocalDate, Payment> then = AskWith(versions, $"\"my/urgent\": {urgent}, \"my/level\": \"{level}\"", claims, spells).ToLookup(p => p.Due);
                Assert.All(then.Where(p => p.Any(t => t.Amount > 0)), p => Assert.Contains(open, told => told.Due == p.Key));
                foreach (Payment part in open)
                {
                    decimal sum = then[part.Due].Sum(p => p.Amount ?? 0);
                    string at = $"{part.From} to {part.To}: {part.Status} {part.Least} to {part.Most}, and {sum} where urgent is {urgent}, {level}: {Book(versions)} {claims} {string.Join(' ', spells)}";
                    Assert.True(part.Least <= sum && sum <= part.Most, at);
                    Assert.True(part.Status == PaymentStatus.Open || (part.Status == PaymentStatus.Drawn && part.Amount is null) || sum == (part.Amount ?? 0), at);
                    Assert.True(part.Status != PaymentStatus.Due || then[part.Due].All(p => p.Status == PaymentStatus.Due), at);
                }
            }
        }
    }

    private static Payment[] Ask(IReadOnlyList<(string? End, bool IsUnknown, string? Amount)> versions) => AskWith(versions, "", "", "2022-01-01/");

    private static Payment[] AskWith(IReadOnlyList<(string? End, bool IsUnknown, string? Amount)> versions, string facts, string claims, params string[] spells) =>
    [
        .. MoneyBook.Catalog(Book(versions)).For(MoneyBook.City, First).Assess(MoneyBook.EmployedWith(spells, facts, claims))[MoneyBook.Aid]
            .Payments(First, new LocalDate(2025, 12, 31)),
    ];

    // Each version holds from the end of the one before; some ask in addition for what nobody knows.
    private static string Book(IReadOnlyList<(string? End, bool IsUnknown, string? Amount)> versions) => string.Join(", ", versions.Select((version, at) =>
    {
        string from = at == 0 ? "2010-01-01" : RandomDays.Iso(NodaTime.Text.LocalDatePattern.Iso.Parse(versions[at - 1].End!).Value.PlusDays(1));
        string provision = MoneyBook.InPost(version.Amount ?? "null", version.IsUnknown ? Urgent : "")
            .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced(from, version.End), StringComparison.Ordinal);
        return version.Amount is null ? provision.Replace(", \"amount\": null", "", StringComparison.Ordinal) : provision;
    }));
}
