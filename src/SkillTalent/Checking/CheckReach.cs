namespace SkillTalent;

/// <summary>
/// Which parts of a life a requirement asks about: facts that stand alone, lists of records, work, birth. Two requirements that meet in none of
/// them are answered independently of each other.
/// </summary>
internal sealed class CheckReach
{
    private readonly HashSet<(string Fact, int List)> _parts = [];
    private bool _birth;
    private bool _dated;

    /// <summary>The parts, by what tells them apart.</summary>
    public IReadOnlyCollection<(string Fact, int List)> Parts => _parts;

    /// <summary>Whether it asks for the day of birth, before which nothing of a life lies.</summary>
    public bool Birth => _birth;

    /// <summary>Whether it asks for what has its days after birth: records, and work.</summary>
    public bool Dated => _dated;

    /// <summary>The parts that a requirement asks about.</summary>
    public static CheckReach Of(Requirement requirement)
    {
        var reach = new CheckReach();
        foreach (FactTest test in requirement.Tests())
        {
            reach.Add(test.Fact);
            if (test.Form.Other is { } other)
            {
                reach.Add(other);
            }
        }

        return reach;
    }

    private void Add(Fact fact)
    {
        _ = _parts.Add(fact switch
        {
            { Kind: FactKind.Work } => ("work", -1),
            { Source: RecordFold fold } => ("", fold.List),
            _ => (fact.Id, -1),
        });

        // No record and no work is older than birth.
        _birth |= WorkerSchema.IsBirth(fact);
        _dated |= fact.Kind == FactKind.Work || fact.Source is RecordFold;
        if (fact.Kind == FactKind.Work && fact.Source.RestsOn is { } since)
        {
            Add(since);
        }
    }
}
