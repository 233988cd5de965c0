using System.Globalization;

namespace SkillTalent;

/// <summary>
/// Everything that can be said of a worker, as a form shows it: the worker's own members, the facts that rulebooks declare to be given, and
/// the lists of records. Immutable.
/// </summary>
public sealed class WorkerForm
{
    /// <summary>Where facts stand that rulebooks declare to be given.</summary>
    internal const string FactsPrefix = "facts.";

    /// <summary>Where records stand whose kind a rulebook declares.</summary>
    internal const string RecordsPrefix = "records.";

    private readonly Dictionary<string, WorkerField> _fields;

    private WorkerForm(IReadOnlyList<WorkerField> fields, IReadOnlyList<RecordForm> lists)
    {
        Fields = fields;
        Lists = lists;
        _fields = fields.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>The members of the worker, and the given facts under <c>facts.</c> and their ids.</summary>
    public IReadOnlyList<WorkerField> Fields { get; }

    /// <summary>The lists of records; those that rulebooks declare stand under <c>records.</c> and their names.</summary>
    public IReadOnlyList<RecordForm> Lists { get; }

    /// <summary>The form of everybody of whom the rulebooks can speak.</summary>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="place">The code of a place, whose rules alone say which given facts are asked; null: of every place.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    public static WorkerForm Of(PolicyCatalog catalog, string? place = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Vocabulary vocabulary = catalog.Set.Vocabulary;
        IEnumerable<Fact> asked = vocabulary.Facts;
        IEnumerable<Provision> paid = catalog.Set.Provisions;
        if (place is not null)
        {
            if (catalog.FindPlace(place) is null)
            {
                throw new KeyNotFoundException($"There is no place '{place}'.");
            }

            PlacePolicy policy = catalog.PolicyOf(place, PolicyOptions.Default);
            asked = policy.Tracks.SelectMany(t => t.Rules).SelectMany(r => r.Slots.All).Select(s => s.Fact);
            paid = catalog.Set.ProvisionsOf([.. policy.Chain.Select(c => c.Code)]);
        }

        HashSet<Fact> facts = [.. asked.SelectMany(f => f.Roots).Where(f => f.Subject == WorkerSchema.Instance.Name && f.Source is GivenSource)];
        HashSet<int> read = [.. asked.SelectMany(f => f.Roots).SelectMany(f => f.Source.RestsOn is { } since ? (Fact[])[f, since] : [f]).Select(f => f.Source.List)];
        ChoiceOption[] benefits = [.. paid.Where(p => p.Kind == ProvisionKind.Benefit).DistinctBy(p => p.BaseId, StringComparer.Ordinal).Select(p => new ChoiceOption(p.BaseId, p.Title))];
        var names = new ChoiceNames(vocabulary);
        WorkerField[] own = [.. WorkerShape.Entries.Where(e => e is not ListEntry).SelectMany(e => e.Form).Select(m => Field(m, names.Known(null, m.Path), m.Path, names))];
        WorkerField[] given = [.. vocabulary.Facts.Where(facts.Contains).Select(Given)];
        RecordForm[] lists =
        [
            .. WorkerShape.Lists.Select(l => new RecordForm(l.Name, WorkerLabels.Of(l.Name), [.. l.Form.Select(m =>
                Field(m, l.Name == "claims" && m.Path == "provision" ? benefits : names.Known(l.Name, m.Path), $"{l.Name}.{m.Path}", names))])),
            .. vocabulary.Workers!.Lists.Skip(WorkerShape.Lists.Count).Where((_, i) => place is null || read.Contains(WorkerShape.Lists.Count + i)).Select(l => new RecordForm(RecordsPrefix + l.Name, new LocalizedText(l.Name, l.Name), [.. l.Members.Select(m =>
                Field(new FormMember(m.Name, m.Kind, m.Codes, new NumberRange(0, int.MaxValue, 4)) { IsRequired = m.Name == l.Day }, [], m.Name, names))])),
        ];
        return new WorkerForm([.. own, .. given], lists);
    }

    /// <summary>
    /// The field of a path: a member such as <c>post.frontline</c>, a member of a record such as <c>certificates[0].class</c>, or a list, of
    /// which records are the answer; null where there is none. Its path is the one asked for.
    /// </summary>
    public WorkerField? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (List(path) is { } list)
        {
            return new WorkerField(path, list.Label, FieldKind.Records) { MayBeNone = true };
        }

        int bracket = path.IndexOf('[', StringComparison.Ordinal);
        int end = path.IndexOf("].", StringComparison.Ordinal);
        if (bracket < 0 || end < bracket || path.StartsWith(FactsPrefix, StringComparison.Ordinal))
        {
            return _fields.GetValueOrDefault(path);
        }

        return int.TryParse(path.AsSpan(bracket + 1, end - bracket - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && List(path[..bracket]) is { } records && records.Fields.FirstOrDefault(f => f.Path == path[(end + 2)..]) is { } field
            ? field with { Path = path, Label = InRecord(records.Label, index + 1, field.Label) }
            : null;
    }

    private static LocalizedText InRecord(LocalizedText list, int number, LocalizedText label) => new(
        string.Create(CultureInfo.InvariantCulture, $"{list.Zh}第{number}条：{label.Zh}"),
        string.Create(CultureInfo.InvariantCulture, $"{list.En}, record {number}: {label.En}"));

    internal RecordForm? List(string path) => Lists.FirstOrDefault(l => l.Path == path);

    private static WorkerField Field(FormMember member, IReadOnlyList<ChoiceOption> known, string label, ChoiceNames names) => new(
        member.Path,
        WorkerLabels.Of(label),
        member.Kind switch
        {
            MemberKind.Date => FieldKind.Date,
            MemberKind.Flag => FieldKind.Flag,
            MemberKind.Number => FieldKind.Number,
            _ => member.Codes is null ? FieldKind.Text : FieldKind.Choice,
        })
    {
        Choices = member.Codes is { } codes ? names.Of(codes) : known,
        MayBeNone = NoneOf(member) != NoneForm.Nothing,
        None = NoneOf(member),
        IsRequired = member.IsRequired,
        Decimals = member.Range.Decimals,
    };

    private static NoneForm NoneOf(FormMember member) =>
        member.HasNever ? NoneForm.False : member.NullIsNone ? NoneForm.Null : member.PartMayBeNone ? NoneForm.PartFalse : NoneForm.Nothing;

    private static WorkerField Given(Fact fact) => new(
        FactsPrefix + fact.Id,
        fact.Label,
        fact.Kind switch
        {
            FactKind.Date => FieldKind.Date,
            FactKind.Flag => FieldKind.Flag,
            FactKind.Number => FieldKind.Number,
            _ => fact.Domain!.IsOpen ? FieldKind.Text : FieldKind.Choice,
        })
    {
        Choices = fact.Choices,
        MayBeNone = fact.Kind == FactKind.Date,
        None = fact.Kind == FactKind.Date ? NoneForm.False : NoneForm.Nothing,
        Decimals = fact.Decimals,
    };
}
