// A listed firm's education levies over six years: a first year whose credit is too small, a big investment, a bad year in which most of the
// credit is carried and input VAT is refunded, which comes off the next year's base, a withdrawal that cancels what is unused and takes back what was used, and a delisting after which credit is kept but
// not set off. Run it with another ledger: dotnet run --project samples/LevyCredit -- my-ledger.json

using System.Globalization;
using SkillTalent;
using Spectre.Console;

const int Width = 132;
const int BarWidth = 44;
const string Yuan = "#,##0.00";

string file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "Data", "ledger.json");
PolicyCatalog catalog = PolicyCatalog.BuiltIn;

LevyStatement statement;
try
{
    using FileStream json = File.OpenRead(file);
    statement = catalog.ComputeLevy(json, Path.GetFileName(file));
}
catch (Exception e) when (e is InputFormatException or IOException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

// The width is fixed so that the ledger looks the same in a file as on a screen.
AnsiConsole.Profile.Width = Width;
WriteLedger();
WriteChart();
WriteProof();
WriteRemarks();
WriteSources();
return 0;

void WriteLedger()
{
    Table table = new Table().Border(TableBorder.Simple).Title("产教融合型企业抵免教育费附加台账（元） / Education-levy credit ledger (yuan)");
    _ = table.AddColumn("");
    foreach (LevyPeriodResult period in statement.Periods)
    {
        _ = table.AddColumn(new TableColumn(period.IsListed ? period.Period.ToString() : $"{period.Period}*").RightAligned());
    }

    Row("留抵退税扣除 Refund deducted", p => p.Refund.Deducted);
    Row("计费依据 Base", p => p.Base);
    Levy("教育费附加 Education levy", p => p.Education);
    Levy("地方教育附加 Local education levy", p => p.Local);
    Heading("抵免额 Credit");
    Row("  第5行 当期新增投资额 Net investment", p => p.Form.NetInvestment);
    Row("  第6行 上期留抵 Carried in", p => p.CarriedIn);
    Row("  本期新增 + earned", p => p.Earned);
    Row("  冲减留抵 - cancelled", p => -p.Cancelled);
    Row("  本期抵免 - set off", p => -(p.Education.Offset + p.Local.Offset));
    Row("  第7行 结转下期 Carried out", p => p.CarriedOut);
    Row("  累计已抵免（净） Used so far, net", p => p.Totals.Used.Total);
    AnsiConsole.Write(table);
    AnsiConsole.WriteLine("  * 未列入建设培育范围 not listed. 应缴 = 应纳 - 减免 - 抵免 + 补缴 / Payable = due - relief - offset + recapture.");
    AnsiConsole.WriteLine();

    void Levy(string name, Func<LevyPeriodResult, LevyLine> of)
    {
        Heading(name);
        Row("  应纳 Due", p => of(p).Due);
        Row("  减免 Relief", p => -of(p).Relief);
        Row("  抵免 Offset", p => -of(p).Offset);
        Row("  补缴 Recapture", p => of(p).Recapture);
        Row("  应缴 Payable", p => of(p).Payable);
    }

    void Heading(string name) => table.AddRow([new Text(name, new Style(decoration: Decoration.Bold)), .. statement.Periods.Select(_ => Text.Empty)]);

    void Row(string name, Func<LevyPeriodResult, decimal> amount) =>
        table.AddRow([name, .. statement.Periods.Select(p => Amount(amount(p)))]);
}

void WriteChart()
{
    AnsiConsole.WriteLine("新增、抵免与结转 / Earned, used and carried");
    decimal longest = Math.Max(1, statement.Periods.Max(p => Math.Max(p.Earned, Math.Max(p.Education.Offset + p.Local.Offset, p.CarriedOut))));
    foreach (LevyPeriodResult p in statement.Periods)
    {
        Bar(p.Period.ToString(), "新增 earned ", '█', p.Earned);
        Bar("", "抵免 used   ", '▓', p.Education.Offset + p.Local.Offset);
        Bar("", "结转 carried", '░', p.CarriedOut);
    }

    AnsiConsole.WriteLine();

    void Bar(string period, string name, char mark, decimal amount)
    {
        int length = (int)decimal.Ceiling(amount * BarWidth / longest);
        AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {period,-8}{name} {new string(mark, length).PadRight(BarWidth)} {Amount(amount),14}"));
    }
}

void WriteProof()
{
    LevyTotals t = statement.Totals;
    AnsiConsole.WriteLine("核对 / Proof");
    AnsiConsole.WriteLine($"  新增 earned {Amount(t.Earned)} = 抵免 set off {Amount(t.Offset.Total)} + 结转 carried {Amount(statement.CarriedOut)} + 冲减 cancelled {Amount(t.Cancelled)}");
    AnsiConsole.WriteLine($"  撤回 reversed {Amount(t.Reversed)} = 冲减 cancelled {Amount(t.Cancelled)} + 补缴 recaptured {Amount(t.Recapture.Total)} + 尾差 residue {Amount(t.Residue)}");
    AnsiConsole.WriteLine($"  应缴合计 payable {Amount(t.Payable.Total)}，其中教育费附加 education {Amount(t.Payable.Education)}，地方教育附加 local {Amount(t.Payable.Local)}");
    AnsiConsole.WriteLine();
}

void WriteRemarks()
{
    AnsiConsole.WriteLine("说明 / Remarks");
    foreach ((LevyPeriodResult period, LevyFinding finding) in statement.Periods.SelectMany(p => p.Findings.Select(f => (p, f))))
    {
        AnsiConsole.WriteLine($"  {period.Period}  {finding.Message.Zh}");
        AnsiConsole.WriteLine($"        {finding.Message.En}");
    }

    AnsiConsole.WriteLine();
}

void WriteSources()
{
    AnsiConsole.WriteLine("依据 / Sources");
    foreach (LevyRule rule in statement.Rules)
    {
        string documents = string.Join("；", rule.Citations.Select(c => c.ToString()).Distinct(StringComparer.Ordinal));
        AnsiConsole.WriteLine($"  {rule.Id,-26} {rule.Basis.ToCode(),-9} {documents}");
    }
}

static string Amount(decimal yuan) => yuan == 0 ? "-" : yuan.ToString(Yuan, CultureInfo.InvariantCulture);
