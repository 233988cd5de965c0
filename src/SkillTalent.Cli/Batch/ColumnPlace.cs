using System.Globalization;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// A column in an error: by its name where that may be repeated, else by its number, which reads otherwise in Chinese. Where a row is a document,
/// the path of the value in it.
/// </summary>
internal readonly record struct ColumnPlace
{
    private readonly string? _name;
    private readonly int _number;
    private readonly LocalizedText? _path;

    private ColumnPlace(string? name, int number, LocalizedText? path = null)
    {
        _name = name;
        _number = number;
        _path = path;
    }

    /// <summary>No column: it is the row as a whole.</summary>
    public static ColumnPlace None => default;

    /// <summary>A column whose name is known; none where it is empty.</summary>
    public static ColumnPlace Named(string name) => new(name.Length == 0 ? null : name, 0);

    /// <summary>A column whose heading is known, as the file has it, and what it means.</summary>
    public static ColumnPlace Headed(string heading, string name) =>
        heading == name ? Named(name) : new(heading, 0, new LocalizedText($"“{heading}”列（{name}）", $"column {heading} ({name})"));

    /// <summary>A column of which nobody knows the name, counted from 1.</summary>
    public static ColumnPlace At(int number) => new(null, number);

    /// <summary>A value of a document.</summary>
    public static ColumnPlace Path(string path) => new(path, 0, new LocalizedText(path, path));

    /// <summary>A byte of a document that is none.</summary>
    public static ColumnPlace Byte(string number) => new($"byte {number}", 0, new LocalizedText($"第{number}字节", $"byte {number}"));

    /// <summary>A column that nobody knows, which may be called by somebody's name or number.</summary>
    public static ColumnPlace Unknown(string name, int number) => PlainWord.Is(name) ? Named(name) : At(number);

    /// <summary>Whether it is the row as a whole.</summary>
    public bool IsNone => _name is null && _number == 0;

    /// <summary>The column as a phrase.</summary>
    public LocalizedText Text => _path ?? new(_name is null ? $"第{this}列" : $"{this} 列", $"column {this}");

    /// <summary>The name or the number alone, as a cell has it.</summary>
    public override string ToString() => _name ?? (IsNone ? "" : _number.ToString(CultureInfo.InvariantCulture));
}
