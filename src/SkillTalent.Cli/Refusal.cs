namespace SkillTalent.Cli;

/// <summary>The one line about what is wrong, in the language asked for.</summary>
internal static class Refusal
{
    /// <summary>A place, and what was expected there.</summary>
    public static string Of(string place, LocalizedText expectation, Language language) =>
        language == Language.Chinese ? $"{place}：应为{(expectation.Zh.Length > 0 && char.IsAscii(expectation.Zh[0]) ? " " : "")}{expectation.Zh}" : $"{place}: expected {expectation.En}";

    /// <summary>
    /// The language that a command line asks for. What is wrong with it must be told before it is understood, so that only the words
    /// themselves are looked at.
    /// </summary>
    public static Language LanguageOf(IReadOnlyList<string> args)
    {
        int option = args.ToList().FindLastIndex(a => a == "--lang");
        return args.Contains("--lang=zh", StringComparer.Ordinal) || (option >= 0 && option + 1 < args.Count && args[option + 1] == "zh") ? Language.Chinese : Language.English;
    }
}
