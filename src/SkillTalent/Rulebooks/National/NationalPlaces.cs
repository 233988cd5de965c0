using System.Collections.Frozen;
using System.Reflection;

namespace SkillTalent;

/// <summary>
/// The provinces and prefecture-level units of China by their codes (GB/T 2260), so that two rulebooks never clash over a province and every one of
/// them can be asked about. Read when it is first needed. Source: docs/data/places.md.
/// </summary>
internal static class NationalPlaces
{
    /// <summary>The code of the nation, within which they lie where a rulebook declares it.</summary>
    public const string Nation = "CN";

    private const string Resource = "SkillTalent.Rulebooks.National.places.csv";
    private const int ProvinceDigits = 2;
    private const int StandardDigits = 6;

    private static readonly string[] Endings = ["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市"];

    private static readonly Lazy<FrozenDictionary<string, (Place Place, string Whole)>> Known = new(Read);

    /// <summary>All of them, by their codes.</summary>
    public static IEnumerable<Place> All => Known.Value.Values.Select(k => k.Place).OrderBy(p => p.Code, StringComparer.Ordinal);

    /// <summary>The place of a code; null where the list has none, such as a county's.</summary>
    public static Place? Find(string code) => Known.Value.TryGetValue(code, out (Place Place, string Whole) known) ? known.Place : null;

    /// <summary>The name with its ending, as the list has it.</summary>
    public static string WholeName(string code) => Known.Value[code].Whole;

    /// <summary>Whether a name is that of the list, with or without its ending.</summary>
    public static bool IsName(string code, string name) => Known.Value[code] is var known && (name == known.Whole || name == Bare(known.Whole));

    /// <summary>
    /// Whether a code may be that of a place within another. Codes of six digits say so by their digits: a unit's begin with those of the unit above it.
    /// Of what is no such code nothing can be said; a code of six digits lies within the nation and within units of the standard alone.
    /// </summary>
    public static bool MayLieWithin(string code, string outer)
    {
        if (!IsStandard(code) || outer == Nation)
        {
            return true;
        }

        // The digits stand in pairs; a pair of zeros says that the unit is above it.
        int own = outer.AsSpan().TrimEnd('0').Length;
        return IsStandard(outer) && code.StartsWith(outer[..(own + (own % 2))], StringComparison.Ordinal);
    }

    private static bool IsStandard(string code) => code.Length == StandardDigits && code.All(char.IsAsciiDigit);

    private static string Bare(string whole) => Array.Find(Endings, e => whole.EndsWith(e, StringComparison.Ordinal) && whole.Length > e.Length + 1) is { } ending ? whole[..^ending.Length] : whole;

    private static FrozenDictionary<string, (Place, string)> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var read = new Dictionary<string, (Place, string)>(StringComparer.Ordinal);
        HashSet<string> provinces = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            (string code, string whole) = (cells[0], cells[1]);
            string province = code[..ProvinceDigits] + "0000";
            if (code == province)
            {
                _ = provinces.Add(Bare(whole));
            }

            // A city may be called as its province is.
            string name = code != province && provinces.Contains(Bare(whole)) ? whole : Bare(whole);
            read.Add(code, (new Place(code, new LocalizedText(name, cells[2]), code == province ? Nation : province), whole));
        }

        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
