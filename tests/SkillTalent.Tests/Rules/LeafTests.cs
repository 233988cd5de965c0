namespace SkillTalent.Tests.Rules;

/// <summary>Each leaf against a day, never and unknown, on both sides of its boundary, in every reading.</summary>
public class LeafTests
{
    private static readonly string[] DateLeaves =
    [
        """{ "fact": "f", "elapsed": { "atLeast": "P1Y" } }""",
        """{ "fact": "f", "elapsed": { "atLeast": "P0D" } }""",
        """{ "fact": "f", "elapsed": { "atLeast": "-P12M" } }""",
        """{ "fact": "f", "elapsed": { "under": "P31Y" } }""",
        """{ "fact": "f", "elapsed": { "within": "P12M" } }""",
        """{ "fact": "f", "from": "2021-01-01" }""",
        """{ "fact": "f", "before": "2023-01-01" }""",
        """{ "fact": "f", "from": "2021-01-01", "before": "2023-01-01" }""",
        """{ "fact": "f", "between": { "of": "g", "from": "-P1Y", "to": "P3Y" } }""",
    ];

    private static readonly LocalDate Any = new(2022, 6, 15);

    [Theory]
    // atLeast: day + P <= d
    [InlineData("atLeast", "P1Y", "2023-07-14", "2024-07-13", false)]
    [InlineData("atLeast", "P1Y", "2023-07-14", "2024-07-14", true)]
    [InlineData("atLeast", "P1Y", "2024-02-29", "2025-02-27", false)]
    [InlineData("atLeast", "P1Y", "2024-02-29", "2025-02-28", true)]
    [InlineData("atLeast", "P4Y", "2024-02-29", "2028-02-28", false)]
    [InlineData("atLeast", "P4Y", "2024-02-29", "2028-02-29", true)]
    [InlineData("atLeast", "P1M", "2023-01-31", "2023-02-27", false)]
    [InlineData("atLeast", "P1M", "2023-01-31", "2023-02-28", true)]
    [InlineData("atLeast", "P1M1D", "2023-01-31", "2023-02-28", false)]
    [InlineData("atLeast", "P1M1D", "2023-01-31", "2023-03-01", true)]
    [InlineData("atLeast", "P0D", "2023-07-14", "2023-07-13", false)]
    [InlineData("atLeast", "P0D", "2023-07-14", "2023-07-14", true)]
    [InlineData("atLeast", "-P12M", "2024-07-14", "2023-07-13", false)]
    [InlineData("atLeast", "-P12M", "2024-07-14", "2023-07-14", true)]
    [InlineData("atLeast", "-P12M", "2024-02-29", "2023-02-27", false)]
    [InlineData("atLeast", "-P12M", "2024-02-29", "2023-02-28", true)]
    // under: day <= d < day + P
    [InlineData("under", "P31Y", "1992-07-15", "1992-07-14", false)]
    [InlineData("under", "P31Y", "1992-07-15", "1992-07-15", true)]
    [InlineData("under", "P31Y", "1992-07-15", "2023-07-14", true)]
    [InlineData("under", "P31Y", "1992-07-15", "2023-07-15", false)]
    [InlineData("under", "P1Y", "2024-02-29", "2025-02-27", true)]
    [InlineData("under", "P1Y", "2024-02-29", "2025-02-28", false)]
    // within: day <= d <= day + P
    [InlineData("within", "P12M", "2023-07-14", "2023-07-13", false)]
    [InlineData("within", "P12M", "2023-07-14", "2023-07-14", true)]
    [InlineData("within", "P12M", "2023-07-14", "2024-07-14", true)]
    [InlineData("within", "P12M", "2023-07-14", "2024-07-15", false)]
    public void Elapsed(string test, string period, string day, string on, bool holds)
    {
        OneFact rule = OneFact.Rule("date", $$"""{ "fact": "f", "elapsed": { "{{test}}": "{{period}}" } }""");

        Assert.Equal(holds.ToTruth(), rule.On(Date(on), Known(day)));
    }

