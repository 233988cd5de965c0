using NodaTime;

namespace SkillTalent;

/// <summary>
/// What some versions of provisions say together, whoever is asked about: their remarks, documents and horizons. Immutable. Where a rule is for
/// everybody it makes that of all its parts once, and every answer tells the same.
/// </summary>
internal sealed class ProvisionSet
{
    public ProvisionSet(IEnumerable<Provision> provisions)
    {
        Provision[] all = [.. provisions];
        All = Array.AsReadOnly(all);
        Ids = Array.AsReadOnly([.. all.Select(p => p.Id).Distinct(StringComparer.Ordinal)]);
        Advice = Array.AsReadOnly([.. all.SelectMany(p => p.Advice)]);
        Otherwise = Array.AsReadOnly([.. all.SelectMany(p => p.Otherwise).DistinctBy(t => t.En, StringComparer.Ordinal)]);
        Warnings = Array.AsReadOnly([.. all.Select(p => p.Warning).OfType<LocalizedText>().Select(w => new Reason(ReasonCode.Stated, ("text", w)))]);
        Used = Array.AsReadOnly([.. all.Select(p => (p.Basis, p.Citations))]);
        Grants = all.Select(p => p.Grants).FirstOrDefault(g => g is not null);
        Claimed = all.Select(p => p.Claimed).OfType<ClaimTimes>().FirstOrDefault();
        ConfirmedThrough = all.Select(p => p.ConfirmedThrough).Where(d => d is not null).Min();
        IsHorizonUnknown = all.Any(p => p.ConfirmedThrough is null);
    }

    public IReadOnlyList<Provision> All { get; }

    /// <summary>Their ids, each once.</summary>
    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyList<LocalizedText> Advice { get; }

    public IReadOnlyList<LocalizedText> Otherwise { get; }

    /// <summary>What they say with every answer.</summary>
    public IReadOnlyList<Reason> Warnings { get; }

    /// <summary>On what each rests.</summary>
    public IReadOnlyList<(Basis Basis, IReadOnlyList<Citation> Citations)> Used { get; }

    public LocalizedText? Grants { get; }

    public ClaimTimes? Claimed { get; }

    /// <summary>The last day on which a source shows all of it in force; null where nobody states one.</summary>
    public LocalDate? ConfirmedThrough { get; }

    /// <summary>Whether no source tells of one of them until when it is in force.</summary>
    public bool IsHorizonUnknown { get; }
}
