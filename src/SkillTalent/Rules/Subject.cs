namespace SkillTalent.Rules;

/// <summary>A worker or an enterprise, laid out for rules: members and records by the index that its schema gives them.</summary>
internal sealed class Subject
{
    public Subject(
        ItemValue[] members,
        IReadOnlyList<SubjectRecord>?[] lists,
        WorkHistory? work,
        IReadOnlyDictionary<string, FactValue> given)
    {
        Members = members;
        Lists = lists;
        Work = work;
        Given = given;
    }

    public ItemValue[] Members { get; }

    /// <summary>A list that is null is unknown; an empty one is known to be empty.</summary>
    public IReadOnlyList<SubjectRecord>?[] Lists { get; }

    /// <summary>Null: unknown.</summary>
    public WorkHistory? Work { get; }

    public IReadOnlyDictionary<string, FactValue> Given { get; }
}
