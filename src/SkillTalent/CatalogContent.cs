using NodaTime;

namespace SkillTalent;

/// <summary>What a set of rulebooks comes to once it is read: everything but the decisions of a place.</summary>
internal sealed class CatalogContent
{
    private static readonly Dictionary<string, SubjectSchema> Subjects = new(StringComparer.Ordinal)
    {
        [WorkerSchema.Instance.Name] = WorkerSchema.Instance,
        [EnterpriseSchema.Instance.Name] = EnterpriseSchema.Instance,
    };

    private readonly Lazy<LocalDate[]> _publications;

    /// <summary>Reads rulebooks.</summary>
    /// <param name="roots">The rulebooks.</param>
    /// <param name="whole">Whether everything is read and checked at once, see <see cref="RulebookLoader.Load"/>.</param>
    public CatalogContent(IReadOnlyList<JsonCursor> roots, bool whole)
    {
        Set = RulebookLoader.Load(roots, Subjects, whole);
        foreach (Provision provision in whole ? Set.Provisions : [])
        {
            _ = ProgrammeFigures.Of(provision);
            _ = Checklist.Of(provision);
            ApprenticeshipParameters.Check(provision);
            LevyParameters.Check(provision);
            SlateTable.Check(provision);
        }

        ForeignCertificates = ForeignCertificateChecks.Read(Set.Books, Set.Vocabulary.Places);
        Stacking = StackingReader.Read(Set.Books, whole);
        Limits = LimitReader.Read(Set.Books, whole);
        LimitFigures = Limits.Select(r => r.Figure).OfType<LimitFigure>().DistinctBy(f => f.Id, StringComparer.Ordinal)
            .ToDictionary(f => f.Id, f => f.Label, StringComparer.Ordinal).AsReadOnly();
        _publications = new(Published);

        // What stands for a parameter without a value is nobody's to tell.
        Facts = Array.AsReadOnly([.. Set.Vocabulary.Facts.Where(f => f.Source is not UnmeasuredSource)]);
    }

    public RulebookSet Set { get; }

    public IReadOnlyList<ForeignCertificate> ForeignCertificates { get; }

    public IReadOnlyList<StackingRule> Stacking { get; }

    public IReadOnlyList<LimitRule> Limits { get; }

    public IReadOnlyDictionary<string, LocalizedText> LimitFigures { get; }

    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The days on which something was published, in order.</summary>
    public LocalDate[] Publications => _publications.Value;

    private LocalDate[] Published()
    {
        IEnumerable<LocalDate?> published = Set.Provisions.Select(p => p.Published)
            .Concat(Set.Books.SelectMany(b => b.Editions.Select(e => e.Published).Concat(b.CutOffs.Select(c => c.Published))))
            .Concat(Stacking.Select(r => r.Published))
            .Concat(Limits.Select(r => r.Published))
            .Concat(ForeignCertificates.Select(r => r.Published));
        return [.. published.OfType<LocalDate>().Distinct().Order()];
    }
}
