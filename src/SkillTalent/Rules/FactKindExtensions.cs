namespace SkillTalent.Rules;

/// <summary>The codes and labels of <see cref="FactKind"/>.</summary>
public static class FactKindExtensions
{
    /// <summary>The code used in JSON: <c>date</c>, <c>choice</c>, <c>flag</c>, <c>number</c>, <c>work</c>.</summary>
    public static string ToCode(this FactKind kind) => kind switch
    {
        FactKind.Date => "date",
        FactKind.Choice => "choice",
        FactKind.Flag => "flag",
        FactKind.Number => "number",
        FactKind.Work => "work",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this FactKind kind) => kind switch
    {
        FactKind.Date => new LocalizedText("日期", "date"),
        FactKind.Choice => new LocalizedText("选项", "choice"),
        FactKind.Flag => new LocalizedText("是否", "yes or no"),
        FactKind.Number => new LocalizedText("数", "number"),
        FactKind.Work => new LocalizedText("累计工作", "cumulative work"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
