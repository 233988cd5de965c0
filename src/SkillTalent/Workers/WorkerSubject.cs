using System.Globalization;

namespace SkillTalent;

/// <summary>Lays a worker out for rules. The only place that knows both forms.</summary>
internal static class WorkerSubject
{
    /// <summary>The greatest number that a fact carried by its id can be, up or down.</summary>
    public const long MostNumber = 1_000_000_000_000;

    private static readonly int CertificateList = WorkerSchema.Instance.IndexOfList("certificates");
    private static readonly int LevelMember = WorkerSchema.Instance.Lists[CertificateList].IndexOf("level");
    private static readonly int OccupationMember = WorkerSchema.Instance.Lists[CertificateList].IndexOf("occupation");
    private static readonly int OwnOccupation = WorkerSchema.Instance.IndexOfMember(Mentions.OccupationFact);

    // The lists whose records name an occupation, and where.
    private static readonly (int List, int Member)[] Occupations =
    [
        .. WorkerSchema.Instance.Lists.Select((l, i) => (i, l.IndexOf(Mentions.OccupationFact))).Where(m => m.Item2 >= 0),
    ];

    // As arrays: every worker is laid out by them.
    private static readonly (WorkerEntry Entry, int Count)[] WithMembers = [.. WorkerShape.WithMembers.Select(e => (e, e.Members.Count))];
    private static readonly ListEntry[] Lists = [.. WorkerShape.Lists];

    private static readonly IReadOnlyList<Borrowed> NoneBorrowed = [];
    private static readonly IReadOnlyDictionary<string, FactValue> NoFacts = new Dictionary<string, FactValue>(StringComparer.Ordinal);

    /// <summary>The subject of a worker.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="vocabulary">The facts, codes and kinds of records that rulebooks declare.</param>
    /// <param name="foreign">Which certificates from abroad count; looked at only where the worker has one. Null: their levels are unknown.</param>
    /// <param name="knownOn">The day as of which the rulebooks are known; null: everything is.</param>
    /// <param name="room">Where to lay the worker out, over the one before; null: in arrays of its own.</param>
    /// <exception cref="InputFormatException">
    /// The worker carries what no rulebook knows: a fact, or one of another kind, a record of its own kind, an honour or another code, a claim
    /// of a provision, a certificate from abroad; or contradicts itself.
    /// </exception>
    public static Subject Of(
        Worker worker, Vocabulary vocabulary, Lazy<ForeignRecognition>? foreign = null, NodaTime.LocalDate? knownOn = null, SubjectRoom? room = null)
    {
        if (worker.Post?.Employer is { } kind && worker.Employer?.Kind is { } other && kind != other)
        {
            throw new InputFormatException(worker.Source, $"{worker.Path}.employer.kind", "the same kind of employer as post.employer");
        }

        SubjectSchema schema = vocabulary.Workers ?? WorkerSchema.Instance;
        ItemValue[] members = room?.Members(schema.Members.Count) ?? new ItemValue[schema.Members.Count];
        int next = 0;
        foreach ((WorkerEntry entry, int count) in WithMembers)
        {
            entry.Lay(worker, members.AsSpan(next, count));
            next += count;
        }

        ItemValue occupation = ItemValue.OfText(worker.Occupation ?? ChoiceDomain.Other);
        SubjectRecord[]?[] lists = room?.Lists(schema.Lists.Count) ?? new SubjectRecord[]?[schema.Lists.Count];
        for (int i = 0; i < Lists.Length; i++)
        {
            lists[i] = Lists[i].Lay(worker, occupation, i, room);
        }

        List<Borrowed>? borrowed = foreign is null ? null : Borrow(worker, lists[CertificateList], foreign);
        NameOccupations(members, lists, vocabulary.Occupations);
        RefuseUnknownCodes(worker, schema, lists, vocabulary.CodedMembers);
        DeclaredRecords.Lay(worker, schema, lists.AsSpan(Lists.Length));
        IReadOnlyDictionary<string, FactValue> given =
            worker.Facts.Count == 0 ? NoFacts : Given(worker.Facts, worker.Source, $"{worker.Path}.facts", vocabulary);
        if (room?.Subject is { } over && borrowed is null)
        {
            over.Become(members, lists, Work(worker), given);
            return over;
        }

        var subject = new Subject(members, lists, Work(worker), given)
        {
            Borrowed = borrowed ?? NoneBorrowed,
            KnownOn = knownOn is { } known ? Day.Of(known) : Day.Last,
            Sorters = vocabulary.Sorters,
            Room = room,
        };
        return borrowed is null && room is not null ? room.Keep(subject) : subject;
    }

    /// <summary>Facts that a subject carries by id, checked against their declarations.</summary>
    public static IReadOnlyDictionary<string, FactValue> Given(
        IReadOnlyDictionary<string, GivenFact> facts, string source, string path, Vocabulary vocabulary)
    {
        var given = new Dictionary<string, FactValue>(facts.Count, StringComparer.Ordinal);
        foreach ((string id, GivenFact value) in facts)
        {
            if (!vocabulary.TryGet(id, out Fact? fact) || fact.Source is not GivenSource)
            {
                string hint = Nearest.Hint(id, vocabulary.Facts.Where(f => f.Source is GivenSource).Select(f => f.Id));
                throw new InputFormatException(source, path + JsonPath.StepToUnknown(id), $"a fact that a rulebook declares to be given (see: rules facts){hint}");
            }

            given.Add(id, Value(fact, value) ?? throw new InputFormatException(source, JsonCursor.MemberPath(path, id), Expected(fact)));
        }

        return given;
    }

