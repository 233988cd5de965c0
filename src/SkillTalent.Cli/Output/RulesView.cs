using System.Globalization;
using NodaTime;
using SkillTalent.Cli.Options;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>Lists of provisions, facts and examples for people.</summary>
internal static class RulesView
{
    /// <summary>Provisions, one line a version.</summary>
    public static IReadOnlyList<IRenderable> List(RulesQuestion question, Provision[][] provisions, int width)
    {
        bool zh = question.Language == Language.Chinese;
        var layout = new Layout(width);
        string place = question.Place is { } at ? Layout.Place(at, question.Language) : zh ? "各地" : "All places";
        layout.Title(
            question.On is { } day ? Layout.Joined(place, Layout.DayInText(day, question.Language), question.Language) : place,
            zh ? $"规则库版本 {question.Catalog.DataVersion}，共{Number(provisions.Length)}条" : $"rulebooks {question.Catalog.DataVersion}, {Number(provisions.Length)} provisions");
        foreach (IGrouping<ProvisionKind, Provision[]> kind in provisions.GroupBy(p => p[0].Kind).OrderBy(g => g.Key))
        {
            layout.Heading(Heading(kind.Key).In(question.Language));
            layout.Table(
                [new(zh ? "编号" : "ID"), new(zh ? "地区" : "Place"), new(zh ? "起" : "From"), new(zh ? "止" : "To"), new(zh ? "依据" : "Basis"), new(zh ? "名称" : "Title")],
                kind.Select(p => (IReadOnlyList<(string, Style?)>)
                [
                    (p[0].BaseId + Qualifiers(p), null),
                    (PlaceOf(question, p[0]), null),
                    (Layout.Day(p[0].Effective.From), null),
                    (Layout.Day(p[0].Effective.To), null),
                    (p[0].Basis.ToLabel().In(question.Language), p[0].Basis == Basis.Unconfirmed ? OutcomeStyles.Of(Outcome.Undetermined) : Layout.Grey),
                    (p[0].Title.In(question.Language), null),
                ]));
        }

        return layout.Parts;
    }

    /// <summary>Provisions to look at again, one line a version, in the order given.</summary>
    public static IReadOnlyList<IRenderable> Stale(RulesQuestion question, LocalDate on, Provision[][] provisions, int width)
    {
        bool zh = question.Language == Language.Chinese;
        var layout = new Layout(width);
        layout.Title(
            zh ? $"{Layout.DayInText(on, question.Language)}没有来源证实仍有效的条款" : $"No source shows these in force on {Layout.Day(on)}",
            zh ? $"规则库版本 {question.Catalog.DataVersion}，共{Number(provisions.Length)}条" : $"rulebooks {question.Catalog.DataVersion}, {Number(provisions.Length)} provisions");
        layout.Table(
            [new(zh ? "证实到" : "Confirmed to"), new(zh ? "编号" : "ID"), new(zh ? "地区" : "Place"), new(zh ? "起" : "From"), new(zh ? "名称" : "Title")],
            provisions.Select(p => (IReadOnlyList<(string, Style?)>)
            [
                (p[0].ConfirmedThrough is { } day ? Layout.Day(day) : zh ? "不详" : "unknown", null),
                (p[0].BaseId + Qualifiers(p), null),
                (PlaceOf(question, p[0]), null),
                (Layout.Day(p[0].Effective.From), null),
                (p[0].Title.In(question.Language), null),
            ]));
        return layout.Parts;
    }

    /// <summary>Facts.</summary>
    public static IReadOnlyList<IRenderable> Facts(RulesQuestion question, Fact[] facts, int width)
    {
        bool zh = question.Language == Language.Chinese;
        var layout = new Layout(width);
        var words = new FactWords(question.Catalog, question.Language);
        foreach (IGrouping<string, Fact> subject in facts.GroupBy(f => f.Subject, StringComparer.Ordinal).OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            layout.Heading(subject.Key == "worker" ? (zh ? "劳动者" : "Facts of a worker") : (zh ? "企业" : "Facts of an enterprise"));
            layout.Table(
                [new(zh ? "编号" : "ID"), new(zh ? "类型" : "Kind"), new(zh ? "没有写明时" : "If absent"), new(zh ? "来源" : "Comes from"), new(zh ? "含义" : "Meaning")],
                subject.Select(f => (IReadOnlyList<(string, Style?)>)
                [
                    (f.Id, null),
                    (f.Kind.ToLabel().In(question.Language), Layout.Grey),
                    (f.AssumedWhileAbsent is { } assumed ? $"= {words.Assumed(f, assumed)}" : zh ? "未知" : "unknown", f.AssumedWhileAbsent is null ? null : OutcomeStyles.Of(Outcome.Undetermined)),
                    (words.Origin(f), Layout.Grey),
                    (Meaning(f, question.Language), null),
                ]));
        }

        return layout.Parts;
    }

