using Ardalis.GuardClauses;

namespace SkillTalent;

/// <content>Many workers at once.</content>
public sealed partial class SkillPolicy
{
    /// <summary>Makes the decisions ready to run over populations.</summary>
    /// <param name="decisions">The ids of those wanted, of a decision or of a provision that is repeated for each level; none: all.</param>
    /// <exception cref="KeyNotFoundException">There is no such decision in this place.</exception>
    public CompiledPolicy Compile(params IReadOnlyCollection<string> decisions)
    {
        Guard.Against.Null(decisions);
        foreach (string id in decisions)
        {
            if (!OfWorkers().Any(d => Named(d, id)))
            {
                throw new KeyNotFoundException($"There is no decision '{id}' in this place.");
            }
        }

        return CompileKnown(decisions);
    }

    // Those of the wanted decisions that there are: an amended policy may have more, or fewer.
    private CompiledPolicy CompileKnown(IReadOnlyCollection<string> decisions) => new(
        On,
        _place.Set.Vocabulary,
        _foreign,
        _place.Options.AsKnownOn,
        _days,
        [.. OfWorkers().Where(d => decisions.Count == 0 || decisions.Any(id => Named(d, id)))])
    {
        Place = $"{Place.Code} {Place.Name.Zh} {Place.Name.En}",
        DataVersion = Catalog.DataVersion,
    };

    private IEnumerable<(SkillTalent.DecisionTrack Track, SkillTalent.DecisionRule Rule)> OfWorkers() =>
        _place.Tracks.Zip(_rules, (track, rule) => (Track: track, Rule: rule)).Where(d => d.Track.Subject == SkillTalent.WorkerSchema.Instance.Name);

    private static bool Named((SkillTalent.DecisionTrack Track, SkillTalent.DecisionRule Rule) decision, string id) =>
        decision.Rule.Name.BaseId == id || decision.Track.Ids.Contains(id, StringComparer.Ordinal);
}
