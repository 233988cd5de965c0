using System.Text;

namespace SkillTalent.Cli.Rosters;

/// <summary>What sheets and columns of a roster may be called.</summary>
internal static class RosterWords
{
    /// <summary>The sheet of the people.</summary>
    public const string People = "人员";

    /// <summary>The column by which the sheets are joined.</summary>
    public const string Id = "编号";

    /// <summary>The sheet that explains the others.</summary>
    public const string Help = "说明";

    /// <summary>The sheet of the choices that drop-down lists show.</summary>
    public const string Choices = "选项";

    private static readonly string[] PeopleWords = [People, "员工", "花名册", "people", "workers"];
    private static readonly string[] IdWords = [Id, "人员编号", "工号", "id"];
    private static readonly string[] PlaceWords = ["地区", "区县", "place"];
    private static readonly string[] IgnoredWords = ["姓名", "备注", "name", "note", "notes"];

    public static bool IsPeople(string sheet) => Is(PeopleWords, sheet);

    public static bool IsId(string header) => Is(IdWords, header);

    public static bool IsPlace(string header) => Is(PlaceWords, header);

    /// <summary>Whether a column is for the reader's eyes alone: no rule asks for a name.</summary>
    public static bool IsIgnored(string header) => Is(IgnoredWords, header);

    /// <summary>The field of a header, by its label or its path, in its list or with it; null where there is none.</summary>
    public static WorkerField? Find(IReadOnlyList<WorkerField> fields, string header, string? list = null) =>
        fields.FirstOrDefault(f => Is([f.Path, f.Label.Zh, f.Label.En, .. list is null ? (string[])[] : [$"{list}.{f.Path}"]], header));

    /// <summary>The list of a sheet, by its label or its path; null where there is none.</summary>
    public static RecordForm? Find(IReadOnlyList<RecordForm> lists, string sheet) =>
        lists.FirstOrDefault(l => Is([l.Path, l.Label.Zh, l.Label.En], sheet));

    private static bool Is(string[] words, string text) => Array.Exists(words, w => string.Equals(Plain(w), Plain(text), StringComparison.OrdinalIgnoreCase));

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).Trim().TrimEnd('*');
}
