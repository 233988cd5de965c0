using System.Text;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>Tells a decision in sentences.</summary>
internal static class DecisionText
{
    // Characters of most decisions.
    private const int Usual = 1024;

    /// <summary>The decision in words: what it comes to, by which way, what fails, since or from when, on which documents.</summary>
    public static string Explain(this Decision decision, Language language)
    {
        Guard.Against.Null(decision);
        bool zh = language == Language.Chinese;
        var text = new StringBuilder(Usual);
        _ = text.Append(decision.Title.In(language)).Append(zh ? "：" : ": ").Append(decision.Outcome.ToLabel().In(language));
        _ = decision.Held ? text.Append(zh ? "（已具有）" : " (already held)") : text;
        _ = text.Append('\n');
        if (decision.Pathway is { } way)
        {
            Line(text, zh ? "途径 " : "by pathway ", $"{way.Pathway.Name.In(language)}{(zh ? "：" : ": ")}{way.Text(language)}");
        }
        else if (decision.Outcome == Outcome.Eligible && decision.Provisions.Select(p => p.Text(language)).FirstOrDefault(t => t is not null) is { } condition)
        {
            Line(text, zh ? "条件：" : "conditions: ", condition);
        }

        foreach (Reason unmet in decision.Unmet)
        {
            Line(text, "", unmet, language);
        }

        if (decision.Missing.Count > 0)
        {
            Line(text, zh ? "尚未提供：" : "not known: ", string.Join(zh ? "、" : ", ", decision.Missing.Select(f => f.Label.In(language))));
        }

        if (decision.Amount is { } amount)
        {
            Line(text, zh ? "金额：" : "amount: ", AmountText.Of(amount, language));
        }

        if (decision.Earliest is { } earliest)
        {
            string since = earliest <= decision.On ? (zh ? "自" : "since ") : (zh ? "最早" : "earliest ");
            Line(text, since, DayText.Of(earliest, language));
        }
        else if (decision.EarliestAtLatest is { } latest)
        {
            Line(text, zh ? "起始日取决于未知情况，最迟" : "earliest day not known, at the latest ", DayText.Of(latest, language));
        }

        if (decision.OpenUntil is { } last)
        {
            Line(text, "", new Reason(ReasonCode.OpenUntil, ("day", last)), language);
        }

        if (decision.Assumed.Count > 0)
        {
            Line(text, zh ? "推定：" : "assumed: ", string.Join(zh ? "；" : "; ", decision.Assumed.Select(f => f.Assumption(language))));
        }

        foreach (LocalizedText advice in decision.Advice)
        {
            Line(text, zh ? "提示：" : "note: ", advice.In(language));
        }

        foreach (LocalizedText other in decision.Otherwise)
        {
            Line(text, zh ? "另有途径：" : "by another way: ", other.In(language));
        }

        foreach (Reason warning in decision.Warnings)
        {
            Line(text, zh ? "注意：" : "warning: ", warning, language);
        }

        Line(
            text,
            zh ? "依据：" : "rests on: ",
            $"{string.Join(zh ? "；" : "; ", decision.Citations)} [{decision.Basis.ToLabel().In(language)}]");
        return text.ToString();
    }

    /// <summary>An assumed fact, with the value that was assumed.</summary>
    public static string Assumption(this Fact fact, Language language)
    {
        Guard.Against.Null(fact);
        string value = fact.AssumedWhileAbsent switch
        {
            "true" => language == Language.Chinese ? "是" : "yes",
            "false" => language == Language.Chinese ? "否" : "no",
            null or "never" => language == Language.Chinese ? "没有" : "none",
            var code => fact.Choices.FirstOrDefault(c => c.Code == code)?.Label.In(language) ?? code,
        };
        return $"{fact.Label.In(language)} = {value}";
    }

    private static void Line(StringBuilder text, string lead, string line) => text.Append("  ").Append(lead).Append(line).Append('\n');

    private static void Line(StringBuilder text, string lead, Reason line, Language language)
    {
        _ = text.Append("  ").Append(lead);
        Messages.Append(text, line, language);
        _ = text.Append('\n');
    }
}
