using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>Turns reasons into sentences.</summary>
public static class Messages
{
    private static readonly Dictionary<string, MessageTemplate> Templates =
        new[] { MessageTable.Texts, FindingTable.Texts, PlanTable.Texts, CheckTable.Texts, PhraseTable.Texts }.SelectMany(t => t).ToDictionary(t => t.Key, t => new MessageTemplate(t.Value), StringComparer.Ordinal);

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

    /// <summary>Several as one sentence; empty where there is none.</summary>
    internal static string Sentence(IEnumerable<Reason> reasons, Language language) => string.Join(language == Language.Chinese ? "；" : "; ", reasons.Select(r => r.Text(language)));

    /// <summary>Says a reason within a text.</summary>
    /// <exception cref="ArgumentException">The reason's code has no text.</exception>
    internal static void Append(StringBuilder text, Reason reason, Language language)
    {
        if (reason.Said(language) is { } said)
        {
            _ = text.Append(said);
            return;
        }

        reason = Phrasing.Of(reason, language);
        if (!Templates.TryGetValue(reason.Code, out MessageTemplate? template))
        {
            throw new ArgumentException($"There is no text for the code '{reason.Code}'.", nameof(reason));
        }

        foreach (MessageTemplate.Piece piece in template.In(language))
        {
            if (piece.IsArgument)
            {
                AppendArgument(text, reason.Code, reason.Arguments[piece.Text], language);
            }
            else
            {
                _ = text.Append(piece.Text);
            }
        }
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
                AppendPeriod(text, code, period, language);
                break;
            case LocalDate date:
                DayText.Append(text, date, language);
                break;
            case decimal number:
                // Of all numbers only those of years are not grouped.
                _ = code == FindingCode.CycleTooShort ? text.Append(CultureInfo.InvariantCulture, $"{number:0}") : text.Append(CultureInfo.InvariantCulture, $"{number:#,0.####}");
                break;
            case NumberedItems items:
                AppendItems(text, items, language);
                break;
            case Reason inner when SpeaksOfPart(code):
                AppendPart(text, inner, language);
                break;
            case Reason inner:
                Append(text, inner, language);
                break;
            case IReadOnlyList<Reason> parts:
                AppendParts(text, parts, MessageTable.Separator(code, language), language);
                break;
            case IReadOnlyList<LocalizedText> labels:
                AppendLabels(text, labels, language);
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
            _ = text.Append(i == 0 ? "" : language == Language.Chinese ? "；" : "; ");
            NumberedItems.AppendMark(text, i, language);
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

    // What is said of a combination as a whole would else be read as said of its first part, or of its last.
    private static bool SpeaksOfPart(string code) =>
        code is PhraseTable.NotThis or PhraseTable.MustNot or PhraseTable.MustNotUntil or ReasonCode.AsOfDay or ReasonCode.AsOfCutOff or ReasonCode.UnconfirmedPart;

    // A combination inside a combination is bracketed, so that "and" and "or" cannot be misread.
    private static void AppendPart(StringBuilder text, Reason part, Language language)
    {
        bool nested = part.Code is ReasonCode.All or ReasonCode.Any;
        _ = nested ? text.Append(language == Language.Chinese ? '（' : '(') : text;
        Append(text, part, language);
        _ = nested ? text.Append(language == Language.Chinese ? '）' : ')') : text;
    }

    private static void AppendParts(StringBuilder text, IReadOnlyList<Reason> parts, string separator, Language language)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            _ = i > 0 ? text.Append(separator) : text;
            AppendPart(text, parts[i], language);
        }
    }

    private static void AppendLabels(StringBuilder text, IReadOnlyList<LocalizedText> labels, Language language)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            _ = i > 0 ? text.Append(language == Language.Chinese ? "或" : " or ") : text;
            _ = text.Append(labels[i].In(language));
        }
    }

    private static void AppendPeriod(StringBuilder text, string code, CalendarPeriod period, Language language)
    {
        switch (code)
        {
            case ReasonCode.AgeAtLeast or ReasonCode.AgeUnder or PhraseTable.Age:
                _ = text.Append(PeriodText.Age(period, language));
                break;
            case ReasonCode.DayBetween:
                _ = text.Append(PeriodText.Offset(period, language));
                break;
            default:
                PeriodText.Append(text, period, language);
                break;
        }
    }
}
