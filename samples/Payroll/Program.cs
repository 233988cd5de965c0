// What a firm of eight is owed over two years, month by month: a promotion, a first certificate, a retirement, a leaver, a term that ends, and one of
// whom a fact is unknown. Every part is judged by its own days; nothing unknown is added up.
// Run it with another firm: dotnet run --project samples/Payroll -- my-firm.json 330300 2023-01-01 2024-12-31

using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SkillTalent;
using Spectre.Console;

const int Width = 100;
const int BarWidth = 40;

string file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "Data", "firm.json");
List<(string Name, PaymentList Payments)> staff = [];
LocalDate from;
LocalDate to;
SkillPolicy policy;
try
{
    string place = args.Length > 1 ? args[1] : "330300";
    from = LocalDatePattern.Iso.Parse(args.Length > 2 ? args[2] : "2023-01-01").Value;
    to = LocalDatePattern.Iso.Parse(args.Length > 3 ? args[3] : "2024-12-31").Value;
    policy = SkillPolicy.For(place, from);

    // The documents are silent about the first month and about months in part: these are the firm's choices, and none of them pays more.
    var choices = new PaymentOptions { Start = PaymentStart.NextMonth, Proration = Proration.WholeOnly };
    using JsonDocument firm = JsonDocument.Parse(File.ReadAllBytes(file));
    foreach (JsonElement entry in firm.RootElement.EnumerateArray())
    {
        Worker worker = WorkerJson.Parse(entry.GetRawText());
        Assessment assessment = policy.Assess(worker);

        // The place's own benefits; what province and nation pay stands in their rulebooks.
        Decision[] own = [.. assessment.Benefits.Where(b => b.Provisions.Any(p => p.Place == place))];
        staff.Add((worker.Reference ?? "?", assessment.Payments(from, to, choices, own)));
    }
}
catch (Exception e) when (e is InputFormatException or IOException or JsonException or UnparsableValueException or KeyNotFoundException or InvalidOperationException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
AnsiConsole.Profile.Width = Width;
WriteTable();
WriteChart();
WriteReasons();
return 0;

void WriteTable()
{
    int[] years = [.. Enumerable.Range(from.Year, to.Year - from.Year + 1)];
    Table table = new Table().Border(TableBorder.Simple).Title($"{policy.Place.Name.Zh}技师津贴应发表（元） / Allowances due in {policy.Place.Name.En} (yuan)");
    _ = table.AddColumn("");
    foreach (int year in years)
    {
        _ = table.AddColumn(new TableColumn(year.ToString(CultureInfo.InvariantCulture)).RightAligned());
    }

    _ = table.AddColumn(new TableColumn("合计 Total").RightAligned()).AddColumn(new TableColumn("月数 Months").RightAligned()).AddColumn(new TableColumn("待定 Open").RightAligned());
    foreach ((string name, PaymentList list) in staff)
    {
        Payment[] due = [.. list.Payments.Where(p => p.Status == PaymentStatus.Due)];
        _ = table.AddRow([name, .. years.Select(y => Yuan(due.Where(p => p.Due.Year == y).Sum(p => p.Amount ?? 0))), Yuan(list.Total), Number(due.Length), Number(list.Open)]);
    }

    _ = table.AddEmptyRow();
    _ = table.AddRow(
        [
            "合计 Total", .. years.Select(y => Yuan(staff.Sum(s => s.Payments.Payments.Where(p => p.Status == PaymentStatus.Due && p.Due.Year == y).Sum(p => p.Amount ?? 0)))),
            Yuan(staff.Sum(s => s.Payments.Total)), "", Number(staff.Sum(s => s.Payments.Open)),
        ]);
    AnsiConsole.Write(table);
}

void WriteChart()
{
    AnsiConsole.WriteLine("每月应发 / Due each month");
    (LocalDate Month, decimal Yuan)[] months =
    [
        .. Enumerable.Range(0, Period.Between(from, to, PeriodUnits.Months).Months + 1).Select(m => from.PlusMonths(m))
            .Select(m => (m, staff.Sum(s => s.Payments.Payments.Where(p => p.Status == PaymentStatus.Due && p.Due.Year == m.Year && p.Due.Month == m.Month).Sum(p => p.Amount ?? 0)))),
    ];
    decimal most = Math.Max(1, months.Max(m => m.Yuan));
    foreach ((LocalDate month, decimal yuan) in months)
    {
        AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {month.Year}-{month.Month:00}  {new string('█', (int)decimal.Round(yuan * BarWidth / most)).PadRight(BarWidth)} {Yuan(yuan),8}"));
    }

    AnsiConsole.WriteLine();
}

void WriteReasons()
{
    AnsiConsole.WriteLine("说明 / Reasons");
    foreach ((string name, PaymentList list) in staff)
    {
        foreach (IGrouping<string, Payment> same in list.Payments.Where(p => p.Reasons.Count > 0).GroupBy(p => p.ReasonText(Language.Chinese), StringComparer.Ordinal))
        {
            Payment first = same.First();
            AnsiConsole.WriteLine($"  {name}: {LocalDatePattern.Iso.Format(first.From)} – {LocalDatePattern.Iso.Format(same.Last().To)}");
            AnsiConsole.WriteLine($"      {same.Key}");
            AnsiConsole.WriteLine($"      {first.ReasonText(Language.English)}");
        }
    }
}

static string Yuan(decimal yuan) => yuan == 0 ? "-" : yuan.ToString("#,##0.##", CultureInfo.InvariantCulture);

static string Number(int number) => number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture);