    // However a worker's papers write an occupation, rules know it by one name.
    private static void NameOccupations(ItemValue[] members, SubjectRecord[]?[] lists, OccupationCatalogue known)
    {
        if (known.Rows.Count == 0)
        {
            return;
        }

        // What records do not say is the worker's own, and that is looked up once.
        ItemValue own = members[OwnOccupation];
        ItemValue named = Named(own);
        members[OwnOccupation] = named;
        foreach ((int list, int member) in Occupations)
        {
            SubjectRecord[]? records = lists[list];
            for (int i = 0; records is not null && i < records.Length; i++)
            {
                ref ItemValue value = ref records[i].Values[member];
                value = value.Text is { } text && ReferenceEquals(text, own.Text) ? named : Named(value);
            }
        }

        ItemValue Named(ItemValue value) => value.Text is { } name && known.Find(name) is { } row && row.Name.Zh != name ? ItemValue.OfText(row.Name.Zh) : value;
    }

    private static FactValue? Value(Fact fact, GivenFact value) => fact.Kind switch
    {
        FactKind.Flag when value.Flag is { } flag => FactValue.Flag(flag),
        FactKind.Number when value.Number is { } number && decimal.Round(number, fact.Decimals) == number && Math.Abs(number) <= MostNumber && (!fact.IsShare || number >= 1) =>
            FactValue.Of((long)(number * DecimalScale.Power(fact.Decimals))),
        FactKind.Choice when value.Text is { } code && fact.Domain!.IndexOf(code) is >= 0 and var index => FactValue.Of(index),
        FactKind.Date when value.Flag is false => FactValue.Never,
        FactKind.Date when value.Date is { } day => FactValue.Of(Day.Of(day)),
        _ => null,
    };

    private static string Expected(Fact fact) => fact.Kind switch
    {
        FactKind.Flag => "true or false",
        FactKind.Number when fact.IsShare => "a whole number of at least 1: so many share an amount",
        FactKind.Number => string.Create(CultureInfo.InvariantCulture, $"a number with at most {fact.Decimals} decimal places"),
        FactKind.Choice => "one of: " + string.Join(", ", fact.Choices.Select(c => c.Code)),
        _ => GivenFact.DateExpectation,
    };

    // A certificate from abroad has the level that the catalogue gives it on the day asked, as long as the worker states none of its own: the
    // level of the certificate it was exchanged for. Where the catalogue gives none, or none that counts here, the level is unknown.
    private static List<Borrowed>? Borrow(Worker worker, SubjectRecord[]? records, Lazy<ForeignRecognition> foreign)
    {
        List<Borrowed>? borrowed = null;
        for (int i = 0; records is not null && i < records.Length; i++)
        {
            Certificate certificate = worker.Certificates![i];
            if (certificate.Foreign is not { } code)
            {
                continue;
            }

            ForeignCertificate? row = foreign.Value.Find(code, worker.Source, string.Create(CultureInfo.InvariantCulture, $"{worker.Path}.certificates[{i}].foreign"));
            if (certificate.Level is null && row?.Level is { } level)
            {
                ItemValue[] values = records[i].Values;
                values[LevelMember] = ItemValue.OfText(level.Code);
                values[OccupationMember] = row.Occupation is { } named ? ItemValue.OfText(named) : values[OccupationMember];
                borrowed ??= [];
                borrowed.Add(new Borrowed(CertificateList, row.Basis, row.Citations));
            }
        }

        return borrowed;
    }

    private static void RefuseUnknownCodes(Worker worker, SubjectSchema schema, SubjectRecord[]?[] lists, CodedMember[] coded)
    {
        foreach (CodedMember member in coded)
        {
            SubjectRecord[]? records = lists[member.List];
            for (int i = 0; records is not null && i < records.Length; i++)
            {
                if (records[i].Values[member.Member].Text is { } code && !member.Codes.Contains(code))
                {
                    RecordSchema list = schema.Lists[member.List];
                    string path = string.Create(CultureInfo.InvariantCulture, $"{worker.Path}.{list.Name}[{i}].{list.Members[member.Member].Name}");
                    throw new InputFormatException(worker.Source, path, member.Expectation + Nearest.Hint(code, member.Codes));
                }
            }
        }
    }

    private static WorkHistory? Work(Worker worker)
    {
        if (worker.Employment is not { } employment)
        {
            return null;
        }

        var spells = new DayInterval[employment.Count];
        for (int i = 0; i < spells.Length; i++)
        {
            WorkSpell spell = employment[i];
            spells[i] = new DayInterval(Day.Of(spell.From), spell.To is { } to ? Day.Of(to) : Day.Last);
        }

        return WorkHistory.MergeOwn(spells);
    }
}
