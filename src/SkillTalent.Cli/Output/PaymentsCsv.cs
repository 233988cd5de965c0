using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Output;

/// <summary>Payments as rows of text, one a part. The columns are those of the JSON, a range in two.</summary>
internal static class PaymentsCsv
{
    private const string Columns = "provision,due,from,to,amount,least,most,payee,funder,status,reason\n";

    /// <summary>The whole file, with the names of the columns.</summary>
    public static string Of(PaymentList list, Language language)
    {
        var csv = new CsvBuffer();
        csv.Raw(Encoding.UTF8.GetBytes(Columns));
        foreach (Payment part in list.Payments)
        {
            bool open = part.Status == PaymentStatus.Open;
            Text(csv, part.Provision);
            Text(csv, Layout.Day(part.Due));
            Text(csv, Layout.Day(part.From));
            Text(csv, Layout.Day(part.To));
            Yuan(csv, part.Amount);
            Yuan(csv, open ? part.Least : null);
            Yuan(csv, open ? part.Most : null);
            Text(csv, part.Payee?.ToCode() ?? "");
            Text(csv, string.Join('+', part.Funders.Select(f => f.By.ToCode())));
            Text(csv, part.Status.ToCode());
            csv.Text(Encoding.UTF8.GetBytes(Harmless.Text(part.ReasonText(language))));
            csv.Raw("\n"u8);
        }

        return Encoding.UTF8.GetString(csv.Written);
    }

    private static void Text(CsvBuffer csv, string text)
    {
        csv.Text(Encoding.UTF8.GetBytes(Harmless.Text(text)));
        csv.Raw(","u8);
    }

    private static void Yuan(CsvBuffer csv, decimal? yuan)
    {
        if (yuan is { } known)
        {
            csv.Number(known);
        }

        csv.Raw(","u8);
    }
}
