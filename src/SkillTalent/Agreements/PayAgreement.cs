using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>
/// A collective agreement on level-linked pay (能级工资集体协议): who agreed, for how long, and what a level, mentoring, contests and
/// honours bring a month. It may be faulty: <see cref="PayAgreementRules.Check"/> says where.
/// </summary>
public sealed class PayAgreement
{
    /// <summary>Creates an agreement.</summary>
    /// <param name="parties">Those who agreed.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="minimumWage">The minimum wage that holds, in yuan a month, 0 or more: the local one, or a higher one that the parties agreed.</param>
    /// <param name="levels">The allowance of each level, by level.</param>
    /// <exception cref="ArgumentException">The table of the levels does not go by level.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum wage is negative.</exception>
    public PayAgreement(IEnumerable<string> parties, LocalDate from, LocalDate to, decimal minimumWage, AllowanceTable levels)
    {
        Guard.Against.Null(parties);
        Guard.Against.Null(levels);
        ArgumentOutOfRangeException.ThrowIfNegative(minimumWage);
        Parties = Array.AsReadOnly([.. parties]);
        From = from;
        To = to;
        MinimumWage = minimumWage;
        Levels = levels;
        LevelAmounts = levels.ByLevel ?? throw new ArgumentException("the levels' allowances go by level", nameof(levels));
    }

    /// <summary>Those who agreed.</summary>
    public IReadOnlyList<string> Parties { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; }

    /// <summary>The minimum wage that holds, in yuan a month.</summary>
    public decimal MinimumWage { get; }

    /// <summary>The allowance of each level.</summary>
    public AllowanceTable Levels { get; }

    /// <summary>The pay of the post, in yuan a month, to which the allowances are added; null: not said, and the minimum wage stands in for it. 0: the levels' amounts are whole wages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public decimal? BasePay
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0m, nameof(value));
            field = value;
        }
    }

    /// <summary>The allowance for mentoring; null: none.</summary>
    public AllowanceTable? Mentoring { get; init; }

    /// <summary>The allowance for winning in a contest; null: none.</summary>
    public AllowanceTable? Contest { get; init; }

    /// <summary>The allowance for honours; null: none.</summary>
    public AllowanceTable? Honours { get; init; }

    /// <summary>The pay for years of service; null: none.</summary>
    internal SeniorityPay? Seniority { get; init; }

    /// <summary>The caps; null: none.</summary>
    internal AllowanceCaps? Caps { get; init; }

    /// <summary>A remark, such as where the table was published.</summary>
    public string? Note { get; init; }

    /// <summary>The levels' amounts.</summary>
    internal IReadOnlyDictionary<SkillLevel, decimal> LevelAmounts { get; }

    /// <summary>Reads an agreement from JSON, strictly: an unknown member, a duplicate or a null is an error.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold; the defaults where null.</param>
    /// <exception cref="InputFormatException">The input is not of the expected form; it names the place.</exception>
    public static PayAgreement Read(Stream json, string source = "agreement", InputLimits? limits = null) =>
        PayAgreementJson.Read(json, source, limits ?? InputLimits.Default);

    /// <summary>What somebody of a level is paid.</summary>
    /// <param name="level">The level.</param>
    /// <param name="claims">How often the other allowances are drawn; null: not at all.</param>
    /// <returns>Null where the agreement does not name the level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A claim is negative.</exception>
    public LevelPay? PayOf(SkillLevel level, AllowanceClaims? claims = null)
    {
        Guard.Against.Null(level);
        if (!LevelAmounts.TryGetValue(level, out decimal amount))
        {
            return null;
        }

        claims ??= AllowanceClaims.None;
        ArgumentOutOfRangeException.ThrowIfNegative(claims.ServiceYears, nameof(claims));
        var parts = new List<AllowancePart> { Part(AllowanceKind.Level, amount) };
        Add(parts, AllowanceKind.Mentoring, Mentoring?.Of(level), claims.Mentoring);
        Add(parts, AllowanceKind.Contest, Contest?.Of(level), claims.Contest);
        Add(parts, AllowanceKind.Honours, Honours?.Of(level), claims.Honours);
        decimal? service = Seniority?.After(claims.ServiceYears);
        Add(parts, AllowanceKind.Seniority, service, service > 0m ? 1 : 0);
        return new LevelPay(level, BasePay ?? MinimumWage, BasePay is null, parts.AsReadOnly(), Caps?.Total);
    }

    private void Add(List<AllowancePart> parts, AllowanceKind kind, decimal? yuan, int times)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        if (yuan is { } known && times > 0)
        {
            parts.Add(Part(kind, known * times));
        }
    }

    private AllowancePart Part(AllowanceKind kind, decimal agreed) => new(kind, agreed, Math.Min(agreed, Caps?.Of(kind) ?? agreed));
}
