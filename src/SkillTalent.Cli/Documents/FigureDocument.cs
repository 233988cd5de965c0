namespace SkillTalent.Cli.Documents;

/// <summary>A published number of a programme; null where the source does not print it. Percentages are those that it prints: 141 % is 141.</summary>
internal sealed record FigureDocument(
    string? Item,
    string Label,
    int? Since,
    int? Year,
    string? Through,
    decimal? Target,
    decimal? Achieved,
    string Approximation,
    decimal? Of,
    decimal? SharePercent,
    decimal? RatePercent,
    string? Unit,
    string? Note,
    string Basis,
    IEnumerable<CitationDocument> Citations)
{
    public static FigureDocument From(ProgrammeFigure figure, Language language) => new(
        figure.Item,
        figure.Label.In(language),
        figure.Since,
        figure.Year,
        figure.Through,
        figure.Target,
        figure.Achieved,
        figure.Approximation.ToCode(),
        figure.Of,
        figure.Share?.Value,
        figure.Rate?.Value,
        figure.Unit?.In(language),
        figure.Note?.In(language),
        figure.Basis.ToCode(),
        CitationDocument.Of(figure.Citations, language));
}
