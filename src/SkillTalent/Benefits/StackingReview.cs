using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>How benefits go together, pair by pair. It depends on neither the order of the benefits nor that of the rules. Immutable.</summary>
public sealed class StackingReview
{
    private StackingReview(IReadOnlyList<Decision> benefits, IReadOnlyList<StackingFinding> findings)
    {
        Benefits = benefits;
        Findings = findings;
    }

    /// <summary>The benefits that are eligible or undetermined, by their ids.</summary>
    public IReadOnlyList<Decision> Benefits { get; }

    /// <summary>At least one finding for every pair of them, by the ids of the pair and then of the rule.</summary>
    public IReadOnlyList<StackingFinding> Findings { get; }

    /// <summary>Whether some pair must be put to the office.</summary>
    public bool MustAsk => Findings.Any(f => f.MustAsk);

    /// <summary>Reviews benefits under rules.</summary>
    /// <param name="benefits">Decisions; those that are neither eligible nor undetermined are left out.</param>
    /// <param name="rules">The rules in force.</param>
    internal static StackingReview Of(IEnumerable<Decision> benefits, IEnumerable<StackingRule> rules)
    {
        Guard.Against.Null(benefits);
        Guard.Against.Null(rules);
        Decision[] open =
        [
            .. benefits.Where(b => b.Outcome is Outcome.Eligible or Outcome.Undetermined).DistinctBy(b => b.Id, StringComparer.Ordinal)
                .OrderBy(b => b.Id, StringComparer.Ordinal),
        ];
        StackingRule[] ordered = [.. rules.OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Effective.From)];
        StackingRule[] stricter = Array.FindAll(ordered, r => r.Kind != StackingKind.MayCombine);
        StackingRule[] together = Array.FindAll(ordered, r => r.Kind == StackingKind.MayCombine);
        var findings = new List<StackingFinding>();
        for (int i = 0; i < open.Length; i++)
        {
            for (int j = i + 1; j < open.Length; j++)
            {
                AddPair(open[i], open[j], (stricter, together), findings);
            }
        }

        return new StackingReview(Array.AsReadOnly(open), findings.AsReadOnly());
    }

    // That two may be drawn together is said only where nothing says otherwise.
    private static void AddPair(Decision first, Decision second, (StackingRule[] Stricter, StackingRule[] Together) rules, List<StackingFinding> findings)
    {
        int before = findings.Count;
        foreach (StackingRule rule in rules.Stricter)
        {
            Add(rule);
        }

        foreach (StackingRule rule in findings.Count > before ? [] : rules.Together)
        {
            Add(rule);
        }

        if (findings.Count == before)
        {
            findings.Add(new StackingFinding(first, second, null));
        }

        void Add(StackingRule rule)
        {
            if (rule.SpeaksOf(first, second))
            {
                findings.Add(new StackingFinding(first, second, rule));
            }
            else if (rule.Kind is StackingKind.Ends or StackingKind.TopUp && rule.SpeaksOf(second, first))
            {
                findings.Add(new StackingFinding(second, first, rule));
            }
        }
    }
}
