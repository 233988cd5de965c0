using System.Text.Json.Serialization;
using NodaTime;

namespace SkillTalent;

/// <summary>
/// One answer about one worker in one place on one day, with its reasons. The outcome is computed at once; reasons, days and sentences
/// when they are asked for. Immutable and safe to share between threads.
/// </summary>
[JsonConverter(typeof(DecisionJsonConverter))]
public sealed partial class Decision
{
    private readonly DecisionTrack _track;
    private readonly DecisionRule _rule;
    private readonly FactSet _facts;

    internal Decision(DecisionTrack track, DecisionRule rule, FactSet facts)
        : this(track, rule, facts, rule.Evaluate(facts))
    {
    }

    internal Decision(DecisionTrack track, DecisionRule rule, FactSet facts, Outcome outcome)
    {
        _track = track;
        _rule = rule;
        _facts = facts;
        Outcome = outcome;
    }

    /// <summary>The id: of the outermost provision, with the target where the provision is repeated for each level.</summary>
    public string Id => _rule.Name.Id;

    /// <summary>The id of the outermost provision as its rulebook writes it.</summary>
    public string ProvisionId => _rule.Name.BaseId;

    /// <summary>The kind.</summary>
    public ProvisionKind Kind => _rule.Name.Kind;

    /// <summary>What people call it, under the version in force.</summary>
    public LocalizedText Title => (_rule.Parts.Count > 0 ? _rule.Parts[0].Provision : _rule.Name).Title;

    /// <summary>The level or rank decided on; null where there is none.</summary>
    public string? Target => _rule.Name.Target;

    /// <summary>The series of a title.</summary>
    public string? Series => _rule.Name.Series;

    /// <summary>The day asked.</summary>
    public LocalDate On => Day.ToDate(_facts.On);

    /// <summary>What it comes to.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether the target is held or passed already; a target that is held is evaluated like any other.</summary>
    public bool Held => _rule.Held?.Evaluate(_facts) == Truth.True;

    /// <summary>The versions of provisions that were in force.</summary>
    public IReadOnlyList<Provision> Provisions => Applying.All;

    /// <summary>How each pathway stands, in the order of the rulebook; empty for a decision without pathways.</summary>
    public IReadOnlyList<PathwayResult> Pathways => Remembered.Pathways ??= MakePathways();

    /// <summary>The first pathway that is open; null where none is.</summary>
    public PathwayResult? Pathway => (Remembered.Open ??= FirstOpen()).Result;

    /// <summary>What fails or is unknown, with the day from which it would hold; empty where eligible.</summary>
    public IReadOnlyList<Reason> Unmet => Remembered.Unmet ??= MakeUnmet();

    /// <summary>
    /// The unknown facts that matter: those on which the outcome depends where it is undetermined, and of a benefit that is
    /// eligible those from which an amount is calculated that is open for want of them, or by which its row is found.
    /// </summary>
    public IReadOnlyList<Fact> Missing => Remembered.Missing ??= Outcome switch
    {
        Outcome.Undetermined =>
            [.. new[] { _rule.Root, _rule.Coverage }.OfType<Requirement>().SelectMany(r => StandingReading.Missing(r, _facts)).Distinct()],
        Outcome.Eligible => [.. MissingForAmount().Distinct()],
        _ => (IReadOnlyList<Fact>)[],
    };

    /// <summary>Facts of this rule that were absent and assumed.</summary>
    public IReadOnlyList<Fact> Assumed => Remembered.Assumed ??= MakeAssumed();

    /// <summary>What else to bring or to know; it never decides.</summary>
    public IReadOnlyList<LocalizedText> Advice => Outcome == Outcome.NotCovered ? [.. Applying.Advice, .. AsIfGeneral()] : Applying.Advice;

