using System.Globalization;
using System.Text;

namespace SkillTalent;

/// <summary>Parts of a sentence that are numbered: ① to ⑳ in Chinese, (1) in English and beyond twenty.</summary>
internal sealed record NumberedItems(IReadOnlyList<Reason> Parts)
{
    private const int MostCircled = 20;

    /// <summary>Says the number that stands before an item.</summary>
    /// <param name="text">The text said so far.</param>
    /// <param name="index">Which item, from 0 on.</param>
    /// <param name="language">The language.</param>
    public static void AppendMark(StringBuilder text, int index, Language language) => _ = language == Language.Chinese && index < MostCircled
        ? text.Append((char)('①' + index))
        : text.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
}
