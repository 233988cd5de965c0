namespace SkillTalent;

/// <summary>The reading that says what a rule demands, as codes and arguments that every language has words for.</summary>
internal sealed class SentenceReading : IReading<Reason>
{
    private readonly FactSet? _facts;
    private readonly Requirement? _unmarked;
    private readonly bool _marks;

    private SentenceReading(FactSet? facts, bool marks, Requirement? unmarked)
    {
        _facts = facts;
        _marks = marks;
        _unmarked = unmarked;
    }

    /// <summary>What a rule demands.</summary>
    /// <param name="node">The rule.</param>
    /// <param name="facts">The facts of a subject, so that a cut-off is told as its day; null: as its name.</param>
    public static Reason Demand(Requirement node, FactSet? facts = null) => node.Fold(new SentenceReading(facts, marks: false, null));

    /// <summary>What a rule demands, as it is printed: parts that are unconfirmed, and so do not count by themselves, are marked.</summary>
    /// <param name="node">The rule.</param>
    /// <param name="exceptItself">Whether the rule as a whole is left unmarked, because its basis is told beside it.</param>
    public static Reason Wording(Requirement node, bool exceptItself = false) =>
        node.Fold(new SentenceReading(null, marks: true, exceptItself ? node : null));

    public Reason All(Requirement node, IReadOnlyList<Reason> parts) => Join(node, parts, ReasonCode.All, ReasonCode.Nothing);

    public Reason Any(Requirement node, IReadOnlyList<Reason> parts) => Join(node, parts, ReasonCode.Any, ReasonCode.NoWay);

    public Reason Not(Requirement node, Reason part) => Mark(node, new Reason(ReasonCode.Not, ("part", part)));

    public Reason Test(FactTest test) => Mark(test, AsOf(test));

    private Reason Join(Requirement node, IReadOnlyList<Reason> parts, string several, string none) =>
        Mark(node, parts.Count == 0 ? new Reason(none) : parts.Count == 1 ? parts[0] : new Reason(several, ("parts", parts.ToArray())));

    private Reason Mark(Requirement node, Reason said) => _marks && node.Basis == Basis.Unconfirmed && !ReferenceEquals(node, _unmarked)
        ? new Reason(ReasonCode.UnconfirmedPart, ("part", said))
        : said;

    private Reason AsOf(FactTest test) => test.AsOf == 0 || (_facts is not null && _facts.DayOf(test.AsOf) == _facts.On)
        ? test.Demand
        : _facts is null
            ? new Reason(ReasonCode.AsOfCutOff, ("part", test.Demand))
            : new Reason(ReasonCode.AsOfDay, ("part", test.Demand), ("day", Day.ToDate(_facts.DayOf(test.AsOf))));
}
