namespace SkillTalent;

/// <summary>One rulebook as read: the rules of one place, or of one instrument in one place.</summary>
public sealed class Rulebook
{
    internal Rulebook(string id, LocalizedText title, string place, string source)
    {
        Id = id;
        Title = title;
        Place = place;
        InputName = source;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>The code of the place whose rules it holds.</summary>
    public string Place { get; }

    /// <summary>The file or stream it came from.</summary>
    public string InputName { get; }

    /// <summary>Its provisions, every version of each, in the order of the file.</summary>
    public IReadOnlyList<Provision> Provisions
    {
        get => LazyProvisions.Value;
        internal init => LazyProvisions = new(value);
    }

    /// <summary>The provisions; of a rulebook that comes with the package they are read when somebody asks for them, and once.</summary>
    internal Lazy<IReadOnlyList<Provision>> LazyProvisions { get; init; } = new([]);

    internal IReadOnlyList<EditionRow> Editions { get; init; } = [];

    internal IReadOnlyList<PlaceCutOff> CutOffs { get; init; } = [];

    internal IReadOnlyList<RulebookExample> Examples => LazyExamples.Value;

    /// <summary>The examples, which only those ask for who run them.</summary>
    internal Lazy<IReadOnlyList<RulebookExample>> LazyExamples { get; init; } = new([]);

    /// <summary>Sections that other readers read: stacking, certificates from abroad.</summary>
    internal IReadOnlyDictionary<string, JsonCursor> Sections { get; init; } = new Dictionary<string, JsonCursor>(StringComparer.Ordinal);

    internal Rulebook WithProvisions(IReadOnlyList<Provision> provisions) => new(Id, Title, Place, InputName)
    {
        Provisions = provisions,
        Editions = Editions,
        CutOffs = CutOffs,
        LazyExamples = LazyExamples,
        Sections = Sections,
    };
}
