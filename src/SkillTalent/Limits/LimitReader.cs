namespace SkillTalent;

/// <summary>Reads the <c>limits</c> of rulebooks that are read together. Everything that is wrong is refused with its place.</summary>
internal static class LimitReader
{
    public const string Section = "limits";

    private const int MostPeople = 1_000_000;

    private static readonly Member<string> Id = Member.Required("id", Kinds.Text, "The id. Entries that share it are versions, which may not overlap.");

    private static readonly Member<LimitKind> Kind = Member.Required(
        "kind",
        Kinds.Codes<LimitKind>(),
        "money: the most yuan of a group. people: its most people. at-least: the people without whom nothing is paid to it. ranks: what is paid by the "
        + "rank in points. highest: the highest of its grants alone.");

    private static readonly Member<IReadOnlyList<string>> Provisions = Member.Required("provisions", Kinds.Texts, "The ids of the benefits that share the limit.");

    private static readonly Member<IReadOnlyList<LimitScope>> By = Member.Or(
        (IReadOnlyList<LimitScope>)[], "by", Kinds.List(Kinds.Codes<LimitScope>(), "a list of what a group has in common"),
        "What the grants of a group have in common; all grants are one group where it is absent.");

    private static readonly Member<LimitSpan> Over = Member.Required(
        "over", Kinds.Codes<LimitSpan>(), "Over what it counts: all grants, those of a calendar year, or those of one day.");

    private static readonly Member<decimal?> Yuan = Member.OptionalValue("yuan", Kinds.Number(2, 0, AmountShapes.MostYuan, "yuan"), "Of money: the most.");

    private static readonly Member<decimal?> Percent = Member.OptionalValue(
        "percent", Kinds.Number(4, 0, 100, "per cent"), "Of money: the most, as a share of \"figure\"; parts of a fen are left out.");

    private static readonly Member<int?> People = Member.OptionalValue("people", Kinds.Whole(0, MostPeople), "Of people: the most; of at-least: the fewest.");

    private static readonly Member<int?> To = Member.OptionalValue("to", Kinds.Whole(0, MostPeople), "The last figure of the step; the last step has none.");

    private static readonly Member<int?> StepPeople = Member.OptionalValue(
        "people", Kinds.Whole(0, MostPeople), "The most people; as many as the figure says where it is absent.");

    private static readonly Shape StepShape = new("limitStep", "A step of a quota: up to a figure so many people.", To, StepPeople) { What = "a step" };

    private static readonly Member<IReadOnlyList<JsonObjectCursor>> Steps = Member.Or(
        (IReadOnlyList<JsonObjectCursor>)[], "steps", Kinds.List(StepShape.As(o => o), "a list of steps"), "Of people: the most by \"figure\", from the lowest figure on.");

    private static readonly Member<string> FigureId = Member.Required("id", Kinds.Text, "The name by which who asks states it.");
    private static readonly Member<LocalizedText> FigureLabel = Member.Required("label", RulebookKinds.Text, "What people call it.");

    private static readonly Shape FigureShape = new(
        "limitFigure", "A figure of the payer, the household or the place that who asks states.", FigureId, FigureLabel)
    { What = "a figure" };

    private static readonly Member<LimitFigure?> Figure = Member.Optional(
        "figure", FigureShape.As(o => new LimitFigure(o.Get(FigureId), o.Get(FigureLabel))), "The figure on which \"percent\" or \"steps\" depends.");

    private static readonly Member<LimitSplit?> Split = Member.OptionalValue(
        "split", Kinds.Codes<LimitSplit>(), "Of money: how it is split among those who share it. Absent: it is not published, and who asks may choose.");

    private static readonly Member<LimitUnit?> Unit = Member.OptionalValue(
        "round", Kinds.Codes<LimitUnit>(), "Of money that is split in proportion: the unit down to which each share is rounded, fen where it is absent.");

    private static readonly Member<decimal> RankPercent = Member.Required("percent", Kinds.Number(4, 0, 100, "per cent"), "The share of the list.");
    private static readonly Member<decimal> RankYuan = Member.Required("yuan", Kinds.Number(2, 0, AmountShapes.MostYuan, "yuan"), "What each in it is paid.");
    private static readonly Shape RankShape = new("limitRank", "A share of a ranked list.", RankPercent, RankYuan) { What = "a share of the list" };

    private static readonly Member<IReadOnlyList<JsonObjectCursor>> Ranks = Member.Or(
        (IReadOnlyList<JsonObjectCursor>)[], "ranks", Kinds.List(RankShape.As(o => o), "a list of shares"), "Of ranks: the shares from the first rank on, which come to 100.");

    private static readonly Member<LimitRounding?> Rounding = Member.OptionalValue(
        "rankRound", Kinds.Codes<LimitRounding>(), "Of ranks: to which rank a share reaches that comes to no whole number. Absent: it is not published.");

