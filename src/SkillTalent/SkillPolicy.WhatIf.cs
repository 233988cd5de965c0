using Ardalis.GuardClauses;

namespace SkillTalent;

/// <content>What if.</content>
public sealed partial class SkillPolicy
{
    /// <summary>The same place and day under amended rules. Decisions that the amendment does not touch are shared with this policy.</summary>
    /// <exception cref="InputFormatException">The amendment names what the rulebooks do not have.</exception>
    public SkillPolicy Amend(PolicyAmendment amendment)
    {
        Guard.Against.Null(amendment);
        (RulebookSet amended, IReadOnlyCollection<Provision> changed) = amendment.ApplyTo(_place.Set, Place.Code);
        return new SkillPolicy(Catalog, _place.Amend(amended, changed), On, Options);
    }

    /// <summary>This policy beside another of the same place and day, such as an amended one, over one population.</summary>
    /// <param name="after">The other policy.</param>
    /// <param name="decisions">The ids of the decisions wanted; none: all.</param>
    /// <exception cref="ArgumentException">The other policy is of another place or day.</exception>
    public PolicyComparison CompareTo(SkillPolicy after, params IReadOnlyCollection<string> decisions)
    {
        Guard.Against.Null(after);
        if (after.On != On || !ReferenceEquals(after._place.Set.Vocabulary, _place.Set.Vocabulary))
        {
            throw new ArgumentException("The policies must be of one day and one catalogue.", nameof(after));
        }

        _ = _place.Set.Vocabulary.TryGet(PolicyComparison.GroupFact, out SkillTalent.Fact? group);
        return new PolicyComparison(CompileKnown(decisions), after.CompileKnown(decisions), group);
    }
}
