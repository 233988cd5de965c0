using System.Globalization;
using NodaTime;
using NodaTime.Text;
using static System.FormattableString;

namespace SkillTalent;

/// <summary>Says when something may be claimed.</summary>
internal static class ClaimTimesText
{
    public static LocalizedText Of(ClaimTimes times)
    {
        LocalizedText[] parts = [.. times.Seasons.Select(Of), .. times.Rounds.Select(Of)];
        return new LocalizedText(string.Join("；", parts.Select(p => p.Zh)), string.Join("; ", parts.Select(p => p.En)));
    }

    /// <summary>One window: 2025年3月3日至20日（2024年度）.</summary>
    public static LocalizedText Of(ClaimWindow window)
    {
        string zh = window.From.Year == window.To.Year
            ? Invariant($"{window.From.Year}年{Span(window.From.Month, window.From.Day, window.To.Month, window.To.Day)}")
            : Invariant($"{window.From.Year}年{window.From.Month}月{window.From.Day}日至{window.To.Year}年{window.To.Month}月{window.To.Day}日");
        string en = $"{LocalDatePattern.Iso.Format(window.From)} to {LocalDatePattern.Iso.Format(window.To)}";
        return window.Round is { } round ? new LocalizedText($"{zh}（{round.Zh}）", $"{en} ({round.En})") : new LocalizedText(zh, en);
    }

    private static LocalizedText Of(ClaimSeason season)
    {
        bool next = season.To.CompareTo(season.From) < 0;
        string zh = next
            ? Invariant($"每年{season.From.Month}月{season.From.Day}日至次年{season.To.Month}月{season.To.Day}日")
            : $"每年{Span(season.From.Month, season.From.Day, season.To.Month, season.To.Day)}";
        return new LocalizedText(zh, $"every year from {English(season.From)} to {English(season.To)}{(next ? " of the next" : "")}");
    }

    private static string Span(int fromMonth, int fromDay, int toMonth, int toDay) =>
        Invariant($"{fromMonth}月{fromDay}日至") + (fromMonth == toMonth ? "" : Invariant($"{toMonth}月")) + Invariant($"{toDay}日");

    private static string English(AnnualDate day) => Invariant($"{day.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)}");
}
