using System.Text.Json;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The JSON form of a check. Witnesses are workers that can be run as they stand.</summary>
internal static class CheckReportJson
{
    /// <summary>Writes a report as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its sentences.</param>
    public static void Write(Utf8JsonWriter writer, CheckReport report, Language language) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer), CheckReportView.Of(Guard.Against.Null(report), language), CheckViews.Default.CheckReportView);
}
