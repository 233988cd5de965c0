using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SkillTalent.Web.Hosting;

namespace SkillTalent.Web.Tests;

/// <summary>Bodies that are too large, too deep, too slow, or nothing at all: each is refused rightly, and the program lives on.</summary>
public sealed class LimitTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task ABodyThatIsTooLarge_IsRefused()
    {
        string large = "{ \"occupation\": \"" + new string('a', new RequestLimits().LargestBody) + "\" }";

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await site.JsonAsync("/api/assess?in=330800&on=2023-08-01", large)).Status);
        using HttpResponseMessage form = await site.SendFormAsync("/officer", ("rulebook", large));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, form.StatusCode);
        await LivesAsync();
    }

    [Fact]
    public async Task ABodyThatIsTooDeep_IsRefused()
    {
        string deep = new string('[', 100_000) + new string(']', 100_000);

        Assert.Equal(HttpStatusCode.BadRequest, (await site.JsonAsync("/api/assess?in=330800&on=2023-08-01", deep)).Status);
        _ = await site.FormAsync("/officer", HttpStatusCode.BadRequest, ("rulebook", deep));
        await LivesAsync();
    }

    [Theory]
    [InlineData("/officer")]
    [InlineData("/check/questions")]
    [InlineData("/compare/amendment")]
    public async Task WhatIsNoForm_IsRefused(string address)
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await site.Client.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task AFormWithTooMuchInIt_IsRefused()
    {
        using HttpResponseMessage many = await site.SendFormAsync("/check/questions", [.. Enumerable.Range(0, 2000).Select(i => ($"f{i}", "x"))]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, many.StatusCode);
        await LivesAsync();
    }

    [Fact]
    public async Task WorkThatTakesTooLong_KeepsItsPlaceAndIsGivenUp()
    {
        using var heavy = new HeavyWork(new RequestLimits());

        Assert.Equal(7, await heavy.DoAsync(() => 7, CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => heavy.DoAsync<int>(() => throw new InvalidOperationException(), CancellationToken.None));
        for (int i = 0; i < 2 * Environment.ProcessorCount; i++)
            Assert.Equal(i, await heavy.DoAsync(() => i, CancellationToken.None));
    }

    [Fact]
    public async Task WorkThatNobodyWaitsFor_IsToldSoAndLeavesItsPlace()
    {
        using var heavy = new HeavyWork(new RequestLimits());
        for (int i = 0; i < Environment.ProcessorCount; i++)
        {
            await Assert.ThrowsAsync<BusyException>(() => heavy.DoAsync(
                givenUp => givenUp.WaitHandle.WaitOne(), CancellationToken.None, TimeSpan.FromMilliseconds(20)));
        }

        Assert.Equal(7, await heavy.DoAsync(() => 7, CancellationToken.None));
    }

    [Fact]
    public async Task Requests_AreCountedByTheirRoutes()
    {
        var routes = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Meter.Name == WebCounters.Name)
                to.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => routes.Add((string)tags[0].Value!));
        listener.Start();
        _ = site.Services.GetRequiredService<WebCounters>();
        _ = await site.PageAsync("/rules/quzhou/technician-allowance?on=2024-01-01");

        Assert.Contains("/rules/{**address}", routes);
        Assert.DoesNotContain(routes, r => r.Contains("quzhou", StringComparison.Ordinal));
    }

    private async Task LivesAsync() => Assert.Equal("ok", (await site.JsonAsync("/health")).GetProperty("status").GetString());
}
