namespace SkillTalent.Tests.Limits;

/// <summary>The checks tell of a limit what its own words show.</summary>
public class LimitCheckTests
{
    [Theory]
    [InlineData("limit-never-met", "money", "\"over\": \"year\", \"yuan\": 0")]
    [InlineData("limit-never-met", "money", "\"over\": \"year\", \"percent\": 0, \"figure\": FIGURE")]
    [InlineData("limit-never-met", "people", "\"over\": \"year\", \"people\": 0")]
    [InlineData("limit-never-met", "at-least", "\"over\": \"year\", \"by\": [ \"person\" ], \"people\": 2")]
    [InlineData("limit-never-bites", "at-least", "\"over\": \"year\", \"people\": 1")]
    [InlineData("limit-never-bites", "at-least", "\"over\": \"year\", \"by\": [ \"person\" ], \"people\": 1")]
    [InlineData("limit-never-bites", "people", "\"over\": \"year\", \"by\": [ \"person\" ], \"people\": 2")]
    [InlineData("limit-steps-fall", "people", "\"over\": \"year\", \"figure\": FIGURE, \"steps\": [ { \"to\": 10 }, { \"people\": 5 } ]")]
    [InlineData(null, "people", "\"over\": \"year\", \"figure\": FIGURE, \"steps\": [ { \"to\": 4 }, { \"to\": 10, \"people\": 5 }, { \"people\": 10 } ]")]
    [InlineData(null, "money", "\"over\": \"year\", \"yuan\": 200000")]
    public void WhatALimitShows(string? code, string kind, string members) =>
        Assert.Equal(code is null ? [] : [code], Codes(LimitBook.Limit(kind, members.Replace("FIGURE", LimitBook.Figure("staff"), StringComparison.Ordinal))));

    [Fact]
    public void TwoLimitsOfTheSameGroups()
    {
        Assert.Equal(["limit-never-bites"], Codes(LimitBook.Limit("money", "\"over\": \"year\", \"yuan\": 2", "my/high"), LimitBook.Limit("money", "\"over\": \"year\", \"yuan\": 1", "my/low")));
        Assert.Equal(["limit-never-met"], Codes(LimitBook.Limit("at-least", "\"over\": \"day\", \"people\": 5", "my/least"), LimitBook.Limit("people", "\"over\": \"day\", \"people\": 4", "my/most")));
        Assert.Empty(Codes(LimitBook.Limit("money", "\"over\": \"year\", \"yuan\": 2", "my/high"), LimitBook.Limit("money", "\"over\": \"year\", \"by\": [ \"payer\" ], \"yuan\": 1", "my/low")));
    }

    private static string[] Codes(params string[] limits) => [.. RulebookChecker.Check(LimitBook.Catalog(limits)).Findings.Where(f => f.Code.StartsWith("limit-never", StringComparison.Ordinal) || f.Code == "limit-steps-fall").Select(f => f.Code)];
}
