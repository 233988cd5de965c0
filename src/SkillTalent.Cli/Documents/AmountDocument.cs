namespace SkillTalent.Cli.Documents;

/// <summary>What a provision pays.</summary>
internal sealed record AmountDocument(
    string Per, bool IsCeiling, string? Term, IEnumerable<AmountDocument.Row> Rows, IEnumerable<AmountDocument.Factor> Factors, string? SharedBy, string? Payee, string? Funder, IEnumerable<string> Paid, IEnumerable<AmountDocument.Catalogue>? Catalogues)
{
    public static AmountDocument Of(AmountTable amount, Language language) => new(
        amount.Per.ToCode(),
        amount.IsCeiling,
        amount.Term?.ToString(),
        amount.Rows.Select(r => new Row(r.Text(language), r.Yuan, amount.TextOf(r, language), r.Basis.ToCode(), CitationDocument.Of(r.Citations, language))),
        amount.Factors.Select(f => new Factor(f.Text(language), f.Times, f.Basis.ToCode(), CitationDocument.Of(f.Citations, language))),
        amount.SharedBy?.Id,
        amount.Paid.Payee?.ToCode(),
        amount.Paid.Funders.Count == 0 ? null : string.Join('+', amount.Paid.Funders.Select(f => f.By.ToCode())),
        amount.Paid.Sentences(language),
        amount.Catalogues.Count == 0 ? null : amount.Catalogues.Select(c => new Catalogue(
            c.Id, c.Title.In(language), c.Rows.Id, c.Columns?.Id, c.Cells.Select(cell => new Cell(cell.Row.Code, cell.Column?.Code, cell.Yuan)))));

    internal sealed record Catalogue(string Id, string Title, string Rows, string? Columns, IEnumerable<Cell> Cells);

    internal sealed record Cell(string Row, string? Column, decimal Yuan);

    internal sealed record Row(string? Text, decimal? Yuan, string Amount, string Basis, IEnumerable<CitationDocument> Citations);

    internal sealed record Factor(string? Text, decimal Times, string Basis, IEnumerable<CitationDocument> Citations);
}
