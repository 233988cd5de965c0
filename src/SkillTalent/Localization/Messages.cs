using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Turns reasons into sentences.</summary>
public static class Messages
{
    private static readonly IReadOnlyDictionary<string, LocalizedText>[] Tables = [MessageTable.Texts, FindingTable.Texts, PlanTable.Texts, CheckTable.Texts];

    /// <summary>The sentence of a reason in a language.</summary>
    /// <exception cref="ArgumentException">The reason's code has no text.</exception>
    public static string Text(this Reason reason, Language language)
    {
        Guard.Against.Null(reason);
        var text = new StringBuilder();
        Append(text, reason, language);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Reason reason, Language language)
    {
        ReadOnlySpan<char> rest = Find(reason).In(language);
        while (!rest.IsEmpty)
        {
            int open = rest.IndexOf('{');
            if (open < 0)
            {
                _ = text.Append(rest);
                return;
            }

            _ = text.Append(rest[..open]);
            int close = rest.IndexOf('}');
            AppendArgument(text, reason.Code, reason.Arguments[rest[(open + 1)..close].ToString()], language);
            rest = rest[(close + 1)..];
        }
    }

    private static LocalizedText Find(Reason reason)
    {
        foreach (IReadOnlyDictionary<string, LocalizedText> table in Tables)
        {
            if (table.TryGetValue(reason.Code, out LocalizedText? text))
            {
                return text;
            }
        }

        throw new ArgumentException($"There is no text for the code '{reason.Code}'.", nameof(reason));
    }

    private static void AppendArgument(StringBuilder text, string code, object value, Language language)
    {
        switch (value)
        {
            case LocalizedText localized:
                // Where there is nothing to say, such as the unit of a bare number, the space before it goes, too.
                string words = localized.In(language);
                text.Length -= words.Length == 0 && text.Length > 0 && text[^1] == ' ' ? 1 : 0;
                _ = text.Append(words);
                break;
            case CalendarPeriod period:
                _ = text.Append(PeriodText.Of(period, language));
                break;
            case LocalDate date:
                _ = text.Append(LocalDatePattern.Iso.Format(date));
                break;
            case decimal number:
                _ = text.Append(number.ToString("0.####", CultureInfo.InvariantCulture));
                break;
            case Reason inner:
                Append(text, inner, language);
                break;
            case IReadOnlyList<Reason> parts:
                AppendList(text, parts, MessageTable.Separator(code, language), (t, p) => AppendPart(t, p, language));
                break;
            case IReadOnlyList<LocalizedText> labels:
                AppendList(text, labels, language == Language.Chinese ? "或" : " or ", (t, l) => t.Append(l.In(language)));
                break;
            default:
                _ = text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    // A combination inside a combination is bracketed, so that "and" and "or" cannot be misread.
    private static void AppendPart(StringBuilder text, Reason part, Language language)
    {
        bool nested = part.Code is ReasonCode.All or ReasonCode.Any;
        _ = nested ? text.Append(language == Language.Chinese ? '（' : '(') : text;
        Append(text, part, language);
        _ = nested ? text.Append(language == Language.Chinese ? '）' : ')') : text;
    }

    private static void AppendList<T>(StringBuilder text, IReadOnlyList<T> items, string separator, Action<StringBuilder, T> append)
    {
        for (int i = 0; i < items.Count; i++)
        {
            _ = i > 0 ? text.Append(separator) : text;
            append(text, items[i]);
        }
    }
}
