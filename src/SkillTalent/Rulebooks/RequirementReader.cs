using System.Globalization;
using System.Text.Json;

namespace SkillTalent;

/// <summary>Reads requirements: the closed family of leaves and combinators.</summary>
internal sealed class RequirementReader(Vocabulary vocabulary)
{
    /// <summary>The largest number that a fact may be compared with; the smallest is as far below zero.</summary>
    public const decimal MostNumber = 1_000_000_000m;

    private static readonly string[] Bounds = ["atLeast", "above", "atMost", "below", "equals"];
    private static readonly string[] Forms = ["all", "any", "not", "fact"];
    private static readonly string[] Tests = ["elapsed", "worked", "from", "before", "between", "in", "is", "compare"];

    private readonly AmountExpressionReader _amounts = new(vocabulary);

    public Requirement Read(JsonCursor node)
    {
        JsonObjectCursor o = node.AsObject("a requirement: { \"all\" | \"any\" | \"not\" | \"fact\": … }");
        Basis? basis = o.OptionalBasis();
        IReadOnlyList<Citation> cite = o.OptionalCitations();
        (string? form, int forms) = There(o, Forms);
        if (forms != 1)
        {
            throw node.Fail("exactly one of \"all\", \"any\", \"not\" and \"fact\"");
        }

        Requirement read;
        switch (form)
        {
            case "all":
                read = new AllRequirement(Parts(o.Required("all"))) { Basis = basis, Citations = cite };
                break;
            case "any":
                read = new AnyRequirement(Parts(o.Required("any"))) { Basis = basis, Citations = cite };
                break;
            case "not":
                read = new NotRequirement(Read(o.Required("not"))) { Basis = basis, Citations = cite };
                break;
            default:
                read = Leaf(o, basis, cite);
                break;
        }

        o.Done();
        return read;
    }

    // The first of the members that is there, and how many of them are.
    private static (string? First, int Count) There(JsonObjectCursor o, string[] names)
    {
        string? first = null;
        int count = 0;
        foreach (string name in names)
        {
            if (o.Has(name))
            {
                first ??= name;
                count++;
            }
        }

        return (first, count);
    }

    private List<Requirement> Parts(JsonCursor list)
    {
        JsonCursor[] parts = list.AsArray("a list of requirements");
        return parts.Length > 0 ? [.. parts.Select(Read)] : throw list.Fail("at least one requirement");
    }

    private FactTest Leaf(JsonObjectCursor o, Basis? basis, IReadOnlyList<Citation> cite)
    {
        JsonCursor factCursor = o.Required("fact");
        if (!vocabulary.TryGet(factCursor.AsString(), out Fact? fact))
        {
            throw factCursor.Fail($"a declared fact (there is no '{factCursor.AsString()}')");
        }

        int asOf = 0;
        if (o.TryGet("asOf", out JsonCursor asOfCursor))
        {
            asOf = vocabulary.CutOffIndex(asOfCursor.AsString());
            if (asOf <= 0)
            {
                throw asOfCursor.Fail(vocabulary.CutOffs.Count < 2
                    ? "the name of a cut-off that some place declares (none does)"
                    : "the name of a cut-off that some place declares: " + string.Join(", ", vocabulary.CutOffs.Skip(1)));
            }
        }

        (string? named, int tests) = There(o, Tests);
        if (named is null || (tests != 1 && !(tests == 2 && o.Has("from") && o.Has("before"))))
        {
            throw o.Fail("exactly one test of the fact: " + string.Join(", ", Tests));
        }

        JsonCursor test = o.Required(named);
        FactKind wanted = named switch
        {
            "worked" => FactKind.Work,
            "in" => FactKind.Choice,
            "is" => FactKind.Flag,
            "compare" => FactKind.Number,
            _ => FactKind.Date,
        };
        if (fact.Kind != wanted)
        {
            throw test.Fail($"a test of a {Kind(fact.Kind)}, which {fact.Id} is");
        }

        TestForm form = named switch
        {
            "elapsed" => Elapsed(test),
            "worked" => Worked(test),
            "from" or "before" => FixedDays(o, test),
            "between" => Between(test),
            "in" => new ChoiceForm(fact.Domain!, Codes(fact, test)),
            "is" => new FlagForm(test.AsBool()),
            _ => Compare(fact, test),
        };
        return new FactTest(fact, form) { AsOf = asOf, Basis = basis, Citations = cite };
    }

    private static FixedDaysForm FixedDays(JsonObjectCursor o, JsonCursor test)
    {
        int from = o.TryGet("from", out JsonCursor f) ? Day.Of(f.AsDate()) : Day.First;
        int before = o.TryGet("before", out JsonCursor b) ? Day.Of(b.AsDate()) : Day.Last;
        return from < before ? new FixedDaysForm(from, before) : throw test.Fail("a range of days that is not empty");
    }