    private static readonly Member<LocalizedText> Note = Member.Required("note", RulebookKinds.Text, "The rule in words.");

    private static readonly Shape Shape = new(
        "limit",
        "A limit over the grants of several people, or of one person over time.",
        Id, Kind, Provisions, By, Over, Yuan, Percent, People, Steps, Figure, Split, Unit, Ranks, Rounding, RuleMembers.Effective, RuleMembers.Published, RuleMembers.Basis, RuleMembers.Cite, Note)
    {
        Rules =
        [
            ShapeRule.OneWhere(Kind, ["money"], Yuan, Percent),
            ShapeRule.OneWhere(Kind, ["people"], People, Steps),
            ShapeRule.OneWhere(Kind, ["at-least"], People),
            ShapeRule.OneWhere(Kind, ["ranks"], Ranks),
            ShapeRule.OnlyWhere(Kind, ["money"], Yuan, Percent, Split, Unit),
            ShapeRule.OnlyWhere(Kind, ["people", "at-least"], People),
            ShapeRule.OnlyWhere(Kind, ["people"], Steps),
            ShapeRule.OnlyWhere(Kind, ["ranks"], Ranks, Rounding),
            ShapeRule.Needs(Percent, Figure),
            ShapeRule.Needs(Steps, Figure),
            ShapeRule.NeedsAny(Figure, Percent, Steps),
        ],
    };

    private static readonly Kind<IReadOnlyList<JsonObjectCursor>> List = Kinds.List(Shape.As(o => o), "a list of limits", least: 0);

    public static IReadOnlyList<Definition> Definitions { get; } =
        [Shape, StepShape, FigureShape, RankShape, new Scalar(Section, "Limits over the grants of several people.", List.Schema)];

    /// <summary>Reads the limits of rulebooks.</summary>
    /// <param name="books">The rulebooks.</param>
    /// <param name="whole">Whether the benefits that they name are looked up too.</param>
    public static IReadOnlyList<LimitRule> Read(IReadOnlyList<Rulebook> books, bool whole)
    {
        HashSet<string>? benefits = !whole ? null : [.. books.SelectMany(b => b.Provisions).Where(p => p.Kind == ProvisionKind.Benefit).SelectMany(p => new[] { p.Id, p.BaseId })];
        var rules = new List<LimitRule>();
        foreach (Rulebook book in books.Where(b => b.Sections.ContainsKey(Section)))
        {
            foreach (JsonObjectCursor o in List.Read(book.Sections[Section]))
            {
                LimitRule rule = ReadOne(o, book, benefits);
                if (rules.Exists(r => r.Id == rule.Id && r.Effective.FirstDay <= rule.Effective.LastDay && rule.Effective.FirstDay <= r.Effective.LastDay))
                {
                    throw o.At(Id).Fail("an id that no other limit has on the same day");
                }

                rules.Add(rule);
            }
        }

        return Array.AsReadOnly([.. rules.OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Effective.FirstDay)]);
    }

    private static LimitRule ReadOne(JsonObjectCursor o, Rulebook book, HashSet<string>? benefits)
    {
        IReadOnlyList<string> ids = o.Get(Provisions);
        for (int i = 0; i < ids.Count; i++)
        {
            if (benefits is not null && !benefits.Contains(ids[i]))
            {
                throw o.At(Provisions).AsArray()[i].Fail("the id of a benefit" + Nearest.Hint(ids[i], benefits));
            }
        }

        IReadOnlyList<LimitScope> by = o.Get(By);
        return by.Distinct().Count() != by.Count ? throw o.At(By).Fail("each only once")
            : o.Has(Unit) && o.Get(Split) == LimitSplit.InOrder ? throw o.At(Unit).Fail("no \"round\" where money is not split in proportion")
            : new LimitRule(o.Get(Id), o.Get(Kind), ids, o.Get(Over))
            {
                By = by,
                Yuan = o.Get(Yuan),
                Percent = o.Get(Percent),
                People = o.Get(People),
                Steps = LimitSteps.Read([.. o.Get(Steps)], To, StepPeople),
                Ranks = LimitSteps.Read(o, Ranks, RankPercent, RankYuan),
                Figure = o.Get(Figure),
                Split = o.Get(Split),
                Unit = o.Get(Unit) ?? LimitUnit.Fen,
                Rounding = o.Get(Rounding),
                Effective = o.Get(RuleMembers.Effective),
                Published = o.Get(RuleMembers.Published),
                Basis = o.Get(RuleMembers.Basis),
                Citations = o.Get(RuleMembers.Cite),
                Note = o.Get(Note),
                Place = book.Place,
                Rulebook = book.Id,
            };
    }
}
