using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using SkillTalent.Web.Hosting;

namespace SkillTalent.Web.Tests;

/// <summary>
/// Clients that are slow on purpose, over a real connection: each is refused when the limit says so and not later, and the others are answered
/// meanwhile as if there were none.
/// </summary>
public sealed class SlowClientTests(ImpatientSite site) : IClassFixture<ImpatientSite>
{
    // Beyond a limit: the server looks once a second, and the machine may be busy.
    private const double Tolerance = 10;
    private const int SlowOnes = 40;

    // Who goes on sending while the server closes the connection may never see the answer.
    private const string Closed = "closed";

    [Theory]
    [InlineData("/api/assess?in=330800&on=2023-08-01", "application/json")]
    [InlineData("/check/questions", "application/x-www-form-urlencoded")]
    public async Task AByteASecond_IsRefused(string address, string type)
    {
        (string status, double seconds) = await DripAsync(address, type, bytesASecond: 1);

        AssertRefused(status);
        Assert.InRange(seconds, ImpatientSite.GraceSeconds - 1, ImpatientSite.GraceSeconds + Tolerance);
        await LivesAsync();
    }

    [Fact]
    public async Task ABodyOfWhichNothingComes_IsRefused()
    {
        (string status, double seconds) = await DripAsync("/api/assess?in=330800&on=2023-08-01", "application/json", bytesASecond: 0);

        Assert.Contains("408", status, StringComparison.Ordinal);
        Assert.InRange(seconds, ImpatientSite.GraceSeconds - 1, ImpatientSite.GraceSeconds + Tolerance);
        await LivesAsync();
    }

    // Quick enough for the rate, and it never ends: the time of the whole request is what is over.
    [Theory]
    [InlineData("/api/assess?in=330800&on=2023-08-01", "application/json")]
    [InlineData("/officer", "application/x-www-form-urlencoded")]
    public async Task ABodyThatNeverEnds_IsRefused(string address, string type)
    {
        (string status, double seconds) = await DripAsync(address, type, bytesASecond: 20 * ImpatientSite.SlowestBytesASecond);

        AssertRefused(status);
        Assert.InRange(seconds, ImpatientSite.AnswerSeconds - 1, ImpatientSite.AnswerSeconds + Tolerance);
        await LivesAsync();
    }

    [Fact]
    public async Task AHeadThatNeverEnds_IsRefused()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Client.BaseAddress!.Port);
        long begin = Stopwatch.GetTimestamp();
        await client.GetStream().WriteAsync("GET /rules HTTP/1.1\r\nHost: local"u8.ToArray());

        Assert.Contains("408", await FirstLineAsync(client), StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(begin).TotalSeconds, ImpatientSite.HeaderSeconds - 1, ImpatientSite.HeaderSeconds + Tolerance);
        await LivesAsync();
    }

    [Fact]
    public async Task WhileManyAreSlow_TheOthersAreAnswered()
    {
        Task<(string Status, double Seconds)>[] slow =
            [.. Enumerable.Range(0, SlowOnes).Select(_ => DripAsync("/api/assess?in=330800&on=2023-08-01", "application/json", bytesASecond: 1))];
        string worker = Repository.Read("samples/Quickstart/Data/welder.json");
        int answered = 0;
        while (!Array.Exists(slow, s => s.IsCompleted))
        {
            Assert.Equal(HttpStatusCode.OK, (await site.JsonAsync("/api/assess?in=330800&on=2023-08-01", worker)).Status);
            _ = await site.PageAsync("/rules/quzhou/technician-allowance");
            answered++;
        }

        (string Status, double)[] all = await Task.WhenAll(slow);
        Assert.All(all, s => AssertRefused(s.Status));
        Assert.True(answered > 0, "Nobody else was answered while some were slow.");
        await LivesAsync();
    }

    [Theory]
    [InlineData("AtOnce", "0")]
    [InlineData("GraceSeconds", "1")]
    [InlineData("LargestBody", "-1")]
    [InlineData("AnswerSeconds", "NaN")]
    [InlineData("WorkSeconds", "0")]
    [InlineData("CheckSeconds", "-3")]
    public void LimitsThatCannotBe_AreRefused(string name, string value)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"{RequestLimits.Section}:{name}", value)]).Build();

        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => RequestLimits.Of(configuration));
        Assert.Contains(name, e.Message, StringComparison.Ordinal);
    }

    // The first line of the answer to a body that is announced whole and comes so slowly, and after how many seconds it came.
    private async Task<(string Status, double Seconds)> DripAsync(string address, string type, double bytesASecond)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, site.Client.BaseAddress!.Port);
        long begin = Stopwatch.GetTimestamp();
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nContent-Length: 1000000\r\n\r\n{(type == "application/json" ? " " : "rulebook=")}"));
        using var over = new CancellationTokenSource();
        Task drip = bytesASecond == 0 ? Task.CompletedTask : SendAsync(client.GetStream(), bytesASecond, over.Token);
        string status = await FirstLineAsync(client);
        double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        await over.CancelAsync();
        await drip;
        return (status, seconds);
    }

    private static async Task SendAsync(NetworkStream stream, double bytesASecond, CancellationToken over)
    {
        int each = (int)Math.Max(1, bytesASecond / 10);
        byte[] bytes = [.. Enumerable.Repeat((byte)' ', each)];
        try
        {
            while (true)
            {
                await Task.Delay(TimeSpan.FromSeconds(each / bytesASecond), over);
                await stream.WriteAsync(bytes, over);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The answer has come, or the server has closed the connection: there is nobody to send to.
        }
    }

    private static async Task<string> FirstLineAsync(TcpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var reader = new StreamReader(client.GetStream(), leaveOpen: true);
        try
        {
            return await reader.ReadLineAsync(patience.Token) ?? Closed;
        }
        catch (IOException)
        {
            return Closed;
        }
    }

    private static void AssertRefused(string status) =>
        Assert.True(status == Closed || status.Contains("408", StringComparison.Ordinal), $"expected 408 or a closed connection, got: {status}");

    private async Task LivesAsync() => Assert.Equal("ok", (await site.JsonAsync("/health")).GetProperty("status").GetString());
}
