using NodaTime;

namespace SkillTalent;

/// <summary>One rule of a rulebook about how benefits go together: dated, cited, with its basis. Immutable.</summary>
internal sealed class StackingRule
{
    private readonly HashSet<string> _named;

    internal StackingRule(
        string id, StackingKind kind, IReadOnlyList<string> provisions, Effective effective, Basis basis, IReadOnlyList<Citation> citations, LocalizedText note)
    {
        Id = id;
        Kind = kind;
        Provisions = provisions;
        _named = new HashSet<string>(provisions, StringComparer.Ordinal);
        Effective = effective;
        Basis = basis;
        Citations = citations;
        Note = note;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What it says.</summary>
    public StackingKind Kind { get; }

    /// <summary>
    /// The ids of the provisions concerned. One alone means the levels of a provision that is repeated for each level, among themselves.
    /// </summary>
    public IReadOnlyList<string> Provisions { get; }

    /// <summary>Of <see cref="StackingKind.Ends"/> the one that ends the others, of <see cref="StackingKind.TopUp"/> the one that fills them up.</summary>
    public string? By { get; internal init; }

    /// <summary>Over what <see cref="StackingKind.Higher"/> and <see cref="StackingKind.TopUp"/> compare.</summary>
    public StackingSpan Over { get; internal init; }

    /// <summary>Whether it speaks only of benefits for one and the same level, and so of one certificate.</summary>
    public bool SameLevel { get; internal init; }

    /// <summary>When it holds.</summary>
    public Effective Effective { get; }

    /// <summary>The day on which it was published; null where nobody states it.</summary>
    public LocalDate? Published { get; internal init; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents it rests on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The rule in words.</summary>
    public LocalizedText Note { get; }

    /// <summary>The code of the place whose rule it is.</summary>
    public string Place { get; internal init; } = "";

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>Whether it speaks of two decisions side by side; for <see cref="StackingKind.Ends"/> the first must be the one that ends.</summary>
    internal bool SpeaksOf(Decision first, Decision second)
    {
        if (SameLevel && first.Target != second.Target)
        {
            return false;
        }

        if (Kind is StackingKind.Ends or StackingKind.TopUp)
        {
            return Names(By!, first) && !Names(By!, second) && Names(second);
        }

        // Each is named by its id, by that of what is repeated for each level, or by both.
        return Provisions.Count == 1
            ? Names(first) && Names(second)
            : AreTwo(first.Id, second) || AreTwo(first.ProvisionId, second);
    }

    /// <summary>Whether a decision is among those that it names, beside whichever others.</summary>
    internal bool Names(Decision decision) => _named.Contains(decision.Id) || _named.Contains(decision.ProvisionId);

    private bool AreTwo(string name, Decision other) => _named.Contains(name) && (IsOther(name, other.Id) || IsOther(name, other.ProvisionId));

    private bool IsOther(string name, string other) => name != other && _named.Contains(other);

    private static bool Names(string provision, Decision decision) => provision == decision.ProvisionId || provision == decision.Id;
}
