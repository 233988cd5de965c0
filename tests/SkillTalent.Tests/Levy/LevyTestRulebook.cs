namespace SkillTalent.Tests.Levy;

/// <summary>The parameters of the shipped <c>levy.json</c>, read directly, so that the ledger's tests hang on nothing else.</summary>
internal static class LevyTestRulebook
{
    public static LevyParameters Parameters { get; } = LevyParameters.Create(id => Versions[id]);

    private static ILookup<string, DatedValue> Versions => Read().ToLookup(v => v.Id, v => v.Value, StringComparer.Ordinal);

    /// <summary>The same for another place, which has no values of its own.</summary>
    public static LevyParameters Of(string place) => LevyParameters.Create(id => Versions[id], place);

    /// <summary>The shipped parameters with the versions of one replaced.</summary>
    public static LevyParameters With(string id, params DatedValue[] versions) => LevyParameters.Create(other => other == id ? versions : Versions[other]);

    public static IEnumerable<(string Id, DatedValue Value)> Read()
    {
        using Stream stream = typeof(LevyLedger).Assembly.GetManifestResourceStream("SkillTalent.Rulebooks.Data.levy.json")!;
        JsonCursor root = JsonCursor.Parse(stream, "levy.json");
        foreach (JsonCursor entry in root.AsObject().Required("provisions").AsArray())
        {
            JsonObjectCursor provision = entry.AsObject();
            if (provision.Required("kind").AsString() == "parameter")
            {
                yield return (provision.Required("id").AsString(), Value(provision));
            }
        }
    }

    private static DatedValue Value(JsonObjectCursor provision)
    {
        JsonObjectCursor effective = provision.Required("effective").AsObject();
        LocalDate from = effective.Required("from").AsDate();
        LocalDate? to = effective.TryGet("to", out JsonCursor end) ? end.AsDate() : null;
        Basis basis = Codes.OfBasis.Read(provision.Required("basis"));
        LocalDate? confirmed = provision.TryGet("confirmedThrough", out JsonCursor horizon) && horizon.AsString() != "unknown" ? horizon.AsDate() : null;
        IEnumerable<Citation> citations = provision.Required("cite").AsArray().Select(c => new Citation(c.AsObject().Required("document").AsString()));
        return provision.TryGet("value", out JsonCursor value)
            ? DatedValue.OfNumber(from, to, value.AsDecimal(), basis, citations, confirmed)
            : DatedValue.OfTable(
                from,
                to,
                provision.Required("table").AsObject().All().ToDictionary(c => c.Name, c => c.Value.AsDecimal(), StringComparer.Ordinal),
                basis,
                citations,
                confirmed);
    }
}
