namespace SkillTalent;

/// <summary>What is left of one grant once the limits over several have been applied. Immutable.</summary>
public sealed class LimitedGrant
{
    private readonly LimitEntry _entry;

    internal LimitedGrant(LimitEntry entry) => _entry = entry;

    /// <summary>The grant.</summary>
    public Grant Grant => _entry.Grant;

    /// <summary>What is claimed, in yuan: what the grant states, or what its rank says; null where neither is known.</summary>
    public decimal? Claimed => _entry.Claimed.IsKnown ? _entry.Claimed.Least : null;

    /// <summary>What is left of it, in yuan; null where something that matters is not known. Of what was drawn before it is that amount.</summary>
    public decimal? Left => _entry.Left.IsKnown ? _entry.Left.Least : null;

    /// <summary>The least that may be left, in yuan.</summary>
    public decimal Least => _entry.Left.Least ?? 0;

    /// <summary>The most that may be left, in yuan; null where nothing bounds it.</summary>
    public decimal? Most => _entry.Left.Most;

    /// <summary>Whether something that is unknown, not published or not stated decides what is left.</summary>
    public bool IsOpen => Left is null;

    /// <summary>The limits that cut it, or may, in the order in which they were applied, each with what it took in yuan, null where that is open.</summary>
    public IReadOnlyList<(LimitUse Use, decimal? Cut)> Cuts => Array.AsReadOnly([.. _entry.Effects.Select(e => (e.Use, e.IsRank ? null : e.Cut))]);

    /// <summary>Why, one sentence a limit.</summary>
    public IReadOnlyList<Reason> Reasons => Array.AsReadOnly([.. _entry.Effects.Select(Explain)]);

    /// <summary>The reasons in one line.</summary>
    public string ReasonText(Language language) =>
        string.Join(language == Language.Chinese ? "；" : "; ", Reasons.Select(r => r.Text(language)));

    private Reason Explain(LimitEffect effect)
    {
        LocalizedText note = effect.Use.Note;
        return effect switch
        {
            { Open: FindingCode.LimitFigureNotStated } => new Reason(effect.Open, ("figure", effect.Use.Rule.Figure!.Label), ("note", note)),
            { Open: { } open } => new Reason(open, ("note", note)),
            { IsRank: true } => new Reason(FindingCode.LimitRank, ("yuan", Claimed ?? 0), ("note", note)),
            _ => new Reason(FindingCode.LimitCut, ("yuan", effect.Cut ?? 0), ("note", note)),
        };
    }
}