    private static ElapsedForm Elapsed(JsonCursor value)
    {
        const string What = "exactly one of \"atLeast\", \"under\" and \"within\", with a period";
        JsonObjectCursor o = value.AsObject(What);
        var found = new List<(ElapsedKind Test, JsonCursor Cursor)>();
        foreach ((string name, ElapsedKind kind) in new[] { ("atLeast", ElapsedKind.AtLeast), ("under", ElapsedKind.Under), ("within", ElapsedKind.Within) })
        {
            if (o.TryGet(name, out JsonCursor cursor))
            {
                found.Add((kind, cursor));
            }
        }

        o.Done();
        if (found.Count != 1)
        {
            throw value.Fail(What);
        }

        CalendarPeriod period = found[0].Cursor.ReadPeriod();
        return found[0].Test == ElapsedKind.AtLeast || (!period.IsNegative && !period.IsZero)
            ? new ElapsedForm(found[0].Test, period)
            : throw found[0].Cursor.Fail("a period above zero");
    }

    private static WorkedForm Worked(JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("{ \"atLeast\": a period }");
        JsonCursor atLeast = o.Required("atLeast");
        o.Done();
        CalendarPeriod period = atLeast.ReadPeriod();
        return period.Days == 0 && period.Months > 0 ? new WorkedForm(period) : throw atLeast.Fail("a period of whole years and months, above zero");
    }

    private BetweenForm Between(JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("{ \"of\": a date fact, \"from\": a period, \"to\": a period }");
        JsonCursor ofCursor = o.Required("of");
        if (!vocabulary.TryGet(ofCursor.AsString(), out Fact? of) || of.Kind != FactKind.Date)
        {
            throw ofCursor.Fail("a declared date fact");
        }

        CalendarPeriod from = o.Required("from").ReadPeriod();
        JsonCursor toCursor = o.Required("to");
        CalendarPeriod to = toCursor.ReadPeriod();
        o.Done();
        if ((to.Months * 31) + to.Days < (from.Months * 31) + from.Days)
        {
            throw toCursor.Fail("a period that is not before \"from\"");
        }

        return new BetweenForm(of, from, to);
    }

    private static IReadOnlyList<string> Codes(Fact fact, JsonCursor value)
    {
        IReadOnlyList<string> codes = value.ReadStrings("a list of codes");
        JsonCursor[] items = value.AsArray();
        for (int i = 0; i < codes.Count; i++)
        {
            if (!fact.Domain!.Has(codes[i]))
            {
                throw items[i].Fail($"one of the choices of {fact.Id}: " + string.Join(", ", fact.Choices.Select(c => c.Code)));
            }
        }

        return codes;
    }

    private TestForm Compare(Fact fact, JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("one or more of \"atLeast\", \"above\", \"atMost\", \"below\", \"equals\"");
        var read = new Dictionary<string, JsonCursor>(StringComparer.Ordinal);
        foreach (string name in Bounds)
        {
            if (o.TryGet(name, out JsonCursor at))
            {
                read.Add(name, at);
            }
        }

        o.Done();
        return read.Values.Any(c => c.Kind == JsonValueKind.Object) ? Measure(fact, value, read) : Range(fact, value, read);
    }

    private static NumberForm Range(Fact fact, JsonCursor value, Dictionary<string, JsonCursor> read)
    {
        long unit = DecimalScale.Power(fact.Decimals);
        long? Scaled(string name) => read.TryGetValue(name, out JsonCursor c) ? (long)(c.AsDecimal(fact.Decimals, -MostNumber, MostNumber) * unit) : null;
        long? equals = Scaled("equals");
        long least = new[] { Scaled("atLeast"), Scaled("above") + 1, equals }.Max() ?? long.MinValue;
        long most = new[] { Scaled("atMost"), Scaled("below") - 1, equals }.Min() ?? long.MaxValue;
        return (least != long.MinValue || most != long.MaxValue) && least <= most
            ? new NumberForm(least, most)
            : throw value.Fail("a range that is not empty");
    }

    private MeasureForm Measure(Fact fact, JsonCursor value, Dictionary<string, JsonCursor> read)
    {
        if (read.ContainsKey("equals") || (read.ContainsKey("atLeast") && read.ContainsKey("above")) || (read.ContainsKey("atMost") && read.ContainsKey("below")))
        {
            throw value.Fail("at most one of \"atLeast\" and \"above\", and one of \"atMost\" and \"below\", where a calculation is compared with");
        }

        AmountExpression? Amount(string name)
        {
            if (!read.TryGetValue(name, out JsonCursor at))
            {
                return null;
            }

            AmountExpression amount = at.Kind == JsonValueKind.Object ? _amounts.Read(at) : new ConstantAmount(at.AsDecimal(fact.Decimals, -MostNumber, MostNumber), IsYuan: false);
            _ = AmountExpressionReader.Counted(amount, at);
            return amount.Facts.Any() || amount.Others.Any() ? throw at.Fail("a calculation over parameters and numbers; what is calculated from facts is a fact of its own (\"calculated\")") : amount;
        }

        return new MeasureForm(Amount("atLeast") ?? Amount("above"), read.ContainsKey("above"), Amount("atMost") ?? Amount("below"), read.ContainsKey("below"), fact.Decimals);
    }

    private static string Kind(FactKind kind) => kind.ToString().ToLower(CultureInfo.InvariantCulture);
}
