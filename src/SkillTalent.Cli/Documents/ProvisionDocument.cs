namespace SkillTalent.Cli.Documents;

/// <summary>A provision in full. Value, table, unit and bound are those of a parameter, and null otherwise.</summary>
internal sealed class ProvisionDocument : ProvisionLine
{
    private readonly Provision _provision;
    private readonly Language _language;

    private ProvisionDocument(Provision provision, Language language)
        : base(provision, language)
    {
        _provision = provision;
        _language = language;
    }

    public string? Target => _provision.Target;

    public string? Text => _provision.Text(_language);

    public string? Throughout => _provision.ThroughoutText(_language);

    public string? Held => _provision.HeldText(_language);

    public IEnumerable<PathwayDocument> Pathways => _provision.Pathways.Select(p => new PathwayDocument(
        p.Id, p.Title?.In(_language), p.Text(_language), p.Note?.In(_language), p.Basis.ToCode(), CitationDocument.Of(p.Citations, _language)));

    public AmountDocument? Amount => _provision.Amount is { } amount ? AmountDocument.Of(amount, _language) : null;

    public string? Claimed => _provision.ClaimText?.In(_language);

    public string? Grants => _provision.Grants?.In(_language);

    public decimal? Value => _provision.Value;

    public IReadOnlyDictionary<string, decimal>? Table =>
        _provision.Table ?? (_provision.Kind == ProvisionKind.Parameter ? new Dictionary<string, decimal>(StringComparer.Ordinal) : null);

    public string? Unit => _provision.Unit?.In(_language);

    public string? Bound => _provision.Bound == ValueBound.Exact ? null : _provision.Bound.ToCode();

    /// <summary>What a programme publishes; empty for every other kind.</summary>
    public IEnumerable<FigureDocument> Figures => ProgrammeFigures.Of(_provision).Select(f => FigureDocument.From(f, _language));

    /// <summary>What an enterprise is asked for, item by item; null where nothing is.</summary>
    public IEnumerable<ChecklistItem>? Checklist => SkillTalent.Checklist.Of(_provision)?.Items.Select(i => new ChecklistItem(i.Code, i.Label.In(_language)));

    public string? Note => _provision.Note?.In(_language);

    public IEnumerable<string> Advice => _provision.Advice.Select(a => a.In(_language));

    public IEnumerable<string> Otherwise => _provision.Otherwise.Select(a => a.In(_language));

    public IEnumerable<string> Facts => _provision.Facts.Select(f => f.Id);

    public IEnumerable<CitationDocument> Citations => CitationDocument.Of(_provision.Citations, _language);

    public static ProvisionDocument Of(Provision provision, Language language) => new(provision, language);

    internal sealed record ChecklistItem(string Id, string Label);

    internal sealed record PathwayDocument(
        string Id, string? Title, string? Text, string? Note, string Basis, IEnumerable<CitationDocument> Citations);
}
