namespace SkillTalent;

/// <summary>Reads the declarations of facts. Facts of work come last, since they may start from another fact.</summary>
internal sealed partial class FactReader(
    IReadOnlyDictionary<string, SubjectSchema> subjects,
    IReadOnlyDictionary<string, ChoiceDomain> domains,
    Mentions mentions,
    RecordKinds kinds,
    RetirementReader retirement)
{
    private static readonly string[] Sources = ["member", "first", "last", "any", "count", "highest", "worked", "calculated", "entitled"];

    private readonly Dictionary<string, Fact> _read = new(StringComparer.Ordinal);

    public Fact Read(string id, JsonCursor entry, string rulebook)
    {
        JsonObjectCursor o = entry.AsObject("the declaration of a fact");
        JsonCursor kindCursor = o.Required("kind");
        FactKind kind = kindCursor.AsString() switch
        {
            "date" => FactKind.Date,
            "choice" => FactKind.Choice,
            "flag" => FactKind.Flag,
            "number" => FactKind.Number,
            "work" => FactKind.Work,
            _ => throw kindCursor.Fail("a kind of fact: date, choice, flag, number or work"),
        };
        LocalizedText label = o.Required("label").ReadText();
        LocalizedText? unit = o.OptionalText("unit");
        string subject = "worker";
        if (o.TryGet("subject", out JsonCursor subjectCursor))
        {
            subject = subjectCursor.AsString();
            if (!subjects.ContainsKey(subject))
            {
                throw subjectCursor.Fail("a subject: " + string.Join(", ", subjects.Keys));
            }
        }

        int decimals = 0;
        if (o.TryGet("decimals", out JsonCursor decimalsCursor))
        {
            decimals = kind == FactKind.Number ? decimalsCursor.AsInt(0, DecimalScale.MostDecimals) : throw decimalsCursor.Fail("no decimals, since the fact is no number");
        }

        ChoiceDomain? domain = kind == FactKind.Choice ? Domain(id, o) : null;
        bool age = o.TryGet("age", out JsonCursor ageCursor) && ageCursor.AsBool();
        if (age && kind != FactKind.Date)
        {
            throw ageCursor.Fail("no age, since the fact is no date");
        }

        bool isFixed = o.TryGet("fixed", out JsonCursor fixedCursor) && (fixedCursor.AsBool() ? true : throw fixedCursor.Fail("true, or no such member"));
        FactSource source = Source(o, kind, subjects[subject]);
        if (source is HighestFold && !domain!.Has(HighestFold.None))
        {
            throw o.Required(domain.IsOpen ? "open" : "choices").Fail($"a list of choices with \"{HighestFold.None}\", which is the highest of nothing");
        }

        WorkingAge? workFrom = null;
        if (o.TryGet(FactShapes.WorkFrom.Name, out JsonCursor leastAge))
        {
            workFrom = source is MemberSource born && age ? retirement.WorkFrom(leastAge, born.Index) : throw leastAge.Fail("no such member, since the fact is no day of birth of the subject");
        }

        (FactValue value, string? text) absent = Absent(o, kind, domain, decimals);
        bool noneAssumed = false;
        if (source is RecordFold && o.TryGet("none", out JsonCursor none))
        {
            noneAssumed = none.AsString() == "assumed" ? true : throw none.Fail("\"assumed\"");
        }

        o.Done();
        var fact = new Fact(id, kind, label, source)
        {
            Unit = unit,
            Decimals = decimals,
            IsAge = age,
            IsFixed = isFixed || source is GivenSource { IsCounted: true },
            Subject = subject,
            Domain = domain,
            WhileAbsent = absent.value,
            AssumedWhileAbsent = absent.text,
            NoneIsAssumed = noneAssumed,
            Rulebook = rulebook,
            WorkFrom = workFrom,
        };
        return _read.TryAdd(id, fact) ? fact : throw entry.Fail($"an id that no other fact has ('{id}' is declared in {_read[id].Rulebook})");
    }

    private ChoiceDomain Domain(string id, JsonObjectCursor o)
    {
        if (o.TryGet("open", out JsonCursor open))
        {
            if (!open.AsBool())
            {
                throw open.Fail("true, or no such member");
            }

            IEnumerable<ChoiceOption> names = mentions.NamesOf(id).Order(StringComparer.Ordinal).Where(n => n != ChoiceDomain.Other)
                .Select(n => new ChoiceOption(n, new LocalizedText(n, n)));
            return new ChoiceDomain(id, open: true, [new ChoiceOption(ChoiceDomain.Other, new LocalizedText("其他", "other")), .. names])
            {
                Occupations = id == Mentions.OccupationFact ? mentions.Occupations : null,
            };
        }

        JsonCursor choices = o.Required("choices");
        return domains.TryGetValue(choices.AsString(), out ChoiceDomain? domain)
            ? domain
            : throw choices.Fail("a declared list of choices: " + string.Join(", ", domains.Keys));
    }

    private FactSource Source(JsonObjectCursor o, FactKind kind, SubjectSchema schema)
    {
        var named = new List<(string Name, JsonCursor Value)>();
        foreach (string name in Sources)
        {
            if (o.TryGet(name, out JsonCursor value))
            {
                named.Add((name, value));
            }
        }

        if (named.Count > 1)
        {
            throw named[1].Value.Fail($"one source only, and there is \"{named[0].Name}\"");
        }

        var records = new RecordReader(schema, mentions, kinds);
        if (named.Count == 0)
        {
            return kind == FactKind.Work ? throw o.Fail("the member \"worked\", since the fact is work") : GivenSource.Instance;
        }

        (string source, JsonCursor at) = named[0];
        FactKind[] allowed = source switch
        {
            "member" => [FactKind.Date, FactKind.Choice, FactKind.Flag, FactKind.Number],
            "first" or "last" => [FactKind.Date],
            "any" => [FactKind.Flag],
            "count" => [FactKind.Number],
            "highest" => [FactKind.Choice],
            "calculated" or "entitled" => [FactKind.Number],
            _ => [FactKind.Work],
        };
        if (!allowed.Contains(kind))
        {
            throw at.Fail($"a source that gives a {kind.ToString().ToLowerInvariant()}");
        }

        return source switch
        {
            "member" => Member(at, kind, schema, o),
            "first" => new FirstFold(records.List(at), Dated(records, at, o)),
            "last" => new LastFold(records.List(at), Dated(records, at, o)),
            "any" => Any(records, at, o),
            "count" => Count(records, at, o),
            "highest" => Highest(records, at, o),
            "calculated" => Calculated(at),
            "entitled" => (o.Has("decimals") ? null : GivenSource.Counting(at.AsString())) ?? throw at.Fail("\"year\" or \"month\", counted whole and so without \"decimals\""),
            _ => Worked(at, records, schema),
        };
    }

    private MemberSource Member(JsonCursor at, FactKind kind, SubjectSchema schema, JsonObjectCursor o)
    {
        MemberKind wanted = kind switch
        {
            FactKind.Date => MemberKind.Date,
            FactKind.Choice => MemberKind.Text,
            FactKind.Flag => MemberKind.Flag,
            _ => MemberKind.Number,
        };
        int index = schema.IndexOfMember(at.AsString());
        return index >= 0 && schema.Members[index].Kind == wanted
            ? o.TryGet(FactShapes.Retirement.Name, out JsonCursor computed) ? retirement.Read(RetirementReader.Shape.Open(computed), at.AsString(), schema) : new MemberSource(at.AsString(), index)
            : throw at.Fail("a member of the subject of that kind: "
                + string.Join(", ", schema.Members.Where(m => m.Kind == wanted).Select(m => m.Name)));
    }

    private static List<DatedQuery> Dated(RecordReader records, JsonCursor at, JsonObjectCursor o)
    {
        int list = records.ListIndex(at);
        if (!o.TryGet("alternatives", out JsonCursor alternatives))
        {
            return [records.DatedQuery(list, o)];
        }

        var queries = new List<DatedQuery>();
        foreach (JsonCursor alternative in alternatives.AsArray("a list of alternatives"))
        {
            JsonObjectCursor a = alternative.AsObject("an alternative: { \"where\", \"day\", \"shift\" }");
            queries.Add(records.DatedQuery(list, a));
            a.Done();
        }

        return queries.Count > 0 ? queries : throw alternatives.Fail("at least one alternative");
    }

    private static AnyFold Any(RecordReader records, JsonCursor at, JsonObjectCursor o)
    {
        int list = records.ListIndex(at);
        RecordQuery query = records.Query(list, o);
        int until = o.TryGet("until", out JsonCursor untilCursor)
            ? records.Member(list, untilCursor.AsString(), untilCursor, MemberKind.Date)
            : -1;
        return new AnyFold(records.List(at), query, until);
    }

    private static CountFold Count(RecordReader records, JsonCursor at, JsonObjectCursor o)
    {
        RecordQuery query = records.Query(records.ListIndex(at), o);
        bool withinYear = false;
        if (o.TryGet("within", out JsonCursor within))
        {
            withinYear = within.AsString() == "calendar-year" ? true : throw within.Fail("\"calendar-year\"");
        }

        return new CountFold(records.List(at), query, withinYear);
    }

    private static HighestFold Highest(RecordReader records, JsonCursor at, JsonObjectCursor o)
    {
        int list = records.ListIndex(at);
        JsonCursor of = o.Required("of");
        return new HighestFold(records.List(at), records.Query(list, o), records.Member(list, of.AsString(), of, MemberKind.Text));
    }

    private WorkedSource Worked(JsonCursor at, RecordReader records, SubjectSchema schema)
    {
        JsonObjectCursor o = at.AsObject("{ } or { \"since\": a date fact, \"unless\": a flag of the spells of work }");
        Fact? since = null;
        if (o.TryGet("since", out JsonCursor sinceCursor))
        {
            string id = sinceCursor.AsString();
            if (!_read.TryGetValue(id, out since) || since.Kind != FactKind.Date || !since.Source.IsTimeless)
            {
                throw sinceCursor.Fail("a declared date fact whose day does not move (no \"last\")");
            }
        }

        (int, int)? unless = null;
        if (o.TryGet(FactShapes.Unless.Name, out JsonCursor mark))
        {
            int list = schema.IndexOfList("employment");
            if (list < 0)
            {
                throw mark.Fail("no such member, since the subject has no spells of work");
            }

            unless = (list, records.Member(list, mark.AsString(), mark, MemberKind.Flag));
        }

        o.Done();
        return new WorkedSource(since, unless);
    }

    private static (FactValue Value, string? Text) Absent(JsonObjectCursor o, FactKind kind, ChoiceDomain? domain, int decimals)
    {
        if (!o.TryGet("absent", out JsonCursor absent))
        {
            return (FactValue.Unknown, null);
        }

        if (absent.Kind == System.Text.Json.JsonValueKind.String)
        {
            return absent.AsString() == "unknown" ? (FactValue.Unknown, null) : throw absent.Fail("\"unknown\" or { \"assume\": … }");
        }

        JsonObjectCursor a = absent.AsObject("\"unknown\" or { \"assume\": … }");
        JsonCursor value = a.Required("assume");
        a.Done();
        FactValue assumed = kind switch
        {
            FactKind.Flag => FactValue.Flag(value.AsBool()),
            FactKind.Number => FactValue.Of((long)(value.AsDecimal(decimals, -1_000_000_000m, 1_000_000_000m) * DecimalScale.Power(decimals))),
            FactKind.Choice => domain!.Has(value.AsString())
                ? FactValue.Of(domain.IndexOf(value.AsString()))
                : throw value.Fail("one of the fact's choices"),
            FactKind.Date => value.AsString() == "never" ? FactValue.Never : FactValue.Of(Day.Of(value.AsDate())),
            _ => throw value.Fail("no assumption, since the fact is work"),
        };
        return (assumed.AsAssumed(), value.Kind == System.Text.Json.JsonValueKind.String ? value.AsString() : value.Element.GetRawText());
    }
}
