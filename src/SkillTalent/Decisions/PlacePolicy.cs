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

    private PlacePolicy(PlacePolicy original, RulebookSet set, IReadOnlyList<DecisionTrack> tracks)
    {
        Set = set;
        Options = original.Options;
        Chain = original.Chain;
        CutOffs = original.CutOffs;
        Tracks = tracks;
    }

    public RulebookSet Set { get; }

    public PolicyOptions Options { get; }

    /// <summary>The places whose rules hold, outermost first.</summary>
    public IReadOnlyList<Place> Chain { get; }

    public IReadOnlyList<PlaceCutOff> CutOffs { get; }

    public IReadOnlyList<DecisionTrack> Tracks { get; }

    /// <summary>The cut-offs in force on a day, by number; the innermost place's wins.</summary>
    public CutOff?[] CutOffsOn(int day) => TrackBuilder.CutOffsOn(Set.Vocabulary, Chain, CutOffs, day);

    /// <summary>The same policy over amended rulebooks: decisions that no changed provision touches are shared and not made again.</summary>
    /// <param name="amended">The amended rulebooks, over the same vocabulary.</param>
    /// <param name="changed">The provisions that were changed, added or left out, before and after.</param>
    public PlacePolicy Amend(RulebookSet amended, IReadOnlyCollection<Provision> changed) =>
        new(this, amended, TrackBuilder.Rebuild(this, amended, changed));
}
