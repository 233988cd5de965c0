using System.Globalization;

namespace SkillTalent;

/// <summary>Parts of a sentence that are numbered: ① to ⑳ in Chinese, (1) in English and beyond twenty.</summary>
internal sealed record NumberedItems(IReadOnlyList<Reason> Parts)
{
    private const int MostCircled = 20;

    /// <summary>The number that stands before an item.</summary>
    /// <param name="index">Which item, from 0 on.</param>
    /// <param name="language">The language.</param>
    public static string Mark(int index, Language language) => language == Language.Chinese && index < MostCircled
        ? ((char)('①' + index)).ToString()
        : string.Create(CultureInfo.InvariantCulture, $"({index + 1}) ");
}
