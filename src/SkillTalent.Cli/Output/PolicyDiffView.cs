using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>What is not the same in two policies, for people.</summary>
internal static class PolicyDiffView
{
    /// <summary>Lays a comparison out.</summary>
    public static IReadOnlyList<IRenderable> Of(PolicyDiff diff, IReadOnlyList<ProvisionDifference> differences, Language language, int width)
    {
        bool zh = language == Language.Chinese;
        var layout = new Layout(width);
        var sources = new Sources();
        layout.Title($"{Name(diff.Before, language)} → {Name(diff.After, language)}", Counts(differences, language));
        if (diff.Before.Edition is { } before && diff.After.Edition is { } after && before != after)
        {
            layout.Line(zh
                ? $"默认适用的职业标准版本：{before} → {after}（职业另有规定的除外）"
                : $"The edition of the occupational standards: {before} → {after}, for occupations without their own");
        }

        foreach (ProvisionDifference difference in differences)
        {
            Add(layout, sources, difference, language);
        }

        if (differences.Count > 0)
        {
            layout.Heading(zh ? "文件依据" : "Documents");
            AddSources(layout, sources, language);
        }

        return layout.Parts;
    }

    /// <summary>A place and a day, and the day as of which the rulebooks are known.</summary>
    public static string Name(SkillPolicy policy, Language language)
    {
        bool zh = language == Language.Chinese;
        string known = policy.Options.AsKnownOn is { } day ? zh ? $"（以{Layout.DayInText(day, language)}前已公布的为限）" : $" (as known on {Layout.Day(day)})" : "";
        return $"{Layout.PlaceAndDay(policy, language)}{known}";
    }

    /// <summary>One difference with what moved in it.</summary>
    public static void Add(Layout layout, Sources sources, ProvisionDifference difference, Language language, int indent = 2)
    {
        bool zh = language == Language.Chinese;
        string label = difference.Change.ToLabel().In(language);
        string id = difference.Before is { } before && difference.After is { } after && before.Id != after.Id ? $"{before.Id} → {after.Id}" : difference.Id;
        string by = difference.By is { } hider ? zh ? $"，由{hider.Id}" : $", by {hider.Id}" : "";
        layout.Hanging(
            label,
            $"{id} {difference.Title.In(language)}{by}{Days(difference, zh)} {sources.NumbersOf(difference.Documents)}",
            indent,
            leadWidth: zh ? 8 : 11,
            leadStyle: StyleOf(difference.Change));
        int inner = indent + (zh ? 8 : 11);
        foreach (AmountMove move in difference.Amounts)
        {
            string who = move.For.In(language) is { Length: > 0 } name ? name + (zh ? "：" : ": ") : "";
            layout.Hanging("", $"{who}{Number(move.Before, move.BeforeText, move, language)} → {Number(move.After, move.AfterText, move, language)}", inner, leadWidth: 0);
        }

        foreach (PathwayMove move in difference.Pathways)
        {
            string text = move.After?.Text(language) ?? (zh ? "不再有" : "no longer");
            string was = move.Before is { } old ? zh ? $"；原为：{old.Text(language)}" : $"; before: {old.Text(language)}" : zh ? "（新增）" : " (new)";
            layout.Hanging((move.After ?? move.Before!).Name.In(language), text + was, inner, style: Layout.Grey);
        }

        foreach (LocalizedText other in difference.Others)
        {
            layout.Hanging("", other.In(language), inner, leadWidth: 0);
        }

        foreach (LocalizedText gone in difference.ConditionsBefore)
        {
            layout.Hanging("-", gone.In(language), inner, leadWidth: 2, leadStyle: OutcomeStyles.Of(Outcome.NotEligible), style: Layout.Grey);
        }

        foreach (LocalizedText fresh in difference.ConditionsAfter)
        {
            layout.Hanging("+", fresh.In(language), inner, leadWidth: 2, leadStyle: OutcomeStyles.Of(Outcome.Eligible), style: Layout.Grey);
        }
    }

    /// <summary>The documents named so far.</summary>
    public static void AddSources(Layout layout, Sources sources, Language language)
    {
        foreach ((int number, Citation citation) in sources.All)
        {
            string note = citation.Note is not { } remark ? "" : language == Language.Chinese ? $"（{remark.Zh}）" : $" ({remark.En})";
            layout.Hanging(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), citation + note, indent: 0);
        }
    }

    private static string Counts(IReadOnlyList<ProvisionDifference> differences, Language language)
    {
        string[] parts =
        [
            .. Enum.GetValues<ProvisionChange>().Select(c => string.Create(
                CultureInfo.InvariantCulture, $"{c.ToLabel().In(language)} {differences.Count(d => d.Change == c)}")),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(language == Language.Chinese ? "金额变动" : "with amounts moved")} {differences.Count(d => d.Amounts.Count > 0)}"),
        ];
        return string.Join(language == Language.Chinese ? "，" : ", ", parts);
    }

    private static string Days(ProvisionDifference difference, bool zh) => difference switch
    {
        { Change: ProvisionChange.Removed, Why: { } why } => zh ? $"，{why.Zh}" : $", {why.En}",
        { Change: ProvisionChange.Removed, Before.Effective.To: { } to } => zh ? $"，至{Layout.Day(to)}" : $", to {Layout.Day(to)}",
        { Change: ProvisionChange.Removed or ProvisionChange.Withdrawn } => "",
        _ => zh ? $"，自{Layout.Day(difference.After!.Effective.From)}" : $", from {Layout.Day(difference.After!.Effective.From)}",
    };

    // The unit stands once, beside the last amount that there is.
    private static string Number(decimal? number, LocalizedText? text, AmountMove move, Language language)
    {
        if (text is not null || number is not { } known)
        {
            return text?.In(language) ?? (language == Language.Chinese ? "无" : "none");
        }

        bool isLast = move.After == number || move.After is null;
        return known.ToString("#,0.####", CultureInfo.InvariantCulture) + (isLast ? (language == Language.Chinese ? "" : " ") + move.Unit.In(language) : "");
    }

    private static Style StyleOf(ProvisionChange change) => OutcomeStyles.Of(change switch
    {
        ProvisionChange.Added => Outcome.Eligible,
        ProvisionChange.Replaced => Outcome.Undetermined,
        _ => Outcome.NotEligible,
    });
}
