using NodaTime;

namespace SkillTalent;

/// <summary>
/// One grant of a benefit, as limits over several people see it: who gets it, through whom, when, how much. What is null is unknown, and what an
/// unknown decides is told as open. References are the caller's own; none of them is repeated in an error. Immutable.
/// </summary>
/// <param name="Benefit">The id of the benefit in the rulebooks.</param>
public sealed record Grant(string Benefit)
{
    /// <summary>The household of somebody who shares it with nobody else on the list: all that one person is granted is of it.</summary>
    public const string Alone = "-";

    /// <summary>The person; two grants with one reference are of one person.</summary>
    public string? Who { get; init; }

    /// <summary>The enterprise, agency or school through which it is paid, or to which.</summary>
    public string? Payer { get; init; }

    /// <summary>The occupation, by any name by which rulebooks list it; names of one occupation are one, and one that none lists stands as it is.</summary>
    public string? Occupation { get; init; }

    /// <summary>The household, such as that of a couple; <see cref="Alone"/> for somebody without one.</summary>
    public string? Household { get; init; }

    /// <summary>The day on which it counts, whose year is that of a limit over a year.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>What is claimed, in yuan, above 0; null: unknown, or what the rank says where the benefit is paid by rank.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Between what the amount lies where it is not known; null: nobody knows.</summary>
    internal AmountBounds? Range { get; init; }

    /// <summary>The points by which grants are ranked or put in order, the more the better.</summary>
    public decimal? Points { get; init; }

    /// <summary>
    /// Whether it is not known that there is anything to grant, such as to somebody who may be eligible: it may take nothing, or as much as <see cref="Amount"/>.
    /// It is open, unless a limit surely leaves nothing of it, and so is whatever it may touch.
    /// </summary>
    public bool Uncertain { get; init; }

    /// <summary>Whether it was drawn before: it uses limits up and is not cut itself.</summary>
    public bool Drawn { get; init; }

    /// <summary>
    /// What a worker has drawn, by the claims: each with its day and amount, so that it uses up what limits leave. A claim without an amount, or of
    /// 0, states none.
    /// </summary>
    /// <param name="worker">The worker.</param>
    /// <param name="who">The person on the list; the worker's own reference where null.</param>
    public static IReadOnlyList<Grant> DrawnBy(Worker worker, string? who = null)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return
        [
            .. (worker.Claims ?? []).Select(c => new Grant(c.ProvisionId)
            {
                Who = who ?? worker.Reference,
                Occupation = c.Occupation,
                Day = c.Date,
                Amount = c.Amount > 0 ? c.Amount : null,
                Drawn = true,
            }),
        ];
    }

    /// <summary>
    /// Figures of the payer, or of the household, that limits ask for, by their ids in the rulebook, such as the number of its staff or the
    /// price of the home. Of one group each must be stated alike, or by one grant alone.
    /// </summary>
    public IReadOnlyDictionary<string, decimal> Figures
    {
        get;
        init => field = new Dictionary<string, decimal>(value, StringComparer.Ordinal).AsReadOnly();
    }
    = new Dictionary<string, decimal>(StringComparer.Ordinal).AsReadOnly();
}
