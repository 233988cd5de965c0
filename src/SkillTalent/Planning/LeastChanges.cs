using System.Text;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>What it would take for a decision to be eligible. Immutable.</summary>
public sealed class LeastChanges
{
    internal LeastChanges(Decision decision, IReadOnlyList<ChangeSet> sets, bool isComplete)
    {
        Decision = decision;
        Sets = sets;
        IsComplete = isComplete;
    }

    /// <summary>The decision asked about.</summary>
    public Decision Decision { get; }

    /// <summary>The sets, the cheapest first; empty where nothing that can be changed would do.</summary>
    public IReadOnlyList<ChangeSet> Sets { get; }

    /// <summary>Whether these are all; else there may be more: larger ones, or dearer ones than were asked for.</summary>
    public bool IsComplete { get; }

    /// <summary>The cheapest set; null where there is none.</summary>
    public ChangeSet? Cheapest => Sets.Count > 0 ? Sets[0] : null;

    /// <summary>The sets in words.</summary>
    /// <param name="language">The language.</param>
    /// <param name="most">How many sets to tell.</param>
    public string Explain(Language language, int most = 5)
    {
        bool zh = language == Language.Chinese;
        var text = new StringBuilder();
        _ = text.Append(Decision.Title.In(language)).Append(zh ? "：" : ": ").Append(Decision.Outcome.ToLabel().In(language)).Append('\n');
        if (Sets.Count == 0)
        {
            _ = text.Append("  ").Append(new Reason(PlanCode.NothingHelps).Text(language)).Append('\n');
        }

        foreach (ChangeSet set in Sets.Take(most))
        {
            string day = LocalDatePattern.Iso.Format(set.On);
            string changes = set.Changes.Count == 0 ? new Reason(ReasonCode.Nothing).Text(language) : set.Text(language);
            _ = text.Append("  ").Append(day).Append(zh ? "：" : ": ").Append(changes).Append('\n');
        }

        return text.ToString();
    }
}
