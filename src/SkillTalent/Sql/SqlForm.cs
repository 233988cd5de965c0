namespace SkillTalent;

/// <summary>How a column stores a fact. Work is stored in completed months on the day, an integer, whatever is said here.</summary>
public enum SqlForm
{
    /// <summary>A day as a date, a choice as its code, a flag as a boolean, a number as a number of at most the fact's decimal places.</summary>
    Plain,

    /// <summary>A day as a text, written 2024-06-30.</summary>
    Text,

    /// <summary>A choice as its place among the choices of the fact, from 0; a flag as 0 or 1; a number in units of the fact's last decimal place.</summary>
    Integer,
}

/// <summary>The codes and labels of <see cref="SqlForm"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<SqlForm> OfSqlForm { get; } = new(
        (SqlForm.Plain, "plain", "原样", "plain"),
        (SqlForm.Text, "text", "文本", "text"),
        (SqlForm.Integer, "integer", "整数", "integer"));

    /// <summary>The code used in JSON: <c>plain</c>, <c>text</c>, <c>integer</c>.</summary>
    public static string ToCode(this SqlForm form) => OfSqlForm[form];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this SqlForm form) => OfSqlForm.Label(form);
}
