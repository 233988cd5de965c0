using NodaTime;

namespace SkillTalent;

/// <summary>One version of one rule of a rulebook: dated, cited, with its basis. Immutable; made by reading rulebooks.</summary>
public sealed record Provision
{
    internal Provision(string id, ProvisionKind kind, LocalizedText title, Effective effective, Basis basis, IReadOnlyList<Citation> citations)
    {
        BaseId = id;
        Kind = kind;
        Title = title;
        Effective = effective;
        Basis = basis;
        Citations = citations;
    }

    // The version as its rulebook writes it, of one whose conditions are bound to values; null: this is it.
    private Provision? _written;

    // Told where something is wrong, and made then.
    private string? _at;

    /// <summary>The id, with the target for a rule that is repeated for each level: <c>cn/skill-upgrade-subsidy/senior-worker</c>.</summary>
    public string Id => IsRepeated ? $"{BaseId}/{Target}" : BaseId;

    /// <summary>The id as the rulebook writes it.</summary>
    public string BaseId { get; }

    /// <summary>Its kind.</summary>
    public ProvisionKind Kind { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>When it holds.</summary>
    public Effective Effective { get; internal init; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents it rests on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The code of the place whose rule it is.</summary>
    public string Place { get; internal init; } = "";

    /// <summary>The rulebook it stands in.</summary>
    public string Rulebook { get; internal init; } = "";

    /// <summary>The day on which it was published; null where nobody states it.</summary>
    public LocalDate? Published { get; internal init; }

    /// <summary>The last day on which a source shows it in force; null: unknown.</summary>
    public LocalDate? ConfirmedThrough { get; internal init; }

    /// <summary>The level or rank it leads to, if any.</summary>
    public string? Target { get; internal init; }

    /// <summary>The series of a title.</summary>
    public string? Series { get; internal init; }

    /// <summary>The edition of the standard it belongs to.</summary>
    public string? Edition { get; internal init; }

    /// <summary>The occupations to which alone it applies; empty: all.</summary>
    public IReadOnlyList<string> Occupations { get; internal init; } = [];

    /// <summary>
    /// Whether it is the standing rule: it holds whenever no other version of its id is in force, or none was known then.
    /// </summary>
    public bool IsStanding { get; internal init; }

    /// <summary>Whether it answers: false where another standard or system decides, whose conditions are not encoded.</summary>
    public bool Covers { get; internal init; } = true;

    /// <summary>What to warn of with every answer that rests on it.</summary>
    public LocalizedText? Warning { get; internal init; }

    /// <summary>The ways to a level or title.</summary>
    public IReadOnlyList<Pathway> Pathways { get; internal init; } = [];

    /// <summary>The amounts of a benefit.</summary>
    public AmountTable? Amount { get; internal init; }

    /// <summary>What a recognition grants.</summary>
    public LocalizedText? Grants { get; internal init; }

    /// <summary>A remark on the reading.</summary>
    public LocalizedText? Note { get; internal init; }

    /// <summary>What else to bring or to know; it never decides.</summary>
    public IReadOnlyList<LocalizedText> Advice { get; internal init; } = [];

    /// <summary>Told beside a no: another way, not decided here, that may decide in practice, with its document.</summary>
    public IReadOnlyList<LocalizedText> Otherwise { get; internal init; } = [];

    /// <summary>When it may be claimed or applied for; null: the document names no season and no round.</summary>
    internal ClaimTimes? Claimed { get; init; }

    /// <summary>When it may be claimed or applied for, in words; null: the document names no season and no round.</summary>
    public LocalizedText? ClaimText => Claimed?.Text;

    /// <summary>Ids of provisions of outer places that are not in force while this one is.</summary>
    public IReadOnlyList<string> Replaces { get; internal init; } = [];

    /// <summary>Ids of provisions of outer places that do not apply here while this entry is in force.</summary>
    public IReadOnlyList<string> Withdraws { get; internal init; } = [];

    /// <summary>The systems of the sources that it implements.</summary>
    public IReadOnlyList<string> Systems { get; internal init; } = [];

    /// <summary>The value of a parameter.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>The table of a parameter.</summary>
    public IReadOnlyDictionary<string, decimal>? Table { get; internal init; }

    /// <summary>What people call a row of <see cref="Table"/>; the key itself where it has no other name.</summary>
    /// <param name="key">The key of the row.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public static LocalizedText RowName(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return CellNames.Of(key);
    }

    /// <summary>Whether a parameter is the value itself, or the most or the least that may be set.</summary>
    public ValueBound Bound { get; internal init; }

    /// <summary>The unit of a parameter.</summary>
    public LocalizedText? Unit { get; internal init; }

    /// <summary>The facts it asks for, in the order in which it does.</summary>
    public IReadOnlyList<Fact> Facts => [.. Mentioned().Distinct()];

    /// <summary>Whether it is repeated for each level by the rulebook, so that the target is part of its id.</summary>
    public bool IsRepeated { get; internal init; }

    /// <summary>What the check of rulebooks is to find here, because the policy says so.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements { get; internal init; } = [];

    /// <summary>Whether it says who gets it: a level or title without a list of pathways only adds a condition to the ways of others.</summary>
    internal bool HasWays { get; init; }

    internal Requirement? When { get; init; }

    /// <summary>The workers to whom alone it applies, beside <see cref="Occupations"/>; null: all.</summary>
    internal Requirement? AppliesWhen { get; init; }

    /// <summary>Whether it applies to some workers instead of the general version.</summary>
    internal bool IsSpecial => Occupations.Count > 0 || AppliesWhen is not null;

    internal Requirement? Throughout { get; init; }

    internal Requirement? Held { get; init; }

    /// <summary>Whom it is about: the subject of the facts it tests.</summary>
    internal string Subject => Mentioned().FirstOrDefault()?.Subject ?? "worker";

    /// <summary>Where it stands, for messages.</summary>
    internal string At => _at ??= $"{Raw.Source}: {Raw.Path}";

    /// <summary>The raw entry, for data that a typed engine reads itself.</summary>
    internal SkillTalent.JsonCursor Raw { get; init; }

    /// <summary>Whether the entry has a rule of its own, and is not only the withdrawal of another.</summary>
    public bool HasRule => Withdraws.Count == 0;

    /// <summary>The common condition as a sentence, made from the rule itself; null where there is none.</summary>
    public string? Text(Language language) => When is null ? null : SentenceReading.Wording(When).Text(language);

    /// <summary>The ids of the parameters that its amounts and conditions name.</summary>
    internal IEnumerable<ParameterAmount> Parameters => (Amount?.Parameters ?? []).Concat(Tests().SelectMany(t => t.Form.Parameters));

    /// <summary>The same with other conditions.</summary>
    internal Provision With(Func<Requirement?, Requirement?> conditions) => this with
    {
        _written = _written ?? this,
        When = conditions(When),
        AppliesWhen = conditions(AppliesWhen),
        Throughout = conditions(Throughout),
        Held = conditions(Held),
        Pathways = [.. Pathways.Select(p => p.With(conditions(p.When)!))],
        Amount = Amount?.With(conditions),
    };

    /// <summary>Every test that stands in it.</summary>
    internal IEnumerable<FactTest> Tests()
    {
        IEnumerable<Requirement?> roots =
        [
            When, AppliesWhen, Throughout, Held,
            .. Pathways.Select(p => p.When),
            .. Amount?.Rows.Select(r => r.When) ?? [],
            .. Amount?.Factors.Select(f => f.When) ?? [],
            .. Amount?.Paid.Instalments.Select(i => i.When) ?? [],
        ];
        return roots.Where(r => r is not null).SelectMany(r => r!.Tests());
    }

    /// <summary>The condition that holds for the whole decision, whichever the pathway, as a sentence; null where there is none.</summary>
    public string? ThroughoutText(Language language) => Throughout is null ? null : SentenceReading.Wording(Throughout).Text(language);

    /// <summary>What it takes to hold or to have passed the target, as a sentence; null where the rulebook does not say.</summary>
    public string? HeldText(Language language) => Held is null ? null : SentenceReading.Wording(Held).Text(language);

    /// <summary>A version of a provision is equal to itself alone, whatever values its parameters have.</summary>
    public bool Equals(Provision? other) => other is not null && ReferenceEquals(_written ?? this, other._written ?? other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_written ?? this);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private IEnumerable<Fact> Mentioned() => Tests().SelectMany(t => (Fact?[])[t.Fact, t.Form.Other]).OfType<Fact>().Concat(Amount?.Facts ?? []);
}
