using NodaTime;

namespace SkillTalent.Cli.Options;

/// <summary>The day that it is in China. The library has no clock; a command that a person talks to may be asked without a day.</summary>
internal static class ChinaDay
{
    /// <summary>Today, at UTC+8.</summary>
    public static LocalDate Today() => SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.FromHours(8)).Date;
}
