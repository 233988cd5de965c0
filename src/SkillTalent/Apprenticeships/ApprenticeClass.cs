using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>A class of the new-type apprenticeship of an enterprise (企业新型学徒制), as planned and as it ended.</summary>
public sealed record ApprenticeClass
{
    /// <summary>The most heads a class may have here.</summary>
    public const int MostHeads = 1_000_000;

    /// <summary>The most years a class may take here; what the policy allows is in <see cref="ApprenticeshipTerms"/>.</summary>
    public const int MostYears = 20;

    /// <summary>Creates a class.</summary>
    /// <param name="place">The code of the place whose terms hold.</param>
    /// <param name="kind">Who is trained.</param>
    /// <param name="goal">The level aimed at, one of the eight of the ladder.</param>
    /// <param name="years">The length of the training in years, above 0 and at most 20, with at most two decimal places.</param>
    /// <param name="planned">The heads planned, 1 to 1,000,000.</param>
    /// <param name="finished">The heads that finished, 0 to 1,000,000.</param>
    /// <exception cref="ArgumentException">An empty place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or the goal is not on the ladder.</exception>
    public ApprenticeClass(string place, ApprenticeKind kind, SkillLevel goal, decimal years, int planned, int finished)
    {
        Guard.Against.NullOrEmpty(place);
        Guard.Against.Null(goal);
        ArgumentOutOfRangeException.ThrowIfEqual(goal.Rank, null, nameof(goal));
        CheckYears(years, nameof(years));
        Guard.Against.OutOfRange(planned, nameof(planned), 1, MostHeads);
        Guard.Against.OutOfRange(finished, nameof(finished), 0, MostHeads);
        Place = place;
        Kind = kind;
        Goal = goal;
        Years = years;
        Planned = planned;
        Finished = finished;
    }

    /// <summary>The code of the place whose terms hold.</summary>
    public string Place { get; }

    /// <summary>Who is trained.</summary>
    public ApprenticeKind Kind { get; }

    /// <summary>The level aimed at.</summary>
    public SkillLevel Goal { get; }

    /// <summary>The length of the training in years.</summary>
    public decimal Years { get; }

    /// <summary>The heads planned.</summary>
    public int Planned { get; }

    /// <summary>The heads that finished.</summary>
    public int Finished { get; }

    /// <summary>The day whose terms hold; null: not said.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The length of the labour contract in years, with at most two decimal places; null: not said, and not checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, above 99, or too many decimal places.</exception>
    public decimal? ContractYears { get; init => field = value is { } years ? CheckYears(years, nameof(value), 99) : null; }

    /// <summary>The lowest wage during training, in yuan a month; null: not said, and not checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public decimal? TrainingWage { get; init => field = CheckYuan(value); }

    /// <summary>The local minimum wage, in yuan a month, against which <see cref="TrainingWage"/> is held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public decimal? MinimumWage { get; init => field = CheckYuan(value); }

    /// <summary>Reads a class from JSON, strictly: an unknown member, a duplicate or a null is an error.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold; the defaults where null.</param>
    /// <exception cref="InputFormatException">The input is not of the expected form; it names the place.</exception>
    public static ApprenticeClass Read(Stream json, string source = "class", InputLimits? limits = null) =>
        ApprenticeClassJson.Read(json, source, limits ?? InputLimits.Default);

    private static decimal CheckYears(decimal years, string name, int most = MostYears)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, most, name);
        return decimal.Round(years, 2) == years
            ? years
            : throw new ArgumentOutOfRangeException(name, "years have at most two decimal places");
    }

    private static decimal? CheckYuan(decimal? yuan) =>
        yuan < 0m ? throw new ArgumentOutOfRangeException(nameof(yuan), "an amount is not negative") : yuan;
}
