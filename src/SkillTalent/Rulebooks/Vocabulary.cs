using System.Diagnostics.CodeAnalysis;

namespace SkillTalent;

/// <summary>All facts, places and cut-off names of a set of rulebooks.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Fact> _facts;
    private readonly List<string> _cutOffs;
    private readonly Lazy<RecordSorter?[]?> _sorters;

    public Vocabulary(IReadOnlyList<Fact> facts, IReadOnlyDictionary<string, Place> places, IEnumerable<string> cutOffs)
    {
        Facts = facts;
        Places = places;
        _facts = facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        for (int i = 0; i < facts.Count; i++)
        {
            facts[i].Index = i;
        }

        WorkingAge = facts.Select(f => f.WorkFrom).FirstOrDefault(a => a is not null);

        _sorters = new Lazy<RecordSorter?[]?>(Sort);

        // Number 0 is the day asked.
        _cutOffs = ["", .. cutOffs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyDictionary<string, Place> Places { get; }

    /// <summary>The age from which people may work; null where no rulebook states one.</summary>
    public WorkingAge? WorkingAge { get; }

    /// <summary>What rules may ask of a worker, the kinds of records that rulebooks declare included; null where no rulebook was read.</summary>
    public SubjectSchema? Workers { get; init; }

    /// <summary>What sorts the records of each of a worker's lists; null where no rulebook was read.</summary>
    public RecordSorter?[]? Sorters => _sorters.Value;

    /// <summary>The members of a worker's records whose codes are known.</summary>
    public CodedMember[] CodedMembers { get; init; } = [];

    /// <summary>The occupations that rulebooks list, by every way of writing them.</summary>
    public OccupationCatalogue Occupations { get; init; } = OccupationCatalogue.None;

    /// <summary>The lists of choices that rulebooks declare, with what people call each code.</summary>
    public IReadOnlyCollection<ChoiceDomain> Domains { get; init; } = [];

    /// <summary>What people call the parameters that rulebooks declare, by their ids.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Parameters { get; init; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    /// <summary>The parameters that have a table and no value, by their ids.</summary>
    public IReadOnlySet<string> ParameterTables { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The facts that are declared and perhaps not read yet.</summary>
    public IReadOnlySet<string> DeclaredLater { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What people call the benefits that pay something, by their ids, with the level for those that are repeated for each.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Benefits { get; init; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    /// <summary>The tables of amounts that rulebooks declare, by their ids.</summary>
    public IReadOnlyDictionary<string, AmountGrid> Grids { get; init; } = new Dictionary<string, AmountGrid>(StringComparer.Ordinal);

    /// <summary>The id of the fact that stands for a condition about a parameter without a value.</summary>
    public static string UnmeasuredOf(string parameter) => parameter + "?";

    public IReadOnlyList<string> CutOffs => _cutOffs;

    public int CutOffIndex(string name) => _cutOffs.IndexOf(name);

    public bool TryGet(string id, [MaybeNullWhen(false)] out Fact fact) => _facts.TryGetValue(id, out fact);

    public Fact this[string id] => _facts[id];

    private RecordSorter?[]? Sort() => Workers is not { } workers
        ? null
        : [.. workers.Lists.Select((list, i) => RecordSorter.Of(list, [.. Facts.Where(f => f.Subject == workers.Name && f.Source is RecordFold && f.Source.List == i)]))];
}
