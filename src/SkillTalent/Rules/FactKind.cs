namespace SkillTalent;

/// <summary>The kinds of facts.</summary>
public enum FactKind
{
    /// <summary>A day, or never, or unknown.</summary>
    Date,

    /// <summary>One of a list of codes.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A number with a fixed count of decimal places.</summary>
    Number,

    /// <summary>Cumulative work, in completed months on a day.</summary>
    Work,
}

/// <summary>The codes and labels of <see cref="FactKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<FactKind> OfFactKind { get; } = new(
        (FactKind.Date, "date", "日期", "date"),
        (FactKind.Choice, "choice", "选项", "choice"),
        (FactKind.Flag, "flag", "是否", "yes or no"),
        (FactKind.Number, "number", "数", "number"),
        (FactKind.Work, "work", "累计工作", "cumulative work"));

    /// <summary>The code used in JSON: <c>date</c>, <c>choice</c>, <c>flag</c>, <c>number</c>, <c>work</c>.</summary>
    public static string ToCode(this FactKind kind) => OfFactKind[kind];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this FactKind kind) => OfFactKind.Label(kind);
}
