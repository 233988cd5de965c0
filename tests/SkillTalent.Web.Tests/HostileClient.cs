using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace SkillTalent.Web.Tests;

/// <summary>A client that means no good, of one kind by its number: whatever becomes of its requests, they end.</summary>
internal sealed class HostileClient(Site site, int kind)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");
    private static readonly MediaTypeHeaderValue FormType = new("application/x-www-form-urlencoded");
    private static readonly Uri Assess = new("/api/assess?in=330800&on=2024-01-01", UriKind.Relative);

    // Made once: what it costs an attacker to write a body is not the server's, and must not be paid by the processors on which the server is measured.
    private static readonly byte[] Deep = Json(new string('[', 100_000));
    private static readonly byte[] ManyRecords =
        Json("{ \"certificates\": [ " + string.Join(", ", Enumerable.Repeat("{ \"level\": \"technician\", \"issued\": \"2020-01-01\" }", 20_000)) + " ] }");
    private static readonly byte[] Enormous = Json(new string(' ', 5_000_000));
    private static readonly byte[] BrokenText = Json("{ \"birth\": \"1990-05-01\", \"name\": \"\\ud800\" }");
    private static readonly byte[] NoRulebook =
        Form("rulebook", "{ \"id\": \"x\", \"provisions\": [ " + string.Join(", ", Enumerable.Repeat("{ \"id\": \"x/a\" }", 5_000)) + " ] }");
    private static readonly byte[] BrokenCase = Form("case", "{ \"facts\": { " + new string('"', 1_000) + " } }");

    /// <summary>Goes on until it is over; tells how many requests ended.</summary>
    public async Task<int> RunAsync(CancellationToken over)
    {
        int ended = 0;
        while (!over.IsCancellationRequested)
        {
            try
            {
                await OneAsync(over);
                ended++;
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException or SocketException)
            {
                // Thrown out, or it is over.
                ended++;
            }
        }

        return ended;
    }

    private Task OneAsync(CancellationToken over) => (kind % 8) switch
    {
        0 => PostAsync(Assess, Deep, JsonType, over),
        1 => PostAsync(Assess, ManyRecords, JsonType, over),
        2 => PostAsync(Assess, Enormous, JsonType, over),
        3 => PostAsync(Assess, BrokenText, JsonType, over),
        4 => DripAsync(over),
        5 => DropAsync(),
        6 => PostAsync(new Uri("/officer", UriKind.Relative), NoRulebook, FormType, over),
        _ => PostAsync(new Uri("/check/questions", UriKind.Relative), BrokenCase, FormType, over),
    };

    private async Task PostAsync(Uri address, byte[] body, MediaTypeHeaderValue type, CancellationToken over)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = type } };
        using HttpResponseMessage response = await site.Client.PostAsync(address, content, over);
        Refused(response);
    }

    private static byte[] Json(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Form(string name, string value) => Encoding.ASCII.GetBytes(name + "=" + WebUtility.UrlEncode(value));

    private static void Refused(HttpResponseMessage response) =>
        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);

    // Begins a body and sends a byte now and then.
    private async Task DripAsync(CancellationToken over)
    {
        using TcpClient client = await BeginAsync();
        for (int i = 0; i < 20; i++)
        {
            await Task.Delay(100, over);
            await client.GetStream().WriteAsync(" "u8.ToArray(), over);
        }
    }

    private async Task DropAsync()
    {
        using TcpClient client = await BeginAsync();
        client.Client.LingerState = new LingerOption(true, 0);
    }

    private async Task<TcpClient> BeginAsync()
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, site.Client.BaseAddress!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /api/assess?in=330800&on=2024-01-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));
        return client;
    }
}
