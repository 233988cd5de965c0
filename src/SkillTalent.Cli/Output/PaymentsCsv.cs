using System.Globalization;
using System.Text;

namespace SkillTalent.Cli.Output;

/// <summary>Payments as rows of text, one a part. The columns are those of the JSON, a range in two.</summary>
internal static class PaymentsCsv
{
    private static readonly string[] Columns = ["provision", "due", "from", "to", "amount", "least", "most", "payee", "funder", "status", "reason"];

    /// <summary>The whole file, with the names of the columns.</summary>
    public static string Of(PaymentList list, Language language)
    {
        var text = new StringBuilder();
        Line(text, Columns);
        foreach (Payment part in list.Payments)
        {
            bool open = part.Status == PaymentStatus.Open;
            Line(
                text,
                part.Provision, Layout.Day(part.Due), Layout.Day(part.From), Layout.Day(part.To), Yuan(part.Amount), Yuan(open ? part.Least : null), Yuan(open ? part.Most : null), "", "", part.Status.ToCode(), part.ReasonText(language));
        }

        return text.ToString();
    }

    private static string Yuan(decimal? yuan) => yuan?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static void Line(StringBuilder text, params string[] cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    // What a spreadsheet would compute is written as text.
    private static string Cell(string cell)
    {
        string safe = Harmless.Text(cell.Length > 0 && "=+@\t".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell);
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
