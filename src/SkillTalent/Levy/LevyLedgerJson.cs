namespace SkillTalent;

/// <summary>The JSON form of a ledger, <c>LEDGER.json</c>. Its result is written by <see cref="SkillTalentJson"/>.</summary>
/// <remarks>
/// Reading is strict: an unknown member, a duplicate, a null, or anything that <see cref="LevyAccount"/> and <see cref="LevyLedger"/> refuse is
/// an <see cref="InputFormatException"/> that names the source, the JSON path and what was expected there.
/// </remarks>
internal static class LevyLedgerJson
{
    /// <summary>Reads a ledger and computes it.</summary>
    /// <param name="json">The UTF-8 text.</param>
    /// <param name="source">What to call it in a refusal: the file's name.</param>
    /// <param name="placesOf">The places that a word means, by its code or by its name.</param>
    /// <param name="parametersOf">The parameters of the place with that code.</param>
    /// <exception cref="InputFormatException">The text is no ledger that can be computed.</exception>
    internal static LevyStatement Compute(
        Stream json, string source, Func<string, IReadOnlyList<Place>> placesOf, Func<string, LevyParameters> parametersOf)
    {
        ArgumentNullException.ThrowIfNull(placesOf);
        ArgumentNullException.ThrowIfNull(parametersOf);
        JsonCursor root = Open(json, source);
        LevyAccount account = ReadAccount(root, CodeOf);
        LevyParameters parameters = parametersOf(account.Place);
        return Placed(root, () => LevyLedger.Compute(parameters, account));

        string CodeOf(string word) => placesOf(word) switch
        {
            [Place place] => place.Code,
            [] => throw new InputFormatException(source, Path(root, LevyPlaces.In), "the code or name of a place that the rulebooks know"),
            IReadOnlyList<Place> several => throw new InputFormatException(
                source, Path(root, LevyPlaces.In), "the code of a place, for several have this name: " + string.Join(", ", several.Select(p => p.Code))),
        };
    }

    /// <summary>Reads a ledger without computing it.</summary>
    /// <param name="json">The UTF-8 text.</param>
    /// <param name="source">What to call it in a refusal: the file's name.</param>
    /// <exception cref="InputFormatException">The text is no ledger.</exception>
    public static LevyAccount Read(Stream json, string source) => Read(json, source, InputLimits.Default);

    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold.</param>
    public static LevyAccount Read(Stream json, string source, InputLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return ReadAccount(Open(json, source, limits), code => code);
    }

    private static JsonCursor Open(Stream json, string source, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return JsonCursor.Parse(json, source, limits);
    }

    private static LevyAccount ReadAccount(JsonCursor root, Func<string, string> codeOf)
    {
        JsonObjectCursor ledger = root.AsObject("a ledger: an object");
        string? word = ledger.TryGet(LevyPlaces.In, out JsonCursor code) ? code.AsString("the code of a place") : null;
        NodaTime.LocalDate? listedFrom = ledger.TryGet(LevyPlaces.ListedFrom, out JsonCursor from) ? from.AsDate() : null;
        NodaTime.LocalDate? listedTo = ledger.TryGet(LevyPlaces.ListedTo, out JsonCursor to) ? to.AsDate() : null;
        LevyChoices choices = ReadChoices(root, ledger);
        LevyEntry[] entries = ReadEntries(ledger.Required(LevyPlaces.Periods));
        ledger.Done();
        string place = word is null ? LevyAccount.DefaultPlace : codeOf(word);
        return Placed(root, () => new LevyAccount(entries, listedFrom, listedTo, choices, place));
    }

    private static LevyChoices ReadChoices(JsonCursor root, JsonObjectCursor ledger)
    {
        LevySplit? split = ledger.TryGet(LevyPlaces.Split, out JsonCursor how) ? Codes.OfLevySplit.Read(how) : null;
        RecaptureOrder? order = ledger.TryGet(LevyPlaces.RecaptureOrder, out JsonCursor which) ? Codes.OfRecaptureOrder.Read(which) : null;
        decimal? share = ledger.TryGet(LevyPlaces.ProvincialReliefShare, out JsonCursor relief) ? relief.AsDecimal(what: "a share") : null;
        return Placed(root, () => new LevyChoices(split, order, share));
    }

    // More periods cannot be consecutive; they are refused before any of them is read.
    private static LevyEntry[] ReadEntries(JsonCursor list)
    {
        JsonCursor[] periods = list.AsArray("a list of periods");
        return periods.Length <= LevyPeriod.Most
            ? [.. periods.Select(ReadEntry)]
            : throw list.Fail(FormattableString.Invariant($"at most {LevyPeriod.Most} periods"));
    }

    private static LevyEntry ReadEntry(JsonCursor here)
    {
        JsonObjectCursor entry = here.AsObject("a period: an object");
        LevyPeriod period = ReadPeriod(entry.Required(LevyPlaces.Period));
        decimal taxPaid = ReadAmount(entry.Required(LevyPlaces.TaxPaid));
        Taxpayer taxpayer = entry.TryGet(LevyPlaces.Taxpayer, out JsonCursor kind) ? Codes.OfTaxpayer.Read(kind) : Taxpayer.General;
        decimal? sales = ReadAmount(entry, LevyPlaces.Sales);
        decimal invested = ReadAmount(entry, LevyPlaces.Invested) ?? 0;
        decimal withdrawn = ReadAmount(entry, LevyPlaces.Withdrawn) ?? 0;
        LevyAmounts? given = ReadGiven(entry);
        decimal refunded = ReadAmount(entry, LevyPlaces.Refunded) ?? 0;
        decimal consumptionTax = ReadAmount(entry, LevyPlaces.ConsumptionTax) ?? 0;
        entry.Done();
        return Placed(here, () => new LevyEntry(period, taxPaid, taxpayer, sales, invested, withdrawn, given, refunded, consumptionTax));
    }

    private static LevyAmounts? ReadGiven(JsonObjectCursor entry) => (ReadAmount(entry, LevyPlaces.OffsetEducation), ReadAmount(entry, LevyPlaces.OffsetLocal)) switch
    {
        (null, null) => null,
        ({ } education, { } local) => new LevyAmounts(education, local),
        _ => throw entry.Fail($"{LevyPlaces.OffsetEducation} and {LevyPlaces.OffsetLocal} both, or neither"),
    };

    private static LevyPeriod ReadPeriod(JsonCursor value) =>
        LevyPeriod.TryParse(value.AsString(LevyPeriod.Form), out LevyPeriod? period) ? period : throw value.Fail(LevyPeriod.Form);

    private static decimal? ReadAmount(JsonObjectCursor entry, string name) => entry.TryGet(name, out JsonCursor value) ? ReadAmount(value) : null;

    // Range and decimal places are the entry's to judge.
    private static decimal ReadAmount(JsonCursor value) => value.AsDecimal(what: "an amount in yuan");

    /// <summary>Turns a refusal of the ledger into one of the text, with the same words.</summary>
    private static T Placed<T>(JsonCursor here, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (LevyInputException e)
        {
            throw new InputFormatException(here.Source, Path(here, e.Place), e.Expectation, e);
        }
    }

    private static string Path(JsonCursor here, string place) => $"{here.Path}.{place}";
}
