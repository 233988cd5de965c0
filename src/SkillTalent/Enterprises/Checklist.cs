using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>A list of things an enterprise should have, such as the six of the 六有 method.</summary>
/// <remarks>The items are data of a rulebook; nothing here knows one.</remarks>
public sealed class Checklist
{
    private readonly HashSet<string> _codes;

    /// <summary>Creates a checklist.</summary>
    /// <param name="id">The id of the provision that holds it.</param>
    /// <param name="title">Its name.</param>
    /// <param name="items">The items, in the source's order, at least one, each code once.</param>
    /// <param name="basis">How well it is attested.</param>
    /// <param name="citations">The documents, at least one.</param>
    /// <exception cref="ArgumentException">No item, a code twice, or no citation.</exception>
    internal Checklist(string id, LocalizedText title, IEnumerable<ChoiceOption> items, Basis basis, IEnumerable<Citation> citations)
    {
        Guard.Against.Null(title);
        Guard.Against.Null(citations);
        Id = Guard.Against.NullOrEmpty(id);
        Title = Guard.Against.Null(title);
        Items = Array.AsReadOnly([.. items]);
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        _codes = Items.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        if (Items.Count == 0)
        {
            throw new ArgumentException("a checklist needs an item", nameof(items));
        }

        if (_codes.Count != Items.Count)
        {
            throw new ArgumentException("a code stands twice", nameof(items));
        }

        if (Citations.Count == 0)
        {
            throw new ArgumentException("a checklist needs a citation", nameof(citations));
        }
    }

    /// <summary>The id of the provision that holds it.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>The items, in the source's order.</summary>
    public IReadOnlyList<ChoiceOption> Items { get; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The checklist that a provision holds.</summary>
    /// <returns>Null if it holds none.</returns>
    /// <exception cref="InputFormatException">The list is not of the expected form; the error names the place in the rulebook.</exception>
    public static Checklist? Of(Provision provision)
    {
        Guard.Against.Null(provision);
        return ChecklistReader.Read(provision);
    }

    /// <summary>Holds an enterprise against the list.</summary>
    /// <param name="has">Item code to whether the enterprise has it. An item that is absent is unknown, not missing.</param>
    /// <exception cref="ArgumentException">A code that is not on the list; the message names it.</exception>
    public ChecklistResult Evaluate(IReadOnlyDictionary<string, bool> has)
    {
        Guard.Against.Null(has);
        foreach (string code in has.Keys)
        {
            if (!_codes.Contains(code))
            {
                throw new ArgumentException($"'{code}' is not an item of {Id}", nameof(has));
            }
        }

        return new ChecklistResult(this, has);
    }
}
