using System.Net;

namespace SkillTalent.Web.Tests;

/// <summary>Two places, two days, and an amendment on a made-up city.</summary>
public sealed class CompareTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/compare?in=330800&on=2024-01-01&and-in=330700&and-on=2024-01-01")]
    [InlineData("/en/compare?in=330800&on=2022-10-01&and-in=330800&and-on=2024-01-01")]
    public async Task TwoPoliciesStandSideBySide(string address)
    {
        string page = await site.PageAsync(address);

        Assert.Equal("", Html.Fault(page));
        Assert.Contains("class=\"differences\"", page, StringComparison.Ordinal);
    }

    /// <summary>Why one of the two has nothing of a rule is told with it.</summary>
    [Fact]
    public async Task WhatOneDoesNotHaveIsExplained() => Assert.Contains(
        "the rulebook knows this from 2023-07-14 on", await site.PageAsync("/en/compare?in=330800&on=2022-10-01&and-in=330800&and-on=2024-01-01"), StringComparison.Ordinal);

    [Fact]
    public async Task AHigherAllowance_HasWinnersAndACost()
    {
        string page = await site.FormAsync(
            "/en/compare/amendment", HttpStatusCode.OK, ("in", "330800"), ("on", "2023-07-14"), ("amendment", Repository.Read("samples/data/raise-quzhou-allowance.json")));

        Assert.Equal("", Html.Fault(page));
        Assert.Matches("<tr class=\"whole\"><th scope=\"row\">[^<]+</th><td>[1-9][0-9]*</td><td>0</td>", page);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "amend": [ { "provision": "nothing", "rows": [ { "row": 1, "yuan": 1 } ] } ] }""")]
    public async Task AnAmendmentThatCannotBe_IsTold(string amendment) => Assert.Contains(
        "role=\"alert\"", await site.FormAsync("/compare/amendment", HttpStatusCode.BadRequest, ("in", "330800"), ("on", "2023-07-14"), ("amendment", amendment)), StringComparison.Ordinal);

    [Theory]
    [InlineData("/compare?in=nowhere")]
    [InlineData("/compare?in=330800&on=never")]
    public async Task ABadQuestion_IsRefused(string address) => _ = await site.PageAsync(address, HttpStatusCode.BadRequest);
}
