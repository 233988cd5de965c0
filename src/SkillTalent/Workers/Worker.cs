using NodaTime;

namespace SkillTalent.Workers;

/// <summary>
/// What is known of a worker. A member that is null is unknown; an empty list is known to be empty. Immutable; it holds no name and no
/// identity number.
/// </summary>
public sealed class Worker
{
    private readonly IReadOnlyList<WorkSpell>? _employment;
    private readonly IReadOnlyList<Certificate>? _certificates;
    private readonly IReadOnlyList<Title>? _titles;
    private readonly IReadOnlyList<Education>? _education;
    private readonly IReadOnlyList<ContestResult>? _contests;
    private readonly IReadOnlyList<Claim>? _claims;
    private readonly IReadOnlyList<Honour>? _honours;
    private readonly IReadOnlyDictionary<string, GivenFact> _facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal).AsReadOnly();

    /// <summary>Creates a worker of whom nothing is known but what is set.</summary>
    public Worker()
    {
    }

    /// <summary>The same worker, for a copy that differs in what is set.</summary>
    internal Worker(Worker other)
    {
        _employment = other._employment;
        _certificates = other._certificates;
        _titles = other._titles;
        _education = other._education;
        _contests = other._contests;
        _claims = other._claims;
        _honours = other._honours;
        _facts = other._facts;
        Birth = other.Birth;
        Occupation = other.Occupation;
        Post = other.Post;
        Insurance = other.Insurance;
        BroughtIn = other.BroughtIn;
        OwnsHome = other.OwnsHome;
        SpouseOwnsHome = other.SpouseOwnsHome;
        LeaseFiled = other.LeaseFiled;
        FullTimeInProvinceSince = other.FullTimeInProvinceSince;
        ReturnedAfterYears = other.ReturnedAfterYears;
        RetiredOn = other.RetiredOn;
        UnderSanction = other.UnderSanction;
        Purchase = other.Purchase;
        Source = other.Source;
    }

    /// <summary>The day of birth.</summary>
    public LocalDate? Birth { get; init; }

    /// <summary>The occupation (职业), by its Chinese name.</summary>
    public string? Occupation { get; init; }

    /// <summary>Work in this or a related occupation.</summary>
    public IReadOnlyList<WorkSpell>? Employment { get => _employment; init => _employment = Copy(value); }

    /// <summary>Skill certificates of this or a related occupation.</summary>
    public IReadOnlyList<Certificate>? Certificates { get => _certificates; init => _certificates = Copy(value); }

    /// <summary>Professional titles whose specialty matches.</summary>
    public IReadOnlyList<Title>? Titles { get => _titles; init => _titles = Copy(value); }

    /// <summary>All schooling.</summary>
    public IReadOnlyList<Education>? Education { get => _education; init => _education = Copy(value); }

    /// <summary>The post on the day asked.</summary>
    public Post? Post { get; init; }

    /// <summary>Honours.</summary>
    public IReadOnlyList<Honour>? Honours { get => _honours; init => _honours = Copy(value); }

    /// <summary>Results in contests.</summary>
    public IReadOnlyList<ContestResult>? Contests { get => _contests; init => _contests = Copy(value); }

    /// <summary>Benefits paid before; null: none are assumed.</summary>
    public IReadOnlyList<Claim>? Claims { get => _claims; init => _claims = Copy(value); }

    /// <summary>Social insurance.</summary>
    public Insurance? Insurance { get; init; }

    /// <summary>The day on which an enterprise of the city brought the person in (引进).</summary>
    public EventDay BroughtIn { get; init; }

    /// <summary>Whether the person owns a home in the city.</summary>
    public bool? OwnsHome { get; init; }

    /// <summary>Whether the spouse owns a home in the city.</summary>
    public bool? SpouseOwnsHome { get; init; }

    /// <summary>Whether the lease is filed with the office.</summary>
    public bool? LeaseFiled { get; init; }

    /// <summary>Since when the person works full time in the province.</summary>
    public EventDay FullTimeInProvinceSince { get; init; }

    /// <summary>After how many years away the person came back to the city.</summary>
    public int? ReturnedAfterYears { get; init; }

    /// <summary>The day of retirement.</summary>
    public EventDay RetiredOn { get; init; }

    /// <summary>Whether the person is under sanction (处分).</summary>
    public bool? UnderSanction { get; init; }

    /// <summary>The purchase of a home in the city.</summary>
    public Purchase? Purchase { get; init; }

    /// <summary>Facts that rulebooks declare by id.</summary>
    public IReadOnlyDictionary<string, GivenFact> Facts
    {
        get => _facts;
        init => _facts = new Dictionary<string, GivenFact>(value ?? throw new ArgumentNullException(nameof(value)), StringComparer.Ordinal).AsReadOnly();
    }

    /// <summary>What the input was called, for messages.</summary>
    internal string Source { get; init; } = "worker";

    /// <summary>Where in the input it stood, for messages.</summary>
    internal string Path { get; init; } = "$";

    private static IReadOnlyList<T>? Copy<T>(IReadOnlyList<T>? list)
    {
        if (list is null)
        {
            return null;
        }

        T[] copy = [.. list];
        foreach (T item in copy)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(list));
        }

        return copy.AsReadOnly();
    }
}