    /// <summary>Beside a no: other ways, not decided here, that may decide in practice, each with its document; empty where the answer is another.</summary>
    public IReadOnlyList<LocalizedText> Otherwise => Outcome == Outcome.NotEligible && Applying.Otherwise.Count > 0 && !Held ? Applying.Otherwise : [];

    /// <summary>What a recognition grants; null where it grants nothing of its own.</summary>
    public LocalizedText? Grants => Applying.Grants;

    /// <summary>What limits the answer: a horizon passed, a part not encoded, something unconfirmed left out.</summary>
    public IReadOnlyList<Reason> Warnings => Remembered.Warnings ??= MakeWarnings();

    /// <summary>
    /// The first day of the eligible stretch that contains the day asked, else the first eligible day after it; null if there is none or the
    /// decision is undetermined, or where a fact that is unknown could move it. Each day is judged by the versions in force on it.
    /// </summary>
    public LocalDate? Earliest => Span is { } span && span.From > Day.First && span.From == PossibleSpan?.From ? Day.ToDate(span.From) : null;

    /// <summary>
    /// Where <see cref="Earliest"/> is null because an unknown fact could move it: the day from which it is eligible whatever that fact turns
    /// out to be, which is the earliest at the latest. Null otherwise, and where no day is sure.
    /// </summary>
    public LocalDate? EarliestAtLatest => Earliest is null && Span is { } span && span.From > Day.First ? Day.ToDate(span.From) : null;

    /// <summary>The last day of that stretch; null if it is open, if there is none, or where a fact that is unknown could move it.</summary>
    public LocalDate? OpenUntil => Span is { To: < Day.Last } span && span.To == Near.Possible.IntervalOf(span.From)?.To ? Day.ToDate(span.To) : null;

    /// <summary>
    /// The days in which the claim can be made, where the rule names seasons or rounds: those that contain the day of the claim (the day asked, or
    /// <see cref="PolicyOptions.ClaimedOn"/>), else the next. Null where the rule names none, or no further round is declared.
    /// </summary>
    public ClaimWindow? ClaimWindow => Applying.Claimed?.Near(_rule.ClaimedOn ?? On);

    /// <summary>What a benefit comes to; null where nothing is due.</summary>
    public BenefitAmount? Amount => AmountCalculator.Compute(_rule.Amount, Outcome, _facts);

    /// <summary>The weakest basis among what the decision used.</summary>
    public Basis Basis => Used() is { Count: > 0 } used ? used.Min(u => u.Basis) : _rule.Name.Basis;

    /// <summary>The documents that the decision rests on.</summary>
    public IReadOnlyList<Citation> Citations => Remembered.Citations ??= MakeCitations();

    /// <summary>The last day on which a source shows all of it in force; null where nobody states one.</summary>
    public LocalDate? ConfirmedThrough => Applying.ConfirmedThrough;

    /// <summary>The decision in words: what it comes to, by which way, what fails, since or from when, on which documents.</summary>
    public string Explain(Language language) => DecisionText.Explain(this, language);

    /// <summary>The facts that were assumed, each with the value taken.</summary>
    public IReadOnlyList<string> Assumptions(Language language) => [.. Assumed.Select(f => f.Assumption(language))];

    internal FactSet Facts => _facts;

    internal DecisionRule Rule => _rule;

    internal DecisionTrack Track => _track;

    /// <summary>The ids of <see cref="Provisions"/>, each once.</summary>
    internal IReadOnlyList<string> ProvisionIds => Applying.Ids;

    private ProvisionSet Applying => Remembered.Applying ??= _rule.ProvisionsOf(Applies);

    /// <summary>The same question put again, with nothing remembered.</summary>
    internal Decision Again() => new(_track, _rule, _facts);

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Outcome.ToCode()}";

    // What only warns is no part of the rule, whose facts alone are at hand.
    private bool Applies(RulePart part) => part.Guard is null || (part.Provision.HasWays ? part.Guard.Evaluate(_facts) : part.Guard.Evaluate(_facts.Sampled(part.Slots))) != Truth.False;
}
