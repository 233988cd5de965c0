using Microsoft.AspNetCore.WebUtilities;

namespace SkillTalent.Web.Hosting;

/// <summary>Why a request is refused: a status, and for input that is not of its form the place and what was expected there.</summary>
/// <param name="Status">The HTTP status.</param>
internal sealed record RequestRefusal(int Status)
{
    public InputFormatException? Input { get; init; }

    /// <summary>Whether what was sent is the reason, and not where to, or how much there is to do here.</summary>
    public bool IsForWhatWasSent =>
        Status is StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge or StatusCodes.Status415UnsupportedMediaType;

    public LocalizedText Title => Status switch
    {
        StatusCodes.Status400BadRequest => new("内容不符合要求", "The input is not of the expected form."),
        StatusCodes.Status404NotFound => new("没有这一页", "There is no such page."),
        StatusCodes.Status405MethodNotAllowed => new("这一地址不能这样使用", "This address is not used in that way."),
        StatusCodes.Status408RequestTimeout => new("内容传送太慢", "The body came too slowly."),
        StatusCodes.Status413PayloadTooLarge => new("内容太大", "The body is too large."),
        StatusCodes.Status415UnsupportedMediaType => new("内容的类型不对", "The body is of a type that is not read here."),
        StatusCodes.Status503ServiceUnavailable => new("现在太忙，请稍后再试", "Too much to do just now; please try again."),
        _ => new("出错了", ReasonPhrases.GetReasonPhrase(Status)),
    };

    public LocalizedText? Detail => Input is null ? null : new(
        $"{Input.Path}：应为{Input.ExpectationIn(Language.Chinese)}", $"{Input.Path}: expected {Input.Expectation}");

    /// <summary>The refusal as problem details (RFC 9457). No value that was sent is in it.</summary>
    public IResult ToProblem() => TypedResults.Problem(
        statusCode: Status,
        title: Title.En,
        detail: Detail?.En,
        extensions: Input is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal) { ["path"] = Input.Path, ["expected"] = Input.Expectation });
}
