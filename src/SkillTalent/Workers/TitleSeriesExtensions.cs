namespace SkillTalent.Workers;

/// <summary>The codes of <see cref="TitleSeries"/>.</summary>
public static class TitleSeriesExtensions
{
    /// <summary>The code used in JSON, such as <c>engineering</c>.</summary>
    public static string ToCode(this TitleSeries series) => Codes.AllTitleSeries[series];

    /// <summary>The series of a code, if there is one.</summary>
    public static bool TryParse(string code, out TitleSeries series)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Codes.AllTitleSeries.TryGet(code, out series);
    }
}
