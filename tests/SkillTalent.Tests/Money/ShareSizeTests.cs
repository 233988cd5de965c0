using System.Text;

namespace SkillTalent.Tests.Money;

/// <summary>Shares of shares: what they come to is counted when the rulebook is loaded, and what is loaded answers at once.</summary>
public class ShareSizeTests
{
    private static readonly LocalDate On = new(2025, 4, 15);

    private const string Share = """{ "percent": 50, "of": { "benefit": "my/b{0}" } }""";

    private const string Factors =
        """
        "factor": [ { "when": { "fact": "my/lessons", "compare": { "equals": 1 } }, "times": 1.5 }, { "when": { "fact": "my/lessons", "compare": { "equals": 2 } }, "times": 1.4 },
                    { "when": { "fact": "my/lessons", "compare": { "equals": 3 } }, "times": 1.3 }, { "when": { "fact": "my/lessons", "compare": { "equals": 4 } }, "times": 1.2 } ]
        """;

    /// <summary>Each of sixteen takes half of the one below; what each asks for stands once in what is decided.</summary>
    [Fact]
    public void AChainOfSharesGrowsByWhatEachAdds()
    {
        PolicyCatalog catalog = MoneyBook.Catalog(Chain(ShareSizes.MostDeep));
        Worker worker = MoneyBook.Worker("\"my/urgent\": true");
        Decision top = catalog.For(MoneyBook.City, On).Assess(worker)[$"my/b{ShareSizes.MostDeep}"];
        Assert.Equal((Outcome.Eligible, 65536 / (1 << ShareSizes.MostDeep)), (top.Outcome, top.Amount!.Adjusted));
        int[] tests =
        [
            .. Enumerable.Range(0, ShareSizes.MostDeep + 1).Select(i => catalog.PolicyOf(MoneyBook.City, PolicyOptions.Default).Tracks
                .Single(t => t.Ids.Contains($"my/b{i}")).On(Day.Of(On)).Root.Tests().Count),
        ];
        Assert.True(tests[^1] <= 4 * ShareSizes.MostDeep, string.Join(' ', tests));
    }

    /// <summary>A chain deeper than that is refused with its place, also where it would have ended the process.</summary>
    [Theory]
    [InlineData(ShareSizes.MostDeep + 1)]
    [InlineData(5000)]
    public void ADeeperChainIsRefused(int links)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(Chain(links)));
        Assert.Equal(($"$.provisions[{ShareSizes.MostDeep + 1}].amount", "a share with at most 16 benefits one below the other"), (refused.Path, refused.Expectation));
    }

    /// <summary>A long way round to itself is found without going as deep.</summary>
    [Fact]
    public void ALongCircleIsRefused()
    {
        string circle = string.Join(",", Enumerable.Range(0, 5000).Select(i => MoneyBook.Benefit(Share.Replace("{0}", $"{(i + 1) % 5000}", StringComparison.Ordinal), $"my/b{i}")));
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(circle));
        Assert.Equal(("$.provisions[0].amount", "no share of what is, in the end, a share of 'my/b0' itself"), (refused.Path, refused.Expectation));
    }

    /// <summary>Each factor of an other doubles its rows, and so does each below it: refused before they are made.</summary>
    [Fact]
    public void WhatMultipliesBeyondTheLimitIsRefused()
    {
        string[] links = [.. Enumerable.Range(0, 5).Select(i => MoneyBook.Benefit(i == 0 ? """{ "yuan": 1000 }""" : Share.Replace("{0}", $"{i - 1}", StringComparison.Ordinal), $"my/b{i}").Replace("] } }", "], " + Factors + " } }", StringComparison.Ordinal))];
        Assert.NotNull(MoneyBook.Catalog(string.Join(",", links[..3])).For(MoneyBook.City, On).Assess(MoneyBook.Worker("\"my/lessons\": 1"))["my/b2"].Amount);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(string.Join(",", links)));
        Assert.Equal("$.provisions[3].amount", refused.Path);
        Assert.StartsWith("a share that comes to at most 20000", refused.Expectation, StringComparison.Ordinal);
    }

    /// <summary>What takes one benefit many times over, level by level, is refused.</summary>
    [Fact]
    public void WhatNamesOneBenefitManyTimesIsRefused()
    {
        string[] links =
        [
            .. Enumerable.Range(0, 8).Select(i => MoneyBook.Benefit(
                i == 0 ? """{ "yuan": 1 }""" : $$"""{ "sum": [ {{string.Join(", ", Enumerable.Range(1, 9).Select(n => $$"""{ "percent": {{n}}, "of": { "benefit": "my/b{{i - 1}}" } }"""))}} ] }""", $"my/b{i}")),
        ];
        Assert.StartsWith("a share that comes to", Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(string.Join(",", links))).Expectation, StringComparison.Ordinal);
    }

    /// <summary>Who gets a share of a version for some is who gets that version, and no other's row.</summary>
    [Fact]
    public void AShareOfSeveralVersionsIsThatOfTheVersion()
    {
        const string Special = ", \"appliesTo\": { \"when\": { \"fact\": \"my/urgent\", \"is\": true } }, \"when\": { \"fact\": \"my/lessons\", \"compare\": { \"atLeast\": 1 } }, \"amount\"";
        string general = MoneyBook.Benefit("""{ "when": { "fact": "my/lessons", "compare": { "atLeast": 10 } }, "yuan": 200 }, { "yuan": 100 }""");
        string special = MoneyBook.Benefit("""{ "when": { "fact": "my/lessons", "compare": { "atLeast": 10 } }, "yuan": 2000 }, { "yuan": 1000 }""").Replace(", \n  \"amount\"", Special, StringComparison.Ordinal).Replace(",\n  \"amount\"", Special, StringComparison.Ordinal);
        Assert.Contains("appliesTo", special, StringComparison.Ordinal);
        PolicyCatalog catalog = MoneyBook.Catalog(string.Join(",", general, special, MoneyBook.Benefit("""{ "percent": 10, "of": { "benefit": "my/aid" } }""", "my/share")));
        foreach ((string facts, decimal paid) in ((string, decimal)[])[("true, \"my/lessons\": 12", 200), ("true, \"my/lessons\": 2", 100), ("false, \"my/lessons\": 12", 20), ("false, \"my/lessons\": 2", 10)])
        {
            Assessment assessment = catalog.For(MoneyBook.City, On).Assess(MoneyBook.Worker("\"my/urgent\": " + facts));
            Assert.Equal((paid * 10, paid), (assessment["my/aid"].Amount!.Adjusted, assessment["my/share"].Amount!.Adjusted));
        }
    }

    private static string Chain(int links)
    {
        var all = new StringBuilder(MoneyBook.Benefit("""{ "when": { "fact": "my/urgent", "is": true }, "yuan": 65536 }""", "my/b0"));
        for (int i = 1; i <= links; i++)
        {
            _ = all.Append(',').Append(MoneyBook.Benefit(Share.Replace("{0}", $"{i - 1}", StringComparison.Ordinal), $"my/b{i}"));
        }

        return all.ToString();
    }
}
