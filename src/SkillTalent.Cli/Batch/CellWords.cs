using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SkillTalent.Cli.Batch;

/// <summary>What people write into the cell of a roster (技师, 是, 2024年6月1日), as the fact of its column is written.</summary>
internal static partial class CellWords
{
    /// <summary>The most that a number of a list may be.</summary>
    public const decimal MostNumber = 1_000_000_000_000m;

    private static readonly HashSet<string> Yes = new(["是", "有", "对", "真", "已", "√", "✓", "✔", "y", "yes", "1"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> No = new(["否", "无", "没有", "错", "假", "未", "×", "✗", "n", "no", "0"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Never = new(["无", "没有", "从未", "none", "never", "—", "－", "–", "/"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Unknown = new(["不详", "未知", "不清楚", "不知道", "unknown", "don't know", "?", "？"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The cell as the fact is written; null where the words mean nothing.</summary>
    public static string? CodeOf(Fact fact, string words)
    {
        string text = words.Normalize(NormalizationForm.FormKC).Trim();
        if (text.Length == 0 || Unknown.Contains(text) || Unknown.Contains(words.Trim()))
        {
            return "";
        }

        bool never = Never.Contains(text) || Never.Contains(words.Trim());
        return fact.Kind switch
        {
            FactKind.Flag => FlagOf(text) switch { true => "true", false => "false", null => text },
            FactKind.Date => never ? "-" : DayOf(text),
            FactKind.Choice => ChoiceOf(fact.Choices, text) ?? (never ? "-" : text),
            FactKind.Work => never ? "-" : Number(text, "个月", "月"),
            _ => Number(text, fact.Unit?.Zh ?? "", fact.Unit?.En ?? ""),
        };
    }

    /// <summary>Yes or no; null where the words are neither.</summary>
    public static bool? FlagOf(string text) =>
        Yes.Contains(text) || text is "true" or "TRUE" ? true : No.Contains(text) || text is "false" or "FALSE" ? false : null;

    /// <summary>Whether the words say that there is none.</summary>
    public static bool IsNone(string text) => Never.Contains(text) || text is "-" or "false" or "null" || No.Contains(text);

    /// <summary>Whether the words say that nobody knows.</summary>
    public static bool IsUnknown(string text) => Unknown.Contains(text);

    /// <summary>Whom or what a row is about, such as its firm, in one way of writing; null where the cell says nothing, or that nobody knows or that there is none.</summary>
    public static string? NameOf(string? cell)
    {
        string text = (cell ?? "").Normalize(NormalizationForm.FormC).Trim();
        return text.Length == 0 || IsOneOf(Unknown, text) || IsNever(text) ? null : text;
    }

    /// <summary>The household of a row; that there is none says that somebody stands alone.</summary>
    public static string? HouseholdOf(string? cell) => IsNever((cell ?? "").Trim()) ? Grant.Alone : NameOf(cell);

    /// <summary>A number from 0 to the most that limits know; null where the cell holds none, or says that nobody knows.</summary>
    public static decimal? NumberOf(string? cell) => TryNumber(cell, out decimal? number) ? number : null;

    /// <summary>Whether a cell holds a number of limits, nothing, or says that nobody knows.</summary>
    public static bool TryNumber(string? cell, out decimal? number)
    {
        string text = (cell ?? "").Normalize(NormalizationForm.FormKC).Trim().TrimEnd('元').Trim();
        bool isKnown = text.Length > 0 && !Unknown.Contains(text);
        bool isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value <= MostNumber;
        number = isKnown && isNumber ? value : null;
        return !isKnown || isNumber;
    }

    /// <summary>What a cell must hold, in both languages.</summary>
    public static LocalizedText Expectation(Fact fact, string english) => new(
        fact.Kind switch
        {
            FactKind.Date => DayExpectation(english),
            FactKind.Choice when fact.Choices.Count > 0 => $"其中之一：{string.Join("、", fact.Choices.Select(c => $"{c.Label.Zh}（{c.Code}）"))}；没有写“无”或 -，不知道留空",
            FactKind.Flag => "是或否，不知道留空",
            FactKind.Work => "工作满多少个月，从未工作写“无”或 -，不知道留空",
            _ when english.Contains("at least 1", StringComparison.Ordinal) => "不小于1的整数（分享金额的人数），不知道留空",
            _ => $"数字，最多{fact.Decimals.ToString(CultureInfo.InvariantCulture)}位小数，不知道留空",
        },
        english);

    // Which days there may be, and whether there may be none, the fact knows; here they may also be written as people write.
    private static string DayExpectation(string english) => new InputFormatException("", "", english).ExpectationIn(Language.Chinese)
        .Replace("2024-06-30", "2024-06-30、2024/6/30 或 2024年6月30日", StringComparison.Ordinal)
        .Replace("写 -", "写“无”或 -", StringComparison.Ordinal);

    // 2024/6/1, 2024.6.1, 2024年6月1日 and 20240601, also with the midnight that spreadsheets add.
    public static string? DayOf(string text)
    {
        string day = text.Split(' ', 'T')[0];
        if (day.Length < text.Length && text[day.Length..].Any(c => c is not (' ' or 'T' or '0' or ':' or '.')))
        {
            return null;
        }

        string[] parts = day.Length == 8 && day.All(char.IsAsciiDigit)
            ? [day[..4], day[4..6], day[6..]]
            : day.TrimEnd('日').Split('/', '.', '-', '年', '月');
        return parts is [{ Length: 4 } year, { Length: 1 or 2 } month, { Length: 1 or 2 } date] && parts.All(p => p.All(char.IsAsciiDigit))
            ? $"{year}-{month.PadLeft(2, '0')}-{date.PadLeft(2, '0')}"
            : null;
    }

    // By the label, or by what stands before or within its bracket, if that is one choice's alone.
    public static string? ChoiceOf(IReadOnlyList<ChoiceOption> choices, string text)
    {
        bool IsText(string name) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
        string[] whole = [.. choices.Where(c => IsText(c.Label.Zh.Normalize(NormalizationForm.FormKC)) || IsText(c.Label.En) || IsText(c.Code)).Select(c => c.Code)];
        string[] named = whole.Length > 0 ? whole
            : [.. choices.Where(c => Parts(c.Label.Zh).Concat(Parts(c.Label.En)).Any(IsText)).Select(c => c.Code)];
        return named.Length == 1 ? named[0] : null;
    }

    private static bool IsNever(string text) => text == "-" || IsOneOf(Never, text);

    private static bool IsOneOf(HashSet<string> words, string text) => words.Contains(text) || words.Contains(text.Normalize(NormalizationForm.FormKC));

    private static string[] Parts(string label) =>
        label.Normalize(NormalizationForm.FormKC).Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Number(string text, params string[] units)
    {
        string? unit = Array.Find(units, u => u.Length > 0 && text.EndsWith(u, StringComparison.OrdinalIgnoreCase));
        string bare = (unit is null ? text : text[..^unit.Length]).Trim();

        // 1,200 is told in thousands; in 1,5 the comma may be a decimal sign, which nobody should guess.
        return Thousands().IsMatch(bare) ? bare.Replace(",", "", StringComparison.Ordinal) : bare;
    }

    [GeneratedRegex(@"^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();
}
