using System.Text;

namespace SkillTalent.Web.Pages;

/// <summary>A page as an answer. Nothing that follows from a person's case may be kept by anybody on the way.</summary>
internal sealed class PageResult(Markup page, int status = StatusCodes.Status200OK, bool mayBeKept = false) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        byte[] body = Encoding.UTF8.GetBytes(page.ToString());
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = mayBeKept ? "public, max-age=300" : "no-store";
        return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body).AsTask();
    }
}
