using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>The subsidy for one apprentice and one year, as a place publishes it.</summary>
public sealed class ApprenticeshipRate
{
    internal const decimal MostYuan = 10_000_000m;

    /// <summary>Creates a rate.</summary>
    /// <param name="kind">The apprentices it is for; null: all.</param>
    /// <param name="goal">The level aimed at; null: any.</param>
    /// <param name="yuan">Yuan a person and year, 0 to 10,000,000, to the fen.</param>
    /// <param name="bound">Whether it is the amount, the most or the least.</param>
    /// <param name="basis">How well it is attested.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <exception cref="ArgumentException">No citation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range or finer than a fen.</exception>
    internal ApprenticeshipRate(ApprenticeKind? kind, SkillLevel? goal, decimal yuan, ValueBound bound, Basis basis, IEnumerable<Citation> citations)
    {
        Guard.Against.OutOfRange(yuan, nameof(yuan), 0, MostYuan);
        ArgumentOutOfRangeException.ThrowIfNotEqual(yuan, decimal.Round(yuan, 2));
        Guard.Against.Null(citations);
        Kind = kind;
        Goal = goal;
        Yuan = yuan;
        Bound = bound;
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        if (Citations.Count == 0)
        {
            throw new ArgumentException("a rate needs a citation", nameof(citations));
        }
    }

    /// <summary>The code of the place that publishes it; empty where nobody says.</summary>
    public string Place { get; internal init; } = "";

    /// <summary>The apprentices it is for; null: all.</summary>
    public ApprenticeKind? Kind { get; }

    /// <summary>The level aimed at; null: any.</summary>
    public SkillLevel? Goal { get; }

    /// <summary>Yuan a person and year.</summary>
    public decimal Yuan { get; }

    /// <summary>Whether it is the amount, the most or the least.</summary>
    public ValueBound Bound { get; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Whether it is a rate for such apprentices.</summary>
    internal bool IsFor(ApprenticeKind kind, SkillLevel goal) => (Kind ?? kind) == kind && (Goal ?? goal) == goal;

    /// <summary>
    /// The rates of a parameter table. A name <c>employee</c> or <c>student</c> is a rate for those apprentices whatever their goal;
    /// any other name is a level, a rate for employees with that goal, since places that pay by level publish it for employees.
    /// </summary>
    /// <param name="table">Name to yuan a person and year.</param>
    /// <param name="bound">Whether they are the amounts, the most or the least.</param>
    /// <param name="basis">How well they are attested.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <param name="place">The code of the place that publishes them.</param>
    /// <exception cref="FormatException">A name is neither a kind of apprentice nor a level.</exception>
    internal static IReadOnlyList<ApprenticeshipRate> FromTable(
        IReadOnlyDictionary<string, decimal> table, ValueBound bound, Basis basis, IReadOnlyList<Citation> citations, string place = "")
    {
        Guard.Against.Null(table);
        return Array.AsReadOnly([.. table.Select(row => Codes.OfApprenticeKind.Find(row.Key) is { } kind
            ? new ApprenticeshipRate(kind, null, row.Value, bound, basis, citations) { Place = place }
            : new ApprenticeshipRate(ApprenticeKind.Employee, SkillLevel.Parse(row.Key), row.Value, bound, basis, citations) { Place = place })]);
    }
}
