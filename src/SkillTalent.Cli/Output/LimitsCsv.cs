using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Output;

/// <summary>What is left of grants as rows of text, one a grant. The columns are those of the JSON, a range in two.</summary>
internal static class LimitsCsv
{
    private const string Columns = "who,payer,occupation,household,benefit,day,drawn,claimed,left,least,most,limits,reason\n";

    /// <summary>The whole file, with the names of the columns.</summary>
    public static string Of(LimitedGrants grants, Language language)
    {
        var csv = new CsvBuffer();
        csv.Raw(Encoding.UTF8.GetBytes(Columns));
        foreach (LimitedGrant grant in grants.Grants)
        {
            Text(csv, grant.Grant.Who ?? "");
            Text(csv, grant.Grant.Payer ?? "");
            Text(csv, grant.Grant.Occupation ?? "");
            Text(csv, grant.Grant.Household ?? "");
            Text(csv, grant.Grant.Benefit);
            Text(csv, Layout.Day(grant.Grant.Day));
            Text(csv, grant.Grant.Drawn ? "true" : "false");
            Yuan(csv, grant.Claimed);
            Yuan(csv, grant.Left);
            Yuan(csv, grant.IsOpen ? grant.Least : null);
            Yuan(csv, grant.IsOpen ? grant.Most : null);
            Text(csv, string.Join('+', grant.Cuts.Select(c => c.Use.Limit)));
            csv.Text(Encoding.UTF8.GetBytes(Harmless.Text(grant.ReasonText(language))));
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
