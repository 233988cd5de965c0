using System.Text;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Options;

/// <summary>Days as people write them: 2024-06-30, 2024/6/30, 2024年6月30日, 20240630.</summary>
internal static class DayWords
{
    /// <summary>The day; null where the words are none.</summary>
    public static LocalDate? Read(string words)
    {
        string text = words.Trim().Normalize(NormalizationForm.FormKC);
        return CellWords.DayOf(text) is { } iso && LocalDatePattern.Iso.Parse(iso) is { Success: true } parsed ? parsed.Value : null;
    }
}
