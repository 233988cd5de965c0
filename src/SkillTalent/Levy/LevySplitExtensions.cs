using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Levy;

/// <summary>The codes and labels of <see cref="LevySplit"/>.</summary>
public static class LevySplitExtensions
{
    /// <summary>The splits that the engine can make by itself: all but <see cref="LevySplit.Given"/>.</summary>
    internal static IReadOnlyList<LevySplit> Automatic { get; } = [LevySplit.ProRata, LevySplit.EducationFirst, LevySplit.LocalFirst];

    internal static IReadOnlyList<LevySplit> All { get; } = [.. Automatic, LevySplit.Given];

    /// <summary>The code used in JSON: <c>pro-rata</c>, <c>education-first</c>, <c>local-first</c>, <c>given</c>.</summary>
    public static string ToCode(this LevySplit split) => split switch
    {
        LevySplit.ProRata => "pro-rata",
        LevySplit.EducationFirst => "education-first",
        LevySplit.LocalFirst => "local-first",
        LevySplit.Given => "given",
        _ => throw new ArgumentOutOfRangeException(nameof(split)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this LevySplit split) => split switch
    {
        LevySplit.ProRata => new LocalizedText("按费率比例", "pro rata to the rates"),
        LevySplit.EducationFirst => new LocalizedText("先抵教育费附加", "education levy first"),
        LevySplit.LocalFirst => new LocalizedText("先抵地方教育附加", "local education levy first"),
        LevySplit.Given => new LocalizedText("按纳税人指定", "as the taxpayer names it"),
        _ => throw new ArgumentOutOfRangeException(nameof(split)),
    };

    internal static LevySplit ReadSplit(this JsonCursor value) => value.ReadCode(All, ToCode);
}
