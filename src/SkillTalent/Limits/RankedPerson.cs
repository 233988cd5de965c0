namespace SkillTalent;

/// <summary>
/// One place on a ranked list: that of a person, with whatever they are granted or drew before, or that of a grant of which nobody says whose it is.
/// A person stands where the most points of their grants say.
/// </summary>
/// <param name="who">The person; null: nobody says who it is.</param>
internal sealed class RankedPerson(string? who)
{
    private readonly List<int> _members = [];
    private decimal _leastOfAny = decimal.MaxValue;
    private decimal _leastOfSure = decimal.MinValue;

    public string? Who => who;

    /// <summary>Whether they surely stand on the list.</summary>
    public bool IsSure { get; private set; }

    /// <summary>The fewest points that they may stand with.</summary>
    public decimal Least => IsSure ? _leastOfSure : _leastOfAny;

    /// <summary>The most points that they may stand with.</summary>
    public decimal Most { get; private set; } = decimal.MinValue;

    /// <summary>The positions of their grants among the members of the group; what they drew before is none of them.</summary>
    public IReadOnlyList<int> Members => _members;

    /// <summary>Whether they drew something before.</summary>
    public bool HasDrawn { get; private set; }

    /// <summary>Adds a grant.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="member">Its position among the members; null: it was drawn before.</param>
    public void Add(LimitMember grant, int? member)
    {
        decimal least = grant.Entry.Grant.Points ?? decimal.MinValue;
        _leastOfAny = Math.Min(_leastOfAny, least);
        Most = Math.Max(Most, grant.Entry.Grant.Points ?? decimal.MaxValue);
        if (RankedList.Stands(grant))
        {
            IsSure = true;
            _leastOfSure = Math.Max(_leastOfSure, least);
        }

        if (member is { } position)
        {
            _members.Add(position);
        }
        else
        {
            HasDrawn = true;
        }
    }
}
