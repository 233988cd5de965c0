using System.Diagnostics;
using System.Net;

namespace SkillTalent.Web.Tests;

/// <summary>Who is refused for what was sent waits for the answer, and meanwhile others are answered: it takes none of their places.</summary>
public sealed class RefusalTests(CautiousSite site) : IClassFixture<CautiousSite>
{
    private const string Assess = "/api/assess?in=330800&on=2024-01-01";

    private static readonly string Worker = Repository.Read("samples/Quickstart/Data/welder.json");

    [Fact]
    public async Task OthersAreAnsweredMeanwhile()
    {
        // The first answer takes longest.
        Assert.Equal(HttpStatusCode.OK, (await site.JsonAsync(Assess, Worker)).Status);
        Task<(HttpStatusCode Status, System.Text.Json.JsonElement Body)> refused = site.JsonAsync(Assess, "[");
        Assert.Equal(HttpStatusCode.OK, (await site.JsonAsync(Assess, Worker)).Status);
        Assert.False(refused.IsCompleted);
        Assert.Equal(HttpStatusCode.BadRequest, (await refused).Status);
    }

    [Theory]
    [InlineData("[", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/html", HttpStatusCode.UnsupportedMediaType)]
    public async Task TheAnswerIsWaitedFor(string body, string type, HttpStatusCode status)
    {
        long begin = Stopwatch.GetTimestamp();
        Assert.Equal(status, (await site.JsonAsync(Assess, body, type)).Status);
        Assert.True(Stopwatch.GetElapsedTime(begin).TotalSeconds > 0.9 * CautiousSite.RefusalSeconds);
    }

    /// <summary>An address that there is not and a program that is too busy are told at once; who was slow has waited.</summary>
    [Fact]
    public void WhoWaitsNotAtAll() => Assert.Equal(
        [false, false, false, false, true, true, true],
        new[] { 404, 405, 408, 503, 400, 413, 415 }.Select(s => new Hosting.RequestRefusal(s).IsForWhatWasSent));
}
