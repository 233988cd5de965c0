using System.Globalization;

namespace SkillTalent.Cli.Rosters;

/// <summary>
/// The most that a workbook may hold. A file of a kilobyte can speak of billions of cells, for a cell says itself where it stands and an archive makes
/// much of little; so each is counted while the file is read, and nothing is made of what is beyond.
/// </summary>
internal static class BookLimits
{
    /// <summary>Rows of a sheet: Excel has no more.</summary>
    public const int Rows = 1_048_576;

    /// <summary>Columns of a sheet: Excel has no more.</summary>
    public const int Columns = 16_384;

    /// <summary>Cells of a sheet, each row as wide as the header, and whatever else a sheet holds.</summary>
    public const int Cells = 50_000_000;

    /// <summary>Characters of all cells of a sheet: a text that is stored once may be shown in any number of cells.</summary>
    public const int Characters = 250_000_000;

    /// <summary>Characters of one text; Excel has a third of it.</summary>
    public const int TextLength = 100_000;

    /// <summary>Texts that cells share.</summary>
    public const int SharedTexts = 4_000_000;

    /// <summary>Sheets.</summary>
    public const int Sheets = 1_000;

    /// <summary>Bytes of a sheet once it is unpacked.</summary>
    public const long SheetBytes = 1L << 29;

    /// <summary>Bytes of the shared texts once they are unpacked.</summary>
    public const long SharedTextBytes = 1L << 28;

    /// <summary>Bytes of each other part once it is unpacked.</summary>
    public const long PartBytes = 1L << 24;

    /// <summary>That a text is no longer than one may be.</summary>
    public static LocalizedText OfText { get; } = Expectation(TextLength, nameof(TextLength), "个字符", "characters");

    /// <summary>That a limit is kept, as a phrase.</summary>
    /// <param name="most">The limit.</param>
    /// <param name="name">Its name.</param>
    /// <param name="zh">What is counted, in Chinese with its measure word.</param>
    /// <param name="en">What is counted.</param>
    public static LocalizedText Expectation(long most, string name, string zh, string en) => new(
        string.Create(CultureInfo.InvariantCulture, $"最多{most}{zh}（上限 {name}）"),
        string.Create(CultureInfo.InvariantCulture, $"at most {most} {en} (the limit {name})"));
}
