namespace SkillTalent;

/// <summary>Reads the <c>stacking</c> of rulebooks that are read together. Everything that is wrong is refused with its place.</summary>
internal static class StackingReader
{
    public const string Section = "stacking";

    private static readonly Member<string> Id = Member.Required("id", Kinds.Text, "The id. Entries that share it are versions, which may not overlap.");

    private static readonly Member<StackingKind> Kind = Member.Required(
        "kind",
        Kinds.Codes<StackingKind>(),
        "exclusive: only one of them may be drawn. may-combine: they may be drawn together, where no other rule says otherwise. ends: drawing the "
        + "one named by \"by\" ends the others. ask: known to be open, the office decides. higher: the higher alone is paid, over what \"over\" says. "
        + "top-up: the one named by \"by\" pays only what it is more than the others.");

    private static readonly Member<IReadOnlyList<string>> Provisions = Member.Required(
        "provisions",
        Kinds.Texts,
        "The ids of the provisions concerned, at least two; or one that is repeated for each level: its levels among themselves.");

    private static readonly Member<bool> SameLevel = Member.Or(
        false, "sameLevel", Kinds.Flag, "It speaks only of benefits for one and the same level, and so of one certificate.");

    private static readonly Member<string?> By = Member.Optional("by", Kinds.Text, "Of ends: the provision that ends the others; of top-up: the one that fills the others up. One of those listed.");

    private static readonly Member<StackingSpan?> Over = Member.OptionalValue(
        "over", Kinds.Codes<StackingSpan>(), "Of higher and top-up: what is compared, the parts that are due in one year, or all by the day. Of higher it is the year.");
    private static readonly Member<LocalizedText> Note = Member.Required("note", RulebookKinds.Text, "The rule in words.");

    private static readonly Shape Shape = new(
        "stackingRule",
        "A rule about how benefits go together. Between two benefits of which no rule speaks the answer is: unknown, ask the office.",
        Id, Kind, Provisions, SameLevel, By, Over, RuleMembers.Effective, RuleMembers.Published, RuleMembers.Basis, RuleMembers.Cite, Note)
    {
        Rules =
        [
            ShapeRule.OneWhere(Kind, ["ends", "top-up"], By),
            ShapeRule.OnlyWhere(Kind, ["ends", "top-up"], By),
            ShapeRule.OneWhere(Kind, ["higher", "top-up"], Over),
            ShapeRule.OnlyWhere(Kind, ["higher", "top-up"], Over),
        ],
        What = "a rule about stacking",
    };

    private static readonly Kind<IReadOnlyList<JsonObjectCursor>> List = Kinds.List(
        Shape.As(o => o), "a list of rules about how benefits go together", least: 0);

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, new Scalar(Section, "Rules about how benefits go together.", List.Schema)];

    /// <summary>Reads the rules of rulebooks.</summary>
    /// <param name="books">The rulebooks.</param>
    /// <param name="whole">Whether the provisions that they name are looked up too.</param>
    public static IReadOnlyList<StackingRule> Read(IReadOnlyList<Rulebook> books, bool whole)
    {
        ILookup<string, Provision>? provisions = !whole ? null : books.SelectMany(b => b.Provisions)
            .SelectMany(p => new[] { p.Id, p.BaseId }.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Provision: p)))
            .ToLookup(p => p.Id, p => p.Provision, StringComparer.Ordinal);
        ILookup<string, string>? benefits = provisions?.SelectMany(named => named.Where(p => p.Kind == ProvisionKind.Benefit).Select(p => (Name: named.Key, p.Id)))
            .Distinct().ToLookup(b => b.Name, b => b.Id, StringComparer.Ordinal);
        var rules = new Dictionary<string, List<StackingRule>>(StringComparer.Ordinal);
        foreach (Rulebook book in books.Where(b => b.Sections.ContainsKey(Section)))
        {
            var pairs = whole ? new BenefitPairs(book.Provisions) : null;
            foreach (JsonObjectCursor o in List.Read(book.Sections[Section]))
            {
                StackingRule rule = ReadOne(o, book.Place, provisions);
                pairs?.Add(o.At(Provisions), rule.Provisions.SelectMany(id => benefits![id]), rule.By is not null);
                if (!rules.TryGetValue(rule.Id, out List<StackingRule>? versions))
                {
                    rules.Add(rule.Id, versions = []);
                }

                if (versions.Exists(r => r.Effective.FirstDay <= rule.Effective.LastDay && rule.Effective.FirstDay <= r.Effective.LastDay))
                {
                    throw o.At(Id).Fail("an id that no other rule about stacking has on the same day");
                }

                versions.Add(rule);
            }
        }

        return Array.AsReadOnly([.. rules.Values.SelectMany(r => r).OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Effective.FirstDay)]);
    }

    private static void Check(JsonObjectCursor o, IReadOnlyList<string> ids, ILookup<string, Provision> provisions)
    {
        JsonCursor[] entries = o.At(Provisions).AsArray();
        string? subject = null;
        for (int i = 0; i < ids.Count; i++)
        {
            Provision one = provisions[ids[i]].FirstOrDefault() ?? throw entries[i].Fail("the id of a provision");
            if (one.Facts.Any() && one.Subject != (subject ??= one.Subject))
            {
                throw entries[i].Fail($"a provision about the {subject}, as those before: who draws them must be one");
            }
        }

        if (ids.Count == 1 && (o.Get(Kind) is StackingKind.Ends or StackingKind.TopUp || provisions[ids[0]].All(p => p.Id == p.BaseId || p.BaseId != ids[0])))
        {
            throw o.At(Provisions).Fail("at least two provisions, or one that is repeated for each level");
        }
    }

    private static StackingRule ReadOne(JsonObjectCursor o, string place, ILookup<string, Provision>? provisions)
    {
        IReadOnlyList<string> ids = o.Get(Provisions);
        if (provisions is not null)
        {
            Check(o, ids, provisions);
        }

        return o.Get(By) is { } by && !ids.Contains(by, StringComparer.Ordinal)
            ? throw o.At(By).Fail("one of the provisions: " + string.Join(", ", ids))
            : new StackingRule(o.Get(Id), o.Get(Kind), ids, o.Get(RuleMembers.Effective), o.Get(RuleMembers.Basis), o.Get(RuleMembers.Cite), o.Get(Note))
            {
                By = o.Get(By),
                Published = o.Get(RuleMembers.Published),
                SameLevel = o.Get(SameLevel),
                Over = o.Get(Kind) == StackingKind.Higher && o.Get(Over) == StackingSpan.Lifetime ? throw o.At(Over).Fail("\"year\": nobody knows which is the higher before all is paid") : o.Get(Over) ?? StackingSpan.Year,
                Place = place,
            };
    }
}
