namespace SkillTalent.Cli.Output;

/// <summary>What is left of grants as rows of text, one a grant. The columns are those of the JSON, a range in two.</summary>
internal static class LimitsCsv
{
    private const string Columns = "who,payer,occupation,household,benefit,day,drawn,claimed,left,least,most,limits,reason\n";

    /// <summary>The whole file, with the names of the columns.</summary>
    public static string Of(LimitedGrants grants, Language language)
    {
        var rows = new CsvRows(Columns);
        foreach (LimitedGrant grant in grants.Grants)
        {
            rows.Text(grant.Grant.Who ?? "");
            rows.Text(grant.Grant.Payer ?? "");
            rows.Text(grant.Grant.Occupation ?? "");
            rows.Text(grant.Grant.Household ?? "");
            rows.Text(grant.Grant.Benefit);
            rows.Text(Layout.Day(grant.Grant.Day));
            rows.Text(grant.Grant.Drawn ? "true" : "false");
            rows.Yuan(grant.Claimed);
            rows.Yuan(grant.Left);
            rows.Yuan(grant.IsOpen ? grant.Least : null);
            rows.Yuan(grant.IsOpen ? grant.Most : null);
            rows.Text(string.Join('+', grant.Cuts.Select(c => c.Use.Limit)));
            rows.Last(grant.ReasonText(language));
        }

        return rows.ToString();
    }
}
