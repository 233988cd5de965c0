using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Cli.Documents;

/// <summary>Days as JSON has them.</summary>
internal static class IsoDay
{
    public static string ToIso(this LocalDate day) => LocalDatePattern.Iso.Format(day);
}
