using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Decisions;

/// <summary>All decisions of one place through time, under one choice of options. Immutable; made once and shared.</summary>
internal sealed class PlacePolicy
{
    public PlacePolicy(RulebookSet set, string place, PolicyOptions options)
    {
        Set = set;
        Options = options;
        Chain = set.ChainOf(place);
        CutOffs = [.. set.Books.SelectMany(b => b.CutOffs).Where(c => Chain.Any(p => p.Code == c.Place))];
        Tracks = TrackBuilder.Build(set, Chain, CutOffs, options);
    }

    public RulebookSet Set { get; }

    public PolicyOptions Options { get; }

    /// <summary>The places whose rules hold, outermost first.</summary>
    public IReadOnlyList<Place> Chain { get; }

    public IReadOnlyList<PlaceCutOff> CutOffs { get; }

    public IReadOnlyList<DecisionTrack> Tracks { get; }

    /// <summary>The cut-offs in force on a day, by number; the innermost place's wins.</summary>
    public CutOff?[] CutOffsOn(int day) => TrackBuilder.CutOffsOn(Set.Vocabulary, Chain, CutOffs, day);
}
