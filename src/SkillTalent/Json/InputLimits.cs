namespace SkillTalent;

/// <summary>
/// The most that an input may hold: rulebooks, workers, ledgers, agreements, apprentice classes. What goes beyond is refused before any
/// work is done on it, with the file, the place in it and the name of the limit. Immutable.
/// </summary>
/// <remarks>The defaults are generous: the rulebooks that come with the package stay a hundred times below most of them.</remarks>
public sealed record InputLimits
{
    /// <summary>The most choices that <see cref="ChoicesPerList"/> can allow: columns keep a choice in two bytes.</summary>
    public const int MostChoices = 65_000;

    /// <summary>The limits that hold where a caller names none.</summary>
    public static InputLimits Default { get; } = new();

    /// <summary>Bytes of one input; 16 MiB by default. Nothing beyond is read from a stream.</summary>
    public int Bytes { get; init => field = AtLeastOne(value, nameof(Bytes)); } = 16 * 1024 * 1024;

    /// <summary>Objects and lists within each other; 64 by default.</summary>
    public int Depth { get; init => field = AtLeastOne(value, nameof(Depth)); } = 64;

    /// <summary>Values in one input, of every kind; 2,000,000 by default. A rulebook's values are counted after <c>forEach</c> too.</summary>
    public int Nodes { get; init => field = AtLeastOne(value, nameof(Nodes)); } = 2_000_000;

    /// <summary>Items of one list, and members of one object; 65,000 by default.</summary>
    public int ListItems { get; init => field = AtLeastOne(value, nameof(ListItems)); } = 65_000;

    /// <summary>Characters of one text, name or number; 100,000 by default.</summary>
    public int TextLength { get; init => field = AtLeastOne(value, nameof(TextLength)); } = 100_000;

    /// <summary>Choices of one list, and names that an open choice gathers over all rulebooks; 65,000 by default, the most there can be.</summary>
    public int ChoicesPerList
    {
        get;
        init => field = value <= MostChoices ? AtLeastOne(value, nameof(ChoicesPerList)) : throw new ArgumentOutOfRangeException(nameof(ChoicesPerList));
    } = MostChoices;

    /// <summary>Records of one list of a worker: spells, certificates, claims; 1,000 by default.</summary>
    public int RecordsPerList { get; init => field = AtLeastOne(value, nameof(RecordsPerList)); } = 1_000;

    /// <summary>Provisions and facts of one rulebook once its <c>forEach</c> are written out; 20,000 by default.</summary>
    public int ExpandedProvisions { get; init => field = AtLeastOne(value, nameof(ExpandedProvisions)); } = 20_000;

    /// <summary>Codes of one open member of records that rules test and no rulebook declares; 2,000 by default. Each is compared with all that are known.</summary>
    public int UndeclaredCodes { get; init => field = AtLeastOne(value, nameof(UndeclaredCodes)); } = 2_000;

    /// <summary>
    /// Pairs of benefits that one rulebook sets side by side: all pairs of its own, and for each of its rules about stacking all pairs of which that speaks;
    /// 250,000 by default. There is something to say about each of them.
    /// </summary>
    public int BenefitPairs { get; init => field = AtLeastOne(value, nameof(BenefitPairs)); } = 250_000;

    /// <summary>The last year that a day in an input may have; 2199 by default, the last there can be.</summary>
    public int LatestYear
    {
        get;
        init => field = value is >= JsonCursor.Earliest and <= JsonCursor.Latest ? value : throw new ArgumentOutOfRangeException(nameof(LatestYear));
    } = JsonCursor.Latest;

    /// <summary>The most yuan that one amount of a rulebook can come to, with every factor and over its term; 100 billion by default.</summary>
    public decimal Money { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Money)); } = 100_000_000_000m;

    private static int AtLeastOne(int value, string name) => value > 0 ? value : throw new ArgumentOutOfRangeException(name);
}
