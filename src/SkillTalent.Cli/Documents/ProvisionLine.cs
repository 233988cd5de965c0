using System.Text.Json.Serialization;

namespace SkillTalent.Cli.Documents;

/// <summary>What a list tells of a provision.</summary>
internal class ProvisionLine
{
    // Before what a longer form adds.
    private const int First = -1;

    private readonly Provision _provision;

    protected ProvisionLine(Provision provision, Language language)
    {
        _provision = provision;
        Title = provision.Title.In(language);
    }

    [JsonPropertyOrder(First)]
    public string Id => _provision.BaseId;

    [JsonPropertyOrder(First)]
    public string Kind => _provision.Kind.ToCode();

    [JsonPropertyOrder(First)]
    public string Jurisdiction => _provision.Place;

    [JsonPropertyOrder(First)]
    public string Title { get; }

    public string From => _provision.Effective.From.ToIso();

    public string? To => _provision.Effective.To?.ToIso();

    public string FromIs => _provision.Effective.Kind.ToCode();

    public string Precision => _provision.Effective.Precision.ToCode();

    public string? After => _provision.Effective.After?.ToCode();

    public string? Published => _provision.Published?.ToIso();

    public string? ConfirmedThrough => _provision.ConfirmedThrough?.ToIso();

    public string Basis => _provision.Basis.ToCode();

    public string? Edition => _provision.Edition;

    public string? Series => _provision.Series;

    public IReadOnlyList<string> Occupations => _provision.Occupations;

    public IReadOnlyList<string> Replaces => _provision.Replaces;

    public IReadOnlyList<string> Withdraws => _provision.Withdraws;

    public IReadOnlyList<string> Systems => _provision.Systems;

    public string Rulebook => _provision.Rulebook;
}