    /// <summary>What became of examples: those that failed in full, the others counted.</summary>
    public static IReadOnlyList<IRenderable> Examples(RulesQuestion question, ExampleResult[] results, int width)
    {
        bool zh = question.Language == Language.Chinese;
        var layout = new Layout(width);
        foreach (ExampleResult failure in results.Where(r => !r.Passed))
        {
            layout.Line($"{failure.RulebookId}: {failure.ExampleName}", OutcomeStyles.Of(Outcome.NotEligible));
            layout.Hanging("-", $"{failure.DecisionId}, {Layout.Day(failure.On)}: {failure.Message?.In(question.Language)}", leadWidth: 2);
        }

        layout.Table(
            [new(zh ? "规则库" : "Rulebook"), new(zh ? "例子" : "Examples", IsNumber: true), new(zh ? "通过" : "Passed", IsNumber: true), new(zh ? "失败" : "Failed", IsNumber: true)],
            results.GroupBy(r => r.RulebookId, StringComparer.Ordinal).Select(g => (IReadOnlyList<(string, Style?)>)
            [
                (g.Key, null),
                (Number(g.Select(r => (r.ExampleName, r.On)).Distinct().Count()), null),
                (Number(g.Count(r => r.Passed)), OutcomeStyles.Of(Outcome.Eligible)),
                (Number(g.Count(r => !r.Passed)), g.All(r => r.Passed) ? Layout.Grey : OutcomeStyles.Of(Outcome.NotEligible)),
            ]));
        int failed = results.Count(r => !r.Passed);
        layout.Line(
            zh ? $"{Number(results.Length - failed)}项预期通过，{Number(failed)}项失败" : $"{Number(results.Length - failed)} expectations passed, {Number(failed)} failed",
            OutcomeStyles.Of(failed == 0 ? Outcome.Eligible : Outcome.NotEligible));
        return layout.Parts;
    }

    private static string PlaceOf(RulesQuestion question, Provision provision) =>
        question.Language == Language.Chinese && question.Catalog.Places.TryGetValue(provision.Place, out Place? place) ? place.Name.Zh : provision.Place;

    // What sets a version apart from others of the same id.
    private static string Qualifiers(Provision[] group)
    {
        string[] parts =
        [
            .. group[0].Edition is { } edition ? (string[])[edition] : [],
            .. group[0].IsRepeated ? group.Select(p => p.Target).OfType<string>() : [],
            .. group[0].Occupations,
        ];
        return parts.Length == 0 ? "" : $"\n  {string.Join(", ", parts)}";
    }

    private static string Meaning(Fact fact, Language language)
    {
        string unit = fact.Unit is { } known ? $" ({known.In(language)})" : "";
        string choices = fact.Choices.Count == 0 ? ""
            : language == Language.Chinese ? $"：{string.Join("、", fact.Choices.Select(c => c.Label.Zh == c.Code ? c.Code : $"{c.Label.Zh}（{c.Code}）"))}"
            : $": {string.Join(", ", fact.Choices.Select(c => c.Code))}";
        return fact.Label.In(language) + unit + choices;
    }

    private static LocalizedText Heading(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Level => new LocalizedText("职业技能等级", "Skill levels"),
        ProvisionKind.Title => new LocalizedText("职称", "Professional titles"),
        ProvisionKind.Recognition => new LocalizedText("认定与评选", "Recognitions"),
        ProvisionKind.Benefit => new LocalizedText("待遇与补贴", "Benefits"),
        ProvisionKind.Parameter => new LocalizedText("参数", "Parameters"),
        _ => new LocalizedText("项目与指标", "Programmes"),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
