using System.Globalization;
using SkillTalent.Cli.Options;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>Provisions in full, for people.</summary>
internal sealed class ProvisionView
{
    private const int LabelWidth = 14;

    private readonly Language _language;
    private readonly PolicyCatalog _catalog;
    private readonly Layout _layout;

    private ProvisionView(RulesQuestion question, int width)
    {
        _language = question.Language;
        _catalog = question.Catalog;
        _layout = new Layout(width);
    }

    private bool IsChinese => _language == Language.Chinese;

    /// <summary>Lays versions out, one after the other.</summary>
    public static IReadOnlyList<IRenderable> Of(RulesQuestion question, string id, Provision[] versions, int width)
    {
        var view = new ProvisionView(question, width);
        view._layout.Title(id, view.In(
            string.Create(CultureInfo.InvariantCulture, $"{versions.Length}个版本，规则库版本 {question.Catalog.DataVersion}"),
            string.Create(CultureInfo.InvariantCulture, $"{versions.Length} {(versions.Length == 1 ? "version" : "versions")}; rulebooks {question.Catalog.DataVersion}")));
        foreach (Provision version in versions)
        {
            view.Add(version);
        }

        return view._layout.Parts;
    }

    private string In(string zh, string en) => IsChinese ? zh : en;

    private void Add(Provision provision)
    {
        string target = provision.Target is { } code ? $" ({code})" : "";
        _layout.Heading($"{provision.Title.In(_language)}{target}");
        Field(In("种类", "kind"), provision.Kind.ToLabel().In(_language));
        Field(In("地区", "place"), Layout.Place(_catalog.Places[provision.Place], _language));
        Field(In("时间", "in force"), Days(provision.Effective));
        Field(In("公布", "published"), Layout.Day(provision.Published));
        Field(In("证实到", "confirmed to"), Layout.Day(provision.ConfirmedThrough));
        Field(In("依据", "basis"), provision.Basis.ToLabel().In(_language));
        Field(In("标准版次", "edition"), provision.Edition);
        Field(In("职业", "occupations"), string.Join(In("、", ", "), provision.Occupations));
        Field(In("代替", "replaces"), string.Join(", ", provision.Replaces));
        Field(In("不适用", "withdraws"), string.Join(", ", provision.Withdraws));
        Field(In("条件", "condition"), provision.Text(_language));
        Field(In("共同条件", "always"), provision.ThroughoutText(_language));
        Field(In("已具有", "held if"), provision.HeldText(_language));
        Field(In("申领", "claimed"), provision.ClaimText?.In(_language));
        Field(In("内容", "grants"), provision.Grants?.In(_language));
        AddPathways(provision);
        AddAmount(provision.Amount);
        AddParameter(provision);
        foreach (ProgrammeFigure figure in ProgrammeFigures.Of(provision))
        {
            Field(In("数据", "figure"), FigureText.Of(figure, _language));
        }

        foreach (ChoiceOption item in Checklist.Of(provision)?.Items ?? [])
        {
            Field(In("项目", "item"), item.Label.In(_language));
        }

        Field(In("说明", "note"), provision.Note?.In(_language));
        foreach (LocalizedText advice in provision.Advice)
        {
            Field(In("提示", "advice"), advice.In(_language));
        }

        foreach (LocalizedText way in provision.Otherwise)
        {
            Field(In("另有途径", "another way"), way.In(_language));
        }

        foreach (Citation citation in provision.Citations)
        {
            Field(In("文件", "document"), Cite(citation));
        }

        Field(In("规则库", "rulebook"), provision.Rulebook);
    }

    private void AddPathways(Provision provision)
    {
        foreach (Pathway pathway in provision.Pathways)
        {
            string title = pathway.Title is { } name ? $" {name.In(_language)}" : "";
            Field(In("途径", "pathway"), $"{pathway.Id}{title} [{pathway.Basis.ToLabel().In(_language)}]");
            Field("", pathway.Text(_language));
            Field("", pathway.Note is { } note ? In($"（{note.Zh}）", $"({note.En})") : null, Layout.Grey);
            string[] own = [.. pathway.Citations.Except(provision.Citations).Select(Cite)];
            Field("", string.Join(In("；", "; "), own), Layout.Grey);
        }
    }

