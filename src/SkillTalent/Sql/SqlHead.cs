using System.Globalization;

namespace SkillTalent;

/// <summary>Where and when the decisions hold that SQL is made of.</summary>
/// <param name="Place">The code of the place, and what people call it.</param>
/// <param name="DataVersion">The version of the rulebooks.</param>
/// <param name="On">The day.</param>
internal sealed record SqlHead(string Place, string DataVersion, NodaTime.LocalDate On)
{
    public string DayText => On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
