using System.Runtime.CompilerServices;
using NodaTime;

namespace SkillTalent;

/// <summary>
/// What is known of a worker. A member that is null is unknown; an empty list is known to be empty. Immutable; it holds no name and no
/// identity number. Two workers are equal where everything that is known of them is, lists included.
/// </summary>
/// <remarks>No list may hold a record of a day before birth: where both change in one copy, set the lists first to null or leave birth for last.</remarks>
/// <exception cref="ArgumentException">A member is set to something that no worker can have; the message names it and says what was expected.</exception>
public sealed record Worker
{
    internal static readonly NumberRange YearsAway = new(0, 100);
    internal static readonly NumberRange Pay = new(0, 100_000_000, 2);

    /// <summary>The caller's own name for the worker: errors carry it beside the name of the input, results through <see cref="Assessment.Worker"/>.</summary>
    public string? Reference { get; init => field = Refusal.Text(value, nameof(Reference)); }

    /// <summary>The day of birth.</summary>
    public LocalDate? Birth
    {
        get;
        init
        {
            field = value;
            _ = Kept(Employment, nameof(Employment));
            _ = Kept(Certificates, nameof(Certificates));
            _ = Kept(Titles, nameof(Titles));
            _ = Kept(Education, nameof(Education));
            _ = Kept(Honours, nameof(Honours));
            _ = Kept(Contests, nameof(Contests));
            _ = Kept(Claims, nameof(Claims));
        }
    }

    /// <summary>The sex.</summary>
    public Sex? Sex { get; init => field = Refusal.Check(Codes.OfSex, value); }

    /// <summary>The occupation (职业), by its Chinese name.</summary>
    public string? Occupation { get; init => field = Refusal.Text(value, nameof(Occupation)); }

    /// <summary>The place code of the registered household (户籍).</summary>
    public string? Residence { get; init => field = Refusal.Text(value, nameof(Residence)); }

    /// <summary>Work in this or a related occupation.</summary>
    public IReadOnlyList<WorkSpell>? Employment { get; init => field = Kept(value); }

    /// <summary>Skill certificates of this or a related occupation.</summary>
    public IReadOnlyList<Certificate>? Certificates { get; init => field = Kept(value); }

    /// <summary>Professional titles whose specialty matches.</summary>
    public IReadOnlyList<Title>? Titles { get; init => field = Kept(value); }

    /// <summary>All schooling.</summary>
    public IReadOnlyList<Education>? Education { get; init => field = Kept(value); }

    /// <summary>The post on the day asked.</summary>
    public Post? Post { get; init; }

    /// <summary>The employer on the day asked.</summary>
    public Employer? Employer { get; init; }

    /// <summary>The labour contract on the day asked.</summary>
    public EmploymentContract? Contract { get; init; }

    /// <summary>Pay a month before tax, in yuan to the fen.</summary>
    public decimal? MonthlyPay { get; init => field = Pay.Check(value); }

    /// <summary>Honours.</summary>
    public IReadOnlyList<Honour>? Honours { get; init => field = Kept(value); }

    /// <summary>Results in contests.</summary>
    public IReadOnlyList<ContestResult>? Contests { get; init => field = Kept(value); }

    /// <summary>Benefits paid before; null: none are assumed.</summary>
    public IReadOnlyList<Claim>? Claims { get; init => field = Kept(value); }

    /// <summary>Social insurance.</summary>
    public Insurance? Insurance { get; init; }

    /// <summary>The day on which an enterprise of the city brought the person in (引进).</summary>
    public EventDay BroughtIn { get; init; }

    /// <summary>Whether the person owns a home in the city.</summary>
    public bool? OwnsHome { get; init; }

    /// <summary>The spouse.</summary>
    public Spouse? Spouse { get; init; }

    /// <summary>Whether the spouse owns a home in the city.</summary>
    public bool? SpouseOwnsHome { get; init; }

    /// <summary>Whether the lease is filed with the office.</summary>
    public bool? LeaseFiled { get; init; }

    /// <summary>Since when the person works full time in the province.</summary>
    public EventDay FullTimeInProvinceSince { get; init; }

    /// <summary>After how many years away the person came back to the city, 0 to 100.</summary>
    public int? ReturnedAfterYears { get; init => field = YearsAway.Check(value); }

    /// <summary>The day of retirement.</summary>
    public EventDay RetiredOn { get; init; }

    /// <summary>Whether the person is under sanction (处分).</summary>
    public bool? UnderSanction { get; init; }

    /// <summary>The purchase of a home in the city.</summary>
    public Purchase? Purchase { get; init; }

    /// <summary>Facts that rulebooks declare by id.</summary>
    public IReadOnlyDictionary<string, GivenFact> Facts
    {
        get;
        init => field = new ValueMap<GivenFact>(value ?? throw new ArgumentNullException(nameof(Facts)));
    } = ValueMap<GivenFact>.Empty;

    /// <summary>Records of kinds that rulebooks declare, by the name of the kind; a kind that is absent is unknown.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<DeclaredRecord>> Records
    {
        get;
        init => field = new ValueMap<IReadOnlyList<DeclaredRecord>>(
            (value ?? throw new ArgumentNullException(nameof(Records))).Select(r => KeyValuePair.Create(r.Key, Copy(r.Value, nameof(Records)))));
    } = ValueMap<IReadOnlyList<DeclaredRecord>>.Empty;

    /// <summary>Where the worker was read.</summary>
    internal InputPlace Input { get; init; } = InputPlace.InCode;

    /// <summary>What the input was called, with the caller's own name for the worker, for messages.</summary>
    internal string Source => Reference is null ? Input.Source : $"{Input.Source} ({Reference})";

    /// <summary>Where in the input it stood, for messages.</summary>
    internal string Path => Input.Path;

    /// <summary>What is known of the worker, by the names of the members and the lengths of the lists: no values, since they are somebody's data.</summary>
    public override string ToString() =>
        $"worker{(Reference is null ? "" : $" {Reference}")} ({string.Join(", ", WorkerShape.Entries.Select(e => e.Told(this)).OfType<string>())})";

    private IReadOnlyList<T>? Kept<T>(IReadOnlyList<T>? list, [CallerMemberName] string name = "")
        where T : class, IWorkerRecord
    {
        if (list is null)
        {
            return null;
        }

        IReadOnlyList<T> copy = Copy(list, name);
        for (int i = 0; i < copy.Count; i++)
        {
            if (copy[i].Fault(Birth) is { } fault)
            {
                throw Refusal.Of(fault.Expectation, name, Refusal.At(i, fault.Member));
            }
        }

        return copy;
    }

    private static IReadOnlyList<T> Copy<T>(IReadOnlyList<T> list, string name)
        where T : class
    {
        T[] copy = list is ValueList<T> ? [] : [.. list ?? throw new ArgumentNullException(name)];
        foreach (T item in copy)
        {
            ArgumentNullException.ThrowIfNull(item, name);
        }

        return list as ValueList<T> ?? new ValueList<T>(copy);
    }
}