    private void AddAmount(AmountTable? amount)
    {
        if (amount is null)
        {
            return;
        }

        string ceiling = amount.IsCeiling ? In("最高", "at most ") : "";
        foreach (AmountRow row in amount.Rows)
        {
            string who = row.Text(_language) is { } condition ? In("：", ": ") + condition
                : amount.Rows.Count > 1 ? In("：其他符合条件的", ": everybody else who is entitled")
                : "";
            string basis = row.Citations.Count > 0 ? $" [{row.Basis.ToLabel().In(_language)}: {string.Join("; ", row.Citations.Select(Cite))}]" : "";
            Field(In("金额", "amount"), ceiling + amount.TextOf(row, _language) + who + basis);
        }

        foreach (AmountCatalogue catalogue in amount.Catalogues)
        {
            CatalogueTable.Add(_layout, catalogue, _language);
        }

        foreach (AmountFactor factor in amount.Factors)
        {
            Field(In("系数", "factor"), string.Create(CultureInfo.InvariantCulture, $"× {factor.Times:0.####}{In("：", ": ")}{factor.Text(_language)}"));
        }

        Field(In("平分", "shared by"), amount.SharedBy?.Label.In(_language));
        Field(In("期限", "term"), amount.Term is { } term ? term.ToText(_language) : null);
        foreach (string sentence in amount.Paid.Sentences(_language))
        {
            Field(In("发放", "paid"), sentence);
        }
    }

    private void AddParameter(Provision provision)
    {
        // A unit that says what a number means, such as "1 is the default", is no unit of it.
        string unit = provision.Unit is not { } given ? "" : char.IsAsciiDigit(given.Zh[0]) ? In($"（{given.Zh}）", $" ({given.En})") : In(given.Zh, " " + given.En);
        string bound = provision.Bound switch
        {
            ValueBound.Ceiling => In("最高", "at most "),
            ValueBound.Floor => In("最低", "at least "),
            _ => "",
        };
        if (provision.Value is { } value)
        {
            Field(In("数值", "value"), string.Create(CultureInfo.InvariantCulture, $"{bound}{value:#,0.####}{unit}"));
        }

        foreach ((string name, decimal cell) in provision.Table ?? new Dictionary<string, decimal>(StringComparer.Ordinal))
        {
            Field(In("数值", "value"), string.Create(CultureInfo.InvariantCulture, $"{Provision.RowName(name).In(_language)}{In("：", ": ")}{bound}{cell:#,0.####}{unit}"));
        }
    }

    private string Days(Effective effective)
    {
        string from = Layout.Day(effective.From);
        string begins = effective.Kind == EffectiveKind.Enacted ? In($"自{from}起施行", $"from {from}, enacted") : In($"自{from}起有记载", $"known from {from}");
        string precision = effective.Precision switch
        {
            DatePrecision.Month => In("（只知到月）", " (to the month)"),
            DatePrecision.Year => In("（只知到年）", " (to the year)"),
            _ => "",
        };
        string ends = effective.To is { } to
            ? effective.After == AfterEnd.Ended
                ? In($"，{Layout.Day(to)}终止", $", ended on {Layout.Day(to)}")
                : In($"，记载至{Layout.Day(to)}", $", known to {Layout.Day(to)}")
            : "";
        return begins + precision + ends;
    }

    private string Cite(Citation citation) =>
        citation.Note is { } note ? In($"{citation}（{note.Zh}）", $"{citation} ({note.En})") : citation.ToString();

    private void Field(string label, string? text, Style? style = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _layout.Hanging(label, text, leadWidth: LabelWidth, leadStyle: Layout.Grey, style: style);
        }
    }
}
