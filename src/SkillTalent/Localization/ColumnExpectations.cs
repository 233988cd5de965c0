namespace SkillTalent;

/// <summary>What is expected of the columns of files, in both languages; written as <see cref="InputExpectations"/> are.</summary>
internal static class ColumnExpectations
{
    public static readonly IReadOnlyList<LocalizedText> Texts =
    [
        // Files as a whole.
        new("可以读到末尾的 Parquet 文件", "a Parquet file that can be read to its end"),
        new("可以读取的 Parquet 文件", "a Parquet file that can be read"),
        new("存在的文件", "a file that exists"),
        new("每列只出现一次", "each column once"),
        new("{name} 列", "a column {name}"),
        new("{name} 列，其中是 {fact}", "a column {name}, which is to hold {fact}"),

        // Types.
        new("文本列", "a column of texts"),
        new("文本列；此列是 {type}", "a column of texts; this one is {type}"),
        new("文本列或整数列；此列是 {type}", "a column of texts or of whole numbers; this one is {type}"),
        new("DATE、不带时区的 TIMESTAMP 或文本列；此列是 {type}，请转换为 DATE", "a column of DATE, of TIMESTAMP without a zone, or of texts; this one is {type}, which is to be cast to DATE"),
        new("整数列；此列是 {type}", "a column of whole numbers; this one is {type}"),
        new("文本列，或注明为选项序号（form 为 integer）的整数列；此列是 {type}", "a column of texts, or of whole numbers that are said to be places of choices (form integer); this one is {type}"),
        new("BOOLEAN、0 和 1 或文本列；此列是 {type}", "a column of BOOLEAN, of 0 and 1, or of texts; this one is {type}"),
        new("数字列或文本列；此列是 {type}", "a column of numbers, or of texts; this one is {type}"),

        // Values.
        new("UTF-8 的文字", "a text in UTF-8"),
        new("零点的 TIMESTAMP（即一个日期），或 DATE 列", "a TIMESTAMP at midnight, which is a day, or a column of DATE"),
        new("{from}年以后、不晚于所问日期的日期，或空值", "a day from the year {from} and not after the day asked, or nothing"),
        new("{from}年至{to}年的日期，从未发生写 {never}，或空值", "a day from the year {from} to {to}, {never} for never, or nothing"),
        new("0 或 1，或空值", "0 or 1, or nothing"),
        new("选项的序号，0至{most}，或空值", "the place of a choice, from 0 to {most}, or nothing"),
        new("工作满多少个月，0至{most}的整数，或空值", "completed months of work, a whole number from 0 to {most}, or nothing"),
        new("最多{decimals}位小数的数字，或空值", "a number with at most {decimals} decimal places, or nothing"),

        // Values in texts.
        new("日期，写作 2024-06-30，{from}年以后、不晚于所问日期，不知道的留空", "a day written 2024-06-30, from the year {from} and not after the day asked, or nothing where it is not known"),
        new("日期，写作 2024-06-30，{from}年至{to}年，从未发生写 -，不知道的留空", "a day written 2024-06-30, from the year {from} to {to}, - for never, or nothing where it is not known"),
        new("UTF-8 的名称，没有写 -，不知道的留空", "a name in UTF-8, - for none, or nothing where it is not known"),
        new("其中之一：{names}；没有写 -，不知道的留空", "one of: {names}; - for none, or nothing where it is not known"),
        new("true 或 false，不知道的留空", "true or false, or nothing where it is not known"),
        new("工作满多少个月，0至{most}，从未工作写 -，不知道的留空", "completed months of work from 0 to {most}, - for never, or nothing where they are not known"),
        new("不小于1的整数（分享金额的人数），不知道的留空", "a whole number of at least 1: so many share an amount; or nothing where it is not known"),
        new("不小于1的整数：分享金额的人数", "a whole number of at least 1: so many share an amount"),
        new("最多{decimals}位小数的数字，不知道的留空", "a number with at most {decimals} decimal places, or nothing where it is not known"),
    ];
}
