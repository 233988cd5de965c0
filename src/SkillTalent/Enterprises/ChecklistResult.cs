namespace SkillTalent;

/// <summary>What an enterprise has and lacks of a checklist.</summary>
public sealed class ChecklistResult
{
    internal ChecklistResult(Checklist checklist, IReadOnlyDictionary<string, bool> has)
    {
        Checklist = checklist;
        Met = Pick(i => has.TryGetValue(i.Code, out bool met) && met);
        Missing = Pick(i => has.TryGetValue(i.Code, out bool met) && !met);
        Unknown = Pick(i => !has.ContainsKey(i.Code));
    }

    /// <summary>The checklist.</summary>
    public Checklist Checklist { get; }

    /// <summary>What the enterprise has, in the list's order.</summary>
    public IReadOnlyList<ChoiceOption> Met { get; }

    /// <summary>What it is known to lack, in the list's order.</summary>
    public IReadOnlyList<ChoiceOption> Missing { get; }

    /// <summary>What nobody said anything about, in the list's order.</summary>
    public IReadOnlyList<ChoiceOption> Unknown { get; }

    /// <summary>The number of items met, each counting one; the source gives no weights.</summary>
    public int Score => Met.Count;

    /// <summary>The score if everything unknown were met.</summary>
    public int ScoreAtMost => Met.Count + Unknown.Count;

    /// <summary>The highest score there is: the number of items.</summary>
    public int OutOf => Checklist.Items.Count;

    /// <summary>Whether everything is met; null where that hangs on something unknown.</summary>
    public bool? IsComplete => Missing.Count > 0 ? false : Unknown.Count > 0 ? null : true;

    private IReadOnlyList<ChoiceOption> Pick(Func<ChoiceOption, bool> test) => Array.AsReadOnly([.. Checklist.Items.Where(test)]);
}