    [Theory]
    [InlineData("\"from\": \"2021-01-01\"", "2020-12-31", false)]
    [InlineData("\"from\": \"2021-01-01\"", "2021-01-01", true)]
    [InlineData("\"before\": \"2023-01-01\"", "2022-12-31", true)]
    [InlineData("\"before\": \"2023-01-01\"", "2023-01-01", false)]
    [InlineData("\"from\": \"2021-01-01\", \"before\": \"2023-01-01\"", "2020-12-31", false)]
    [InlineData("\"from\": \"2021-01-01\", \"before\": \"2023-01-01\"", "2021-01-01", true)]
    [InlineData("\"from\": \"2021-01-01\", \"before\": \"2023-01-01\"", "2022-12-31", true)]
    [InlineData("\"from\": \"2021-01-01\", \"before\": \"2023-01-01\"", "2023-01-01", false)]
    public void FixedDay_LooksAtTheFactAndNotAtTheDayAsked(string test, string day, bool holds)
    {
        OneFact rule = OneFact.Rule("date", $$"""{ "fact": "f", {{test}} }""");

        Assert.Equal(holds.ToTruth(), rule.On(new LocalDate(2000, 1, 1), Known(day)));
        Assert.Equal(holds.ToTruth(), rule.On(new LocalDate(2040, 1, 1), Known(day)));
    }

    [Theory]
    [InlineData("2021-02-27", false)]
    [InlineData("2021-02-28", true)]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    public void Between_TakesBothEnds(string day, bool holds)
    {
        // One year before 29 February 2024 ... is 28 February 2023; here two years before to one year after a leap day's anniversary.
        OneFact rule = OneFact.Rule("date", """{ "fact": "f", "between": { "of": "g", "from": "-P3Y", "to": "P1Y" } }""");

        Assert.Equal(holds.ToTruth(), rule.On(Any, Known(day), Known("2024-02-29")));
    }

    [Fact]
    public void Between_IsFalseWhereEitherIsNever_AndElseUnknownWhereEitherIs()
    {
        OneFact rule = OneFact.Rule("date", DateLeaves[^1]);
        FactValue day = Known("2022-01-01");

        Assert.Equal(Truth.False, rule.On(Any, FactValue.Never, day));
        Assert.Equal(Truth.False, rule.On(Any, day, FactValue.Never));
        Assert.Equal(Truth.False, rule.On(Any, FactValue.Never, FactValue.Unknown));
        Assert.Equal(Truth.False, rule.On(Any, FactValue.Unknown, FactValue.Never));
        Assert.Equal(Truth.Unknown, rule.On(Any, FactValue.Unknown, day));
        Assert.Equal(Truth.Unknown, rule.On(Any, day, FactValue.Unknown));
    }

    [Fact]
    public void OnNever_EveryDateLeafIsFalse_AndItsNegationTrue()
    {
        foreach (string leaf in DateLeaves)
        {
            Assert.Equal(Truth.False, OneFact.Rule("date", leaf).On(Any, FactValue.Never, Known("2022-01-01")));
            Assert.Equal(Truth.True, OneFact.Rule("date", Not(leaf)).On(Any, FactValue.Never, Known("2022-01-01")));
        }
    }

    [Fact]
    public void OnUnknown_EveryLeafIsUnknown_AndSoIsItsNegation()
    {
        (string Kind, string Leaf)[] leaves =
        [
            .. DateLeaves.Select(l => ("date", l)),
            ("work", """{ "fact": "f", "worked": { "atLeast": "P1Y" } }"""),
            ("choice", """{ "fact": "f", "in": [ "technician" ] }"""),
            ("flag", """{ "fact": "f", "is": true }"""),
            ("flag", """{ "fact": "f", "is": false }"""),
            ("number", """{ "fact": "f", "compare": { "atLeast": 1 } }"""),
        ];
        foreach ((string kind, string leaf) in leaves)
        {
            Assert.Equal(Truth.Unknown, OneFact.Rule(kind, leaf).On(Any, FactValue.Unknown));
            Assert.Equal(Truth.Unknown, OneFact.Rule(kind, Not(leaf)).On(Any, FactValue.Unknown));
        }
    }

