using NodaTime;

namespace SkillTalent.Web.Pages;

/// <summary>For whom a page is made: the language, the day it is, and where the page stands. Chinese stands at the root, English below <c>/en</c>.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Today">The day that it is in China.</param>
/// <param name="Path">The address of the page with its query and without the language.</param>
internal sealed record View(Language Language, LocalDate Today, string Path)
{
    private const string EnglishRoot = "/en";

    public bool IsChinese => Language == Language.Chinese;

    /// <summary>The language's code for the document.</summary>
    public string Code => IsChinese ? "zh-CN" : "en";

    public Language Other => IsChinese ? Language.English : Language.Chinese;

    public string T(string zh, string en) => IsChinese ? zh : en;

    /// <summary>The same with numbers in it, written as they are in every culture.</summary>
    public string F(FormattableString zh, FormattableString en) => FormattableString.Invariant(IsChinese ? zh : en);

    public string In(LocalizedText text) => text.In(Language);

    /// <summary>The other language's words, which stand beside a title.</summary>
    public string Beside(LocalizedText text) => text.In(Other);

    public string Url(string path) => Url(path, Language);

    public static string Url(string path, Language language) => language == Language.Chinese ? path : path == "/" ? EnglishRoot : EnglishRoot + path;

    public static View Of(HttpContext context, IClock clock)
    {
        PathString path = context.Request.Path;
        bool english = path.StartsWithSegments(EnglishRoot, StringComparison.Ordinal, out PathString rest);
        string here = (english ? rest.ToUriComponent() : path.ToUriComponent()) is { Length: > 0 } at ? at : "/";
        return new View(
            english ? Language.English : Language.Chinese,
            clock.GetCurrentInstant().WithOffset(Offset.FromHours(8)).Date,
            HttpMethods.IsGet(context.Request.Method) ? here + context.Request.QueryString.ToUriComponent() : here);
    }
}
