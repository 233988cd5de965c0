using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>A refusal of input in words.</summary>
public static class InputFormatTexts
{
    /// <summary>What was expected at the place, in a language; what has no words in Chinese is told in English.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="language">The language.</param>
    public static string ExpectationIn(this InputFormatException refusal, Language language) =>
        language == Language.Chinese ? ExpectationText.Chinese(Guard.Against.Null(refusal).Expectation) : Guard.Against.Null(refusal).Expectation;

    /// <summary>The message in a language: the input, the place in it and what was expected there.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="language">The language.</param>
    public static string Text(this InputFormatException refusal, Language language) => language == Language.Chinese
        ? $"{Guard.Against.Null(refusal).InputName}：{ExpectationText.Place(refusal.Path)}：应为{ExpectationText.Chinese(refusal.Expectation)}"
        : Guard.Against.Null(refusal).Message;
}
