using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillTalent.Web.Api;

/// <summary>
/// JSON that the library writes, as an answer. It is made whole before a byte is sent, so that a failure is told as one, and in pieces of a pool:
/// an answer of a hundred kilobytes in one array would have the garbage of every answer collected at once.
/// </summary>
internal sealed class JsonAnswer : IResult
{
    // Chinese texts stay readable; the output is a response body and not a script.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly PipeOptions Pieces = new(pauseWriterThreshold: 0, minimumSegmentSize: 16 * 1024, useSynchronizationContext: false);

    private readonly PipeReader _body;
    private readonly long _length;

    private JsonAnswer(PipeReader body, long length) => (_body, _length) = (body, length);

    /// <summary>The answer that is written.</summary>
    public static JsonAnswer Of(Action<Utf8JsonWriter> write)
    {
        var pipe = new Pipe(Pieces);
        try
        {
            using var json = new Utf8JsonWriter(pipe.Writer, Options);
            write(json);
            json.Flush();
            pipe.Writer.Complete();
            return new JsonAnswer(pipe.Reader, json.BytesCommitted);
        }
        catch
        {
            pipe.Writer.Complete();
            pipe.Reader.Complete();
            throw;
        }
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = _length;
        try
        {
            // Handed over whole and sent at once: piece by piece, whoever reads it would be woken for each.
            if (_body.TryRead(out ReadResult whole))
            {
                foreach (ReadOnlyMemory<byte> piece in whole.Buffer)
                {
                    response.BodyWriter.Write(piece.Span);
                }

                _body.AdvanceTo(whole.Buffer.End);
            }
        }
        finally
        {
            await _body.CompleteAsync();
        }

        _ = await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
