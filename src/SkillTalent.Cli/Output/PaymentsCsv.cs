using NodaTime;

namespace SkillTalent.Cli.Output;

/// <summary>
/// Payments as rows of text, one a part. The columns are those of the JSON, a range in two. Days of which nobody tells what a benefit pays are a row without a day on
/// which it is due.
/// </summary>
internal static class PaymentsCsv
{
    private const string Columns = "provision,due,from,to,amount,least,most,payee,funder,status,reason\n";

    /// <summary>The whole file, with the names of the columns.</summary>
    public static string Of(PaymentList list, Language language)
    {
        var rows = new CsvRows(Columns);
        foreach (Payment part in list.Payments)
        {
            bool open = part.Status == PaymentStatus.Open;
            rows.Text(part.Provision);
            rows.Text(Layout.Day(part.Due));
            rows.Text(Layout.Day(part.From));
            rows.Text(Layout.Day(part.To));
            rows.Yuan(part.Amount);
            rows.Yuan(open ? part.Least : null);
            rows.Yuan(open ? part.Most : null);
            rows.Text(part.Payee?.ToCode() ?? "");
            rows.Text(string.Join('+', part.Funders.Select(f => f.By.ToCode())));
            rows.Text(part.Status.ToCode());
            rows.Last(part.ReasonText(language));
        }

        foreach ((Decision benefit, LocalDate from, LocalDate to) in list.NotCovered)
        {
            rows.Text(benefit.Id);
            rows.Text("");
            rows.Text(Layout.Day(from));
            rows.Text(Layout.Day(to));
            rows.Yuan(null);
            rows.Yuan(null);
            rows.Yuan(null);
            rows.Text("");
            rows.Text("");
            rows.Text(Outcome.NotCovered.ToCode());
            rows.Last(PaymentsView.WhyNotCovered(benefit, language));
        }

        return rows.ToString();
    }
}
