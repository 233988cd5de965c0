using NodaTime;
using NodaTime.Text;
using SkillTalent.Web.Api;
using SkillTalent.Web.Pages;
using static SkillTalent.Web.Pages.Markup;

namespace SkillTalent.Web.Cases;

/// <summary>
/// A person's case, for one request: what the forms carry from page to page, since the server keeps nothing. Immutable.
/// </summary>
/// <param name="Policy">The rules that it is put to.</param>
/// <param name="Worker">What is known of the person.</param>
/// <param name="NotKnown">The paths of questions that the person could not answer.</param>
internal sealed record Case(SkillPolicy Policy, Worker Worker, IReadOnlySet<string> NotKnown)
{
    private const int MostPaths = 500;

    /// <summary>The level or title that the person asks about; null: everything.</summary>
    public PlanTarget? Goal { get; init; }

    public TitleSeries Series { get; init; } = TitleSeries.Engineering;

    public Assessment Assessment => field ??= Policy.Assess(Worker);

    public QuestionOptions Questions => new() { NotKnown = NotKnown, Series = Series, Goal = Goal };

    /// <summary>Reads it from a form; what is absent is what a case begins with.</summary>
    /// <exception cref="InputFormatException">The place, the day or the worker is not of the form.</exception>
    public static Case Read(IFormCollection form, PolicyCatalog catalog, LocalDate today)
    {
        string on = form["on"].ToString();
        Place place = ApiQuery.Place(catalog, form["in"].ToString() is { Length: > 0 } given ? given : null, "in");
        SkillPolicy policy = catalog.For(place.Code, on.Length == 0 ? today : ApiQuery.Day(on, "on"));
        TitleSeries series = Codes.TryParse(form["series"].ToString(), out TitleSeries known) ? known : TitleSeries.Engineering;
        string json = form["case"].ToString();
        return new Case(policy, string.IsNullOrWhiteSpace(json) ? new Worker() : WorkerJson.Parse(json), form["unknown"].ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostPaths).ToHashSet(StringComparer.Ordinal))
        {
            Series = series,
            Goal = PlanTarget.TryParse(form["goal"].ToString(), series, out PlanTarget? goal) ? goal : null,
        };
    }

    /// <summary>The fields that carry it to the next page.</summary>
    public Markup Hidden() => Of($"""
        {Fields.Hidden("case", WorkerJson.ToJson(Worker))}{Fields.Hidden("in", Policy.Place.Code)}{Fields.Hidden("on", LocalDatePattern.Iso.Format(Policy.On))}{Fields.Hidden("series", Series.ToCode())}{Fields.Hidden("goal", Goal?.Code)}{Fields.Hidden("unknown", string.Join(' ', NotKnown))}
        """);

    /// <summary>A button that shows the same page in the other language, and takes the case along.</summary>
    public Markup OtherLanguage(View view, Markup more = default) => Of($"""
        <form method="post" action="{View.Url(view.Path, view.Other)}">{Hidden()}{more}<button class="link" lang="{(view.IsChinese ? "en" : "zh-CN")}">{view.T("English", "中文")}</button></form>
        """);
}
