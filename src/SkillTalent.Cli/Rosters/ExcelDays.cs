namespace SkillTalent.Cli.Rosters;

/// <summary>
/// The days of a workbook as Excel shows them. Excel counts a 29 February 1900 that there was not, so that the days before it have other numbers than
/// the reader takes them for; and a workbook may count its days from 1904, which the reader does not look for.
/// </summary>
/// <param name="from1904">Whether the workbook does.</param>
internal sealed class ExcelDays(bool from1904)
{
    private const int DaysTo1904 = 1462;
    private const int DaysBeforeLeapDay = 59;

    // As the reader gives the day that Excel numbers 1.
    private static readonly DateTime FirstDay = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The day that Excel shows. Its 29 February 1900 is the last of that February.</summary>
    /// <param name="read">The day as it was read.</param>
    public DateTime Shown(DateTime read) =>
        from1904 ? read.AddDays(DaysTo1904)
        : read >= FirstDay && read < FirstDay.AddDays(DaysBeforeLeapDay) ? read.AddDays(1)
        : read;
}
