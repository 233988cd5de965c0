namespace SkillTalent;

/// <summary>A list of choices, lowest first. An open one holds the names that the rulebooks mention; every other name is <c>other</c>.</summary>
internal sealed class ChoiceDomain
{
    public const string Other = "other";

    /// <summary>The code of the highest of nothing.</summary>
    public const string NoneCode = "none";

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public ChoiceDomain(string id, bool open, IEnumerable<ChoiceOption> options)
    {
        Id = id;
        IsOpen = open;
        Options = [.. options];
        for (int i = 0; i < Options.Count; i++)
        {
            _index.Add(Options[i].Code, i);
        }

        None = _index.GetValueOrDefault(NoneCode, -1);
    }

    public string Id { get; }

    public bool IsOpen { get; }

    public IReadOnlyList<ChoiceOption> Options { get; }

    /// <summary>The index of <see cref="NoneCode"/>; -1 where there is no such code.</summary>
    public int None { get; }

    /// <summary>The catalogue by which a name is found that is written in another way; null where the choices are no occupations.</summary>
    public OccupationCatalogue? Occupations { get; init; }

    /// <summary>The index of a code; in an open domain a name nobody mentions is <see cref="Other"/>. -1 where the code does not exist.</summary>
    public int IndexOf(string code) => _index.TryGetValue(code, out int i) || (Occupations is { } known && _index.TryGetValue(known.NameOf(code), out i)) ? i : IsOpen ? _index[Other] : -1;

    public bool Has(string code) => _index.ContainsKey(code) || (Occupations is { } known && _index.ContainsKey(known.NameOf(code)));
}
