namespace SkillTalent;

/// <summary>What an answer is.</summary>
public enum FieldKind
{
    /// <summary>A day of the calendar.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of the listed codes.</summary>
    Choice,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text of one's own, such as the name of an occupation.</summary>
    Text,

    /// <summary>Records of a list: one more, or that there are none (no more).</summary>
    Records,
}

/// <summary>The codes and labels of <see cref="FieldKind"/>.</summary>
public static class FieldKindExtensions
{
    internal static CodeTable<FieldKind> Table { get; } = new(
        (FieldKind.Date, "date", "日期", "date"),
        (FieldKind.Flag, "flag", "是否", "yes or no"),
        (FieldKind.Choice, "choice", "选项", "choice"),
        (FieldKind.Number, "number", "数", "number"),
        (FieldKind.Text, "text", "文字", "text"),
        (FieldKind.Records, "records", "记录", "records"));

    /// <summary>The code used in JSON: <c>date</c>, <c>flag</c>, <c>choice</c>, <c>number</c>, <c>text</c>, <c>records</c>.</summary>
    public static string ToCode(this FieldKind kind) => Table[kind];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this FieldKind kind) => Table.Label(kind);
}