    [Theory]
    [InlineData("choice", """{ "fact": "f", "in": [ "technician" ] }""")]
    [InlineData("flag", """{ "fact": "f", "is": true }""")]
    [InlineData("flag", """{ "fact": "f", "is": false }""")]
    [InlineData("number", """{ "fact": "f", "compare": { "atMost": 100 } }""")]
    public void OnNever_EveryOtherLeafIsFalseToo(string kind, string leaf)
    {
        Assert.Equal(Truth.False, OneFact.Rule(kind, leaf).On(Any, FactValue.Never));
        Assert.Equal(Truth.True, OneFact.Rule(kind, Not(leaf)).On(Any, FactValue.Never));
    }

    [Theory]
    [InlineData("\"atLeast\": 12", 1199, false)]
    [InlineData("\"atLeast\": 12", 1200, true)]
    [InlineData("\"above\": 12", 1200, false)]
    [InlineData("\"above\": 12", 1201, true)]
    [InlineData("\"atMost\": 12.5", 1250, true)]
    [InlineData("\"atMost\": 12.5", 1251, false)]
    [InlineData("\"below\": 12.5", 1249, true)]
    [InlineData("\"below\": 12.5", 1250, false)]
    [InlineData("\"equals\": -0.25", -25, true)]
    [InlineData("\"equals\": -0.25", -24, false)]
    [InlineData("\"equals\": -0.25", -26, false)]
    [InlineData("\"atLeast\": 1, \"above\": 2, \"atMost\": 9, \"below\": 5", 200, false)]
    [InlineData("\"atLeast\": 1, \"above\": 2, \"atMost\": 9, \"below\": 5", 201, true)]
    [InlineData("\"atLeast\": 1, \"above\": 2, \"atMost\": 9, \"below\": 5", 499, true)]
    [InlineData("\"atLeast\": 1, \"above\": 2, \"atMost\": 9, \"below\": 5", 500, false)]
    [InlineData("\"atLeast\": 3, \"above\": 2", 300, true)]
    [InlineData("\"atLeast\": 3, \"above\": 2", 299, false)]
    [InlineData("\"atMost\": 3, \"below\": 4", 301, false)]
    public void Compare_IsExactInTheFactsDecimals(string test, long hundredths, bool holds)
    {
        OneFact rule = OneFact.Rule("number", $$"""{ "fact": "f", "compare": { {{test}} } }""");

        Assert.Equal(holds.ToTruth(), rule.On(Any, FactValue.Of(hundredths)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Choice_AcceptsTheNamedCodesAlone(int index, bool holds)
    {
        OneFact rule = OneFact.Rule("choice", """{ "fact": "f", "in": [ "technician", "junior-worker" ] }""");

        Assert.Equal(holds.ToTruth(), rule.On(Any, FactValue.Of(index)));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void Flag(bool expected, bool value, bool holds)
    {
        OneFact rule = OneFact.Rule("flag", $$"""{ "fact": "f", "is": {{(expected ? "true" : "false")}} }""");

        Assert.Equal(holds.ToTruth(), rule.On(Any, FactValue.Flag(value)));
    }

    [Theory]
    [InlineData("2024-05-31", false)]
    [InlineData("2024-06-01", true)]
    [InlineData("2034-06-01", true)]
    public void Worked_TenYearsOfUnbrokenWorkAreTheAnniversary(string on, bool holds)
    {
        OneFact rule = OneFact.Rule("work", """{ "fact": "f", "worked": { "atLeast": "P10Y" } }""");
        var work = WorkHistory.Merge([new DayInterval(Day.Of(new LocalDate(2014, 6, 1)), Day.Last)]);

        Assert.Equal(holds.ToTruth(), rule.On(Date(on), work));
    }

    [Fact]
    public void Worked_WithoutAnyWorkIsFalse()
    {
        OneFact rule = OneFact.Rule("work", """{ "fact": "f", "worked": { "atLeast": "P1M" } }""");

        Assert.Equal(Truth.False, rule.On(Any, WorkHistory.Merge([])));
    }

    private static string Not(string leaf) => $$"""{ "not": {{leaf}} }""";

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static FactValue Known(string iso) => FactValue.Of(Day.Of(Date(iso)));
}
