namespace SkillTalent;

/// <content>
/// A group of enterprises: a member with outlays of its own sets them against its own levies (财税〔2019〕46号 art. 3), so the group is the
/// members' ledgers side by side and nothing is pooled.
/// </content>
public static partial class LevyLedger
{
    /// <summary>Computes every member's own ledger, all members in one place.</summary>
    /// <param name="parameters">The dated values of the place.</param>
    /// <param name="members">The members, each name once.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    /// <exception cref="LevyInputException">A member's account cannot be computed; the place begins with the member's name.</exception>
    public static LevyGroupStatement Compute(LevyParameters parameters, IEnumerable<LevyGroupMember> members)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Compute(_ => parameters, members);
    }

    /// <summary>Computes every member's own ledger, each with the values of its own place.</summary>
    /// <param name="parametersOf">The dated values of the place with that code.</param>
    /// <param name="members">The members, each name once.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    /// <exception cref="LevyInputException">A member's account cannot be computed; the place begins with the member's name.</exception>
    public static LevyGroupStatement Compute(Func<string, LevyParameters> parametersOf, IEnumerable<LevyGroupMember> members)
    {
        ArgumentNullException.ThrowIfNull(parametersOf);
        ArgumentNullException.ThrowIfNull(members);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var statements = new List<KeyValuePair<string, LevyStatement>>();
        foreach (LevyGroupMember member in members)
        {
            if (!names.Add(member.Name))
            {
                throw new ArgumentException("expected each member's name once", nameof(members));
            }

            statements.Add(KeyValuePair.Create(member.Name, Compute(parametersOf(member.Account.Place), member)));
        }

        return new LevyGroupStatement(statements);
    }

    private static LevyStatement Compute(LevyParameters parameters, LevyGroupMember member)
    {
        try
        {
            return LevyLedger.Compute(parameters, member.Account);
        }
        catch (LevyInputException e)
        {
            throw new LevyInputException($"{member.Name}: {e.Place}", e.Expectation);
        }
    }
}
