using System.Text;
using SkillTalent.Cli.Options;

namespace SkillTalent.Cli.Batch;

/// <summary>The columns of a roster by what stands above them: the id of a fact, or its label in Chinese or English.</summary>
/// <param name="policy">The policy, whose facts are columns.</param>
/// <param name="catalog">The facts that there are, the figures on which limits depend, and what people call them.</param>
internal sealed class ColumnNames(CompiledPolicy policy, PolicyCatalog catalog)
{
    /// <summary>The column of ids.</summary>
    public const string Id = "id";

    /// <summary>The column of places, by which the cost of an amendment is told.</summary>
    public const string Place = "place";

    /// <summary>The column of the enterprise, agency or school, by which limits are told.</summary>
    public const string Payer = "payer";

    /// <summary>The column of households, by which limits are told.</summary>
    public const string Household = "household";

    /// <summary>The fact that limits are told by, too.</summary>
    public const string Occupation = "occupation";

    /// <summary>The column of points, by which limits rank.</summary>
    public const string Points = "points";

    /// <summary>What people call the column of payers; the first is what is told of it.</summary>
    public static readonly string[] PayerWords = ["单位", "支付单位", "用人单位", "企业", "机构", "院校"];

    /// <summary>What people call the column of households.</summary>
    public static readonly string[] HouseholdWords = ["家庭", "户"];

    /// <summary>What people call the column of points.</summary>
    public static readonly string[] PointsWords = ["分数", "积分"];

    private static readonly string[] IdWords = ["编号", "人员编号", "工号", "序号"];
    private static readonly string[] PlaceWords = ["地区", "区县", "所在地"];

    // A worker says in two places what the employer is: in the post and of the employer itself. It is one fact.
    private static readonly Dictionary<string, string> SameMembers = new(StringComparer.Ordinal) { ["employer.kind"] = "post.employer" };

    private readonly Fact[] _facts = [.. catalog.Facts.Where(f => policy.KnowsColumn(f.Id))];
    private readonly IReadOnlyDictionary<string, LocalizedText> _figures = catalog.LimitFigures;
    private readonly Lazy<IReadOnlyList<WorkerField>> _fields = new(() => WorkerForm.Of(catalog).Fields);

    /// <summary>The name of the column; null where the words name none.</summary>
    public string? Find(string words)
    {
        string name = words.Trim();
        if (policy.KnowsColumn(name))
        {
            return name;
        }

        if (IsOneOf(name, [Id, .. IdWords]))
        {
            return Id;
        }

        if (IsOneOf(name, [Place, .. PlaceWords]))
        {
            return Place;
        }

        string[] named = FactsOf(name);
        return named.Length == 1 ? named[0]
            : named.Length > 1 ? null
            : IsOneOf(name, [Payer, .. PayerWords]) ? Payer
            : IsOneOf(name, [Household, .. HouseholdWords]) ? Household
            : IsOneOf(name, [Points, .. PointsWords]) ? Points
            : _figures.Where(f => IsOneOf(name, f.Key, f.Value.Zh, f.Value.En)).Select(f => f.Key).FirstOrDefault();
    }

    /// <summary>Whether a column that is no fact holds numbers.</summary>
    public bool IsNumber(string column) => column == Points || _figures.ContainsKey(column);

    /// <summary>What a column of numbers that is no fact must hold.</summary>
    public static LocalizedText NumberExpectation { get; } =
        new("不小于0、不大于1000000000000的数字，小数点写作 .，不知道留空", "a number from 0 to 1000000000000 with a point, or nothing where it is not known");

    /// <summary>The fact of a column; null for one that is none.</summary>
    public Fact? FactOf(string column) => Array.Find(_facts, f => f.Id == column.Split('@')[0]);

    // By its label, and else by what the roster calls the member of the worker that it is.
    private string[] FactsOf(string name)
    {
        string[] named = [.. _facts.Where(f => IsOneOf(name, f.Label.Zh, f.Label.En) || (f.Kind == FactKind.Date && IsOneOf(name, f.Label.Zh + "日期", f.Label.Zh + "时间"))).Select(f => f.Id)];
        if (named.Length > 0)
        {
            return named;
        }

        WorkerField? field = _fields.Value.FirstOrDefault(f => IsOneOf(name, f.Label.Zh, f.Label.En));
        return field is null ? []
            : SameMembers.TryGetValue(field.Path, out string? same) && _fields.Value.FirstOrDefault(f => f.Path == same) is { } other ? FactsOf(other.Label.Zh)
            : [.. _facts.Where(f => f.Origin == "member " + field.Path).Select(f => f.Id)];
    }

    /// <summary>What a header must be, with what the words may mean. The words themselves may be somebody's, and are not repeated.</summary>
    public LocalizedText Expectation(string words) => Mojibake.Is(words)
        ? new LocalizedText("UTF-8 或 GB18030 的列名；这一列是乱码，是用错误的编码读取过的", "a name in UTF-8 or GB18030; this one was read in a wrong encoding (乱码, GBK taken for another) before")
        : FactsOf(words.Trim()) is { Length: > 1 } several ? new LocalizedText(
            $"以下事实之一的编号，因为这个列名可以指其中任何一项：{string.Join("、", several)}", $"the id of one of these facts, for the heading may mean each of them: {string.Join(", ", several)}")
        : Nearest.Hint(
            new LocalizedText("事实的编号或名称（见 skilltalent rules facts）", "the id of a worker's fact or its label (see: skilltalent rules facts), or fact@cut-off"),
            words.Trim(),
            _facts.SelectMany(f => (string[])[f.Id, f.Label.Zh, f.Label.En]).Concat(_figures.SelectMany(f => (string[])[f.Key, f.Value.Zh, f.Value.En])));

    private static bool IsOneOf(string name, params string[] words) =>
        Array.Exists(words, w => string.Equals(w.Normalize(NormalizationForm.FormKC), name.Normalize(NormalizationForm.FormKC), StringComparison.OrdinalIgnoreCase));
}
