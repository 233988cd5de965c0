namespace SkillTalent;

/// <summary>A named, typed, documented quantity about a subject on a day.</summary>
public sealed class Fact
{
    internal Fact(string id, FactKind kind, LocalizedText label, FactSource source)
    {
        Id = id;
        Kind = kind;
        Label = label;
        Source = source;
    }

    /// <summary>The stable id, such as <c>cert.senior-worker</c>.</summary>
    public string Id { get; }

    /// <summary>The kind of its values.</summary>
    public FactKind Kind { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Label { get; }

    /// <summary>The unit of a number.</summary>
    public LocalizedText? Unit { get; internal init; }

    /// <summary>Decimal places of a number, 0 to 4.</summary>
    public int Decimals { get; internal init; }

    /// <summary>Whether it is a day of birth, so that time elapsed since reads as an age.</summary>
    public bool IsAge { get; internal init; }

    /// <summary>Whether nothing the subject does from now on can change it: it is past, or not the subject's own.</summary>
    public bool IsFixed { get; internal init; }

    /// <summary>Whose fact it is: <c>worker</c> or <c>enterprise</c>.</summary>
    public string Subject { get; internal init; } = "worker";

    /// <summary>The codes of a choice, lowest first; empty for other kinds.</summary>
    public IReadOnlyList<ChoiceOption> Choices => Domain?.Options ?? [];

    /// <summary>The value assumed while the fact is absent, as its JSON text; null where absence means unknown.</summary>
    public string? AssumedWhileAbsent { get; internal init; }

    /// <summary>The rulebook that declares it.</summary>
    public string Rulebook { get; internal init; } = "";

    /// <summary>With a day of birth: the age from which people may work; null where no rulebook states one.</summary>
    internal WorkingAge? WorkFrom { get; init; }

    /// <summary>How it comes about: a member of the worker, derived from records, or given.</summary>
    public string Origin => Source.Describe();

    internal ChoiceDomain? Domain { get; init; }

    internal FactValue WhileAbsent { get; init; } = FactValue.Unknown;

    /// <summary>An empty result from a list that was given is an assumption, listed as such.</summary>
    internal bool NoneIsAssumed { get; init; }

    internal FactSource Source { get; }

    /// <summary>The greatest value that it can have, "never" apart.</summary>
    internal long Greatest => Kind switch
    {
        FactKind.Flag => 1,
        FactKind.Choice => Domain!.Options.Count - 1,
        _ => ValueRange.Greatest,
    };

    /// <summary>The facts that somebody can know of it: those that it is calculated from, or the fact itself.</summary>
    internal IEnumerable<Fact> Roots => Source.Parts.Count == 0 ? [this] : Source.Parts.SelectMany(p => p.Roots);

    /// <summary>A number in units of the last decimal place, as it is told.</summary>
    internal decimal ToDecimal(long number) => number / (decimal)DecimalScale.Power(Decimals);

    /// <summary>Whether it is stated by whoever asks and says how many share an amount, so that it is at least 1; told while rulebooks are read.</summary>
    internal bool IsShare { get; set; }

    /// <summary>The place in the vocabulary.</summary>
    internal int Index { get; set; } = -1;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
