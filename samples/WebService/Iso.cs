using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Samples.WebService;

/// <summary>Days as ISO 8601.</summary>
internal static class Iso
{
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
