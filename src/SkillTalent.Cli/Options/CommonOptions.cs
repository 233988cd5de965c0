using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace SkillTalent.Cli.Options;

/// <summary>Options that several commands share. Each command has its own instances.</summary>
internal static class CommonOptions
{
    // The years that days in any input of the library may have.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary><c>--in</c>: a place.</summary>
    public static PlaceOption Place(string description) => new(description);

    /// <summary>What a place is where nobody has looked yet which there are.</summary>
    public static LocalizedText PlaceExpectation { get; } = new("地区的代码或名称，例如 330800 或 衢州", "the code or name of a place, such as 330800 or Quzhou");

    /// <summary><c>--on</c>: a day.</summary>
    public static ValueOption<LocalDate?> On(string description) => Day("--on", description);

    /// <summary><c>--as-known-on</c>: the day as of which the rulebooks are known.</summary>
    public static ValueOption<LocalDate?> AsKnownOn() => Day(
        "--as-known-on", "Decide with what was published by this day; what nobody dates is seen (default: everything)");

    /// <summary><c>--include-unconfirmed</c>.</summary>
    public static Option<bool> IncludeUnconfirmed() => new("--include-unconfirmed") { Description = "Count what is unconfirmed, too" };

    /// <summary>An option that may be given again and again.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="help">What stands for its value in the help.</param>
    /// <param name="description">What it is.</param>
    /// <param name="severalAtOnce">Whether several values may follow one name.</param>
    public static Option<string[]> Repeated(string name, string help, string description, bool severalAtOnce = false) => new(name)
    {
        Description = description,
        HelpName = help,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = severalAtOnce,
    };

    /// <summary>A day under a name of its own.</summary>
    public static ValueOption<LocalDate?> Day(string name, string description) => new(
        name, "DATE", new LocalizedText($"日历上的日期，写作 2024-06-30，{FirstYear}年至{LastYear}年", $"a date of the calendar, written 2024-06-30, from the year {FirstYear} to {LastYear}"), description, TryReadDay);

    /// <summary><c>--lang</c>: the language of texts. English unless asked otherwise, so that the same command says the same everywhere.</summary>
    public static ChoiceOption<Language> Language() => new(
        "--lang", "The language of texts", ("en", SkillTalent.Language.English), ("zh", SkillTalent.Language.Chinese));

    /// <summary><c>--format</c>: tables for people, JSON for programs.</summary>
    public static ChoiceOption<OutputFormat> Format() => new(
        "--format", "Tables for people, JSON for programs", ("table", OutputFormat.Table), ("json", OutputFormat.Json));

    /// <summary><c>--kind</c>, or <c>--only</c>: a kind of provision.</summary>
    public static ValueOption<ProvisionKind?> Kind(IReadOnlyList<ProvisionKind> kinds, string name = "--kind")
    {
        string[] codes = [.. kinds.Select(k => k.ToCode())];
        bool TryRead(string text, [NotNullWhen(true)] out ProvisionKind? kind) =>
            (kind = Codes.TryParse(text, out kind) && kinds.Contains(kind.Value) ? kind : KindWords.Find(text, kinds)) is not null;

        return new ValueOption<ProvisionKind?>(
            name,
            "KIND",
            new LocalizedText("条款种类：" + KindWords.List(kinds), "a kind of provision: " + string.Join(", ", codes)),
            "Only one kind: " + string.Join(", ", codes),
            TryRead)
        {
            Known = codes,
        };
    }

    /// <summary>Reads any text that is not empty.</summary>
    public static bool TryReadText(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text.Length > 0;
    }

    /// <summary>What is expected of the name of a file to write.</summary>
    public static LocalizedText FileToWrite { get; } = new("要写的文件名（不能写作 -）", "the name of a file to write, which - is not");

    /// <summary>Reads the name of a file to write. Elsewhere - means the standard output; here a file of that name would come into being unnoticed.</summary>
    public static bool TryReadFile(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text is not ("" or "-");
    }

    private static bool TryReadDay(string text, [MaybeNullWhen(false)] out LocalDate? value)
    {
        value = DayWords.Read(text);
        return value is { Year: >= FirstYear and <= LastYear };
    }

    /// <summary>Reads a decimal number written with a point.</summary>
    public static bool TryReadNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
