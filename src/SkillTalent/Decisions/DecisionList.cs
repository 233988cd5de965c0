using System.Collections;

namespace SkillTalent;

/// <summary>
/// All decisions about one subject. What each comes to is known; the decision is made when it is first looked at, since most callers look at a
/// few of them. Immutable and safe to share between threads: everybody is given the same decision.
/// </summary>
internal sealed class DecisionList(SubjectRules rules, FactSet facts, byte[] outcomes) : IReadOnlyList<Decision>
{
    private Decision?[]? _made;

    public int Count => outcomes.Length;

    public Decision this[int index]
    {
        get
        {
            Decision?[] made = _made ?? Interlocked.CompareExchange(ref _made, new Decision?[outcomes.Length], null) ?? _made;
            return Volatile.Read(ref made[index]) ?? Make(made, index);
        }
    }

    /// <summary>What a decision comes to.</summary>
    public Outcome OutcomeOf(int index) => (Outcome)outcomes[index];

    /// <summary>The first decision whose track and rule are wanted; null where there is none.</summary>
    public Decision? Find(Func<DecisionTrack, DecisionRule, bool> wanted)
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            (DecisionTrack track, DecisionRule rule) = rules[i];
            if (wanted(track, rule))
            {
                return this[i];
            }
        }

        return null;
    }

    /// <summary>The decisions of a kind.</summary>
    public IEnumerable<Decision> Of(ProvisionKind kind)
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            if (rules[i].Rule.Name.Kind == kind)
            {
                yield return this[i];
            }
        }
    }

    public IEnumerator<Decision> GetEnumerator()
    {
        for (int i = 0; i < outcomes.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Decision Make(Decision?[] made, int index)
    {
        (DecisionTrack track, DecisionRule rule) = rules[index];
        var decision = new Decision(track, rule, facts, OutcomeOf(index));
        return Interlocked.CompareExchange(ref made[index], decision, null) ?? decision;
    }
}
