using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>What a share of a slate is a share of: people of one kind of employer, industrial workers, people up to an age.</summary>
internal sealed class SlateTrait
{
    internal const int MostYears = 150;

    private readonly Func<Nominee, LocalDate, bool?> _holds;

    private SlateTrait(string code, LocalizedText label, Func<Nominee, LocalDate, bool?> holds)
    {
        Code = code;
        Label = label;
        _holds = holds;
    }

    /// <summary>People from enterprises (企业). Unknown where the employer is.</summary>
    public static SlateTrait Enterprise { get; } =
        new("enterprise", new("来自企业", "from enterprises"), (n, _) => n.Employer is { } kind ? kind == EmployerKind.Enterprise : null);

    /// <summary>Industrial workers (产业工人).</summary>
    public static SlateTrait IndustrialWorker { get; } =
        new("industrial-worker", new("产业工人", "industrial workers"), (n, _) => n.IndustrialWorker);

    /// <summary>People aged so many years or less (N周岁以下, N included).</summary>
    /// <param name="years">The age, 1 to 150. Aged 30 or less is under 31 years: the day before the 31st birthday still counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is out of range.</exception>
    public static SlateTrait AgedAtMost(int years)
    {
        Guard.Against.OutOfRange(years, nameof(years), 1, MostYears);
        string number = years.ToString(CultureInfo.InvariantCulture);
        return new SlateTrait(
            "aged-at-most-" + number,
            new LocalizedText($"{number}周岁及以下", $"aged {number} or less"),
            (n, on) => n.Birth is { } birth ? on < birth.PlusYears(years + 1) : null);
    }

    /// <summary>The stable code: <c>enterprise</c>, <c>industrial-worker</c>, <c>aged-at-most-30</c>.</summary>
    public string Code { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether a nominee has the trait on a day; null where that is not known.</summary>
    public bool? Holds(Nominee nominee, LocalDate on)
    {
        Guard.Against.Null(nominee);
        return _holds(nominee, on);
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
