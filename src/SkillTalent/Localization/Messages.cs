using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>Turns reasons into sentences.</summary>
public static class Messages
{
    private static readonly IReadOnlyDictionary<string, LocalizedText>[] Tables = [MessageTable.Texts, FindingTable.Texts, PlanTable.Texts, CheckTable.Texts, PhraseTable.Texts];

    // Characters of most sentences.
    private const int Usual = 256;

    /// <summary>The sentence of a reason in a language.</summary>
    /// <exception cref="ArgumentException">The reason's code has no text.</exception>
    public static string Text(this Reason reason, Language language)
    {
        Guard.Against.Null(reason);
        if (reason.Said(language) is { } said)
        {
            return said;
        }

        var text = new StringBuilder(Usual);
        Append(text, reason, language);
        return reason.Keep(language, text.ToString());
    }

    private static void Append(StringBuilder text, Reason reason, Language language)
    {
        if (reason.Said(language) is { } said)
        {
            _ = text.Append(said);
            return;
        }

        reason = Phrasing.Of(reason, language);
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
                _ = text.Append(code switch
                {
                    ReasonCode.AgeAtLeast or ReasonCode.AgeUnder or PhraseTable.Age => PeriodText.Age(period, language),
                    ReasonCode.DayBetween => PeriodText.Offset(period, language),
                    _ => PeriodText.Of(period, language),
                });
                break;
            case LocalDate date:
                _ = text.Append(DayText.Of(date, language));
                break;
            case decimal number:
                // Of all numbers only those of years are not grouped.
                _ = text.Append(number.ToString(code == FindingCode.CycleTooShort ? "0" : "#,0.####", CultureInfo.InvariantCulture));
                break;
            case NumberedItems items:
                AppendItems(text, items, language);
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

    // Within a numbered item nothing can be misread, so that it needs no brackets.
    private static void AppendItems(StringBuilder text, NumberedItems items, Language language)
    {
        for (int i = 0; i < items.Parts.Count; i++)
        {
            _ = text.Append(i == 0 ? "" : language == Language.Chinese ? "；" : "; ").Append(NumberedItems.Mark(i, language));
            Reason item = items.Parts[i];
            if (item.Code == ReasonCode.All)
            {
                AppendArgument(text, item.Code, item.Arguments["parts"], language);
            }
            else
            {
                Append(text, item, language);
            }
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
