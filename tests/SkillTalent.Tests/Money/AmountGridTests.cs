namespace SkillTalent.Tests.Money;

/// <summary>Amounts that a catalogue lists by occupation and level: a cell, no such case, and what is in the list and not paid. Numbers as in the collection of rules.</summary>
public class AmountGridTests
{
    private static readonly LocalDate On = new(2024, 6, 30);

    private const string Tianjin =
        """
        "tables": { "my/catalogue": {
          "title": { "zh": "紧缺职业目录", "en": "catalogue of shortage occupations" },
          "by": [ "occupation", "my/grade" ],
          "columns": [ "junior-worker", "intermediate-worker", "senior-worker", "technician", "senior-technician" ],
          "rows": {
            "蔬菜园艺工": [ 930, 980, 1290, 1390, 1650 ],
            "家畜饲养工": [ 820, 920, 1050, 0, 0 ],
            "动物疫病防治员": [ 850, 960, 1300, "-", "-" ],
            "数控车工": [ "-", 2850, 3630, 3890, 4280 ] } } }
        """;

    private const string Row = """{ "table": "my/catalogue" }""";

    /// <summary>1.4a: the same cost under each class; a technician's in full.</summary>
    [Theory]
    [InlineData("数控车工", "senior-worker", "", 3630)]
    [InlineData("数控车工", "senior-worker", """, "factor": [ { "when": { "fact": "my/urgent", "is": true }, "times": 0.9 } ]""", 3267)]
    [InlineData("数控车工", "senior-worker", """, "factor": [ { "when": { "fact": "my/urgent", "is": true }, "times": 0.8 } ]""", 2904)]
    [InlineData("数控车工", "technician", "", 3890)]
    [InlineData("家畜饲养工", "technician", "", 0)]
    public void TheCellIsPaid(string occupation, string grade, string factor, int yuan)
    {
        PolicyCatalog catalog = Catalog(Row, factor);
        Worker worker = Of(occupation, grade);
        Decision decision = catalog.For(MoneyBook.City, On).Assess(worker)[MoneyBook.Aid];
        Assert.Equal((Outcome.Eligible, (decimal?)yuan), (decision.Outcome, decision.Amount!.Adjusted));
        CompiledPolicy compiled = catalog.For(MoneyBook.City, On).Compile();
        Assert.Equal(yuan, compiled.Run(compiled.Project([worker]), new BulkOptions { KeepAmounts = true })[MoneyBook.Aid].AmountOf(0));
    }

    /// <summary>1.4a: that there is no such level is no case at all, which is not the same as 0 yuan.</summary>
    [Theory]
    [InlineData("动物疫病防治员", "technician")]
    [InlineData("数控车工", "junior-worker")]
    [InlineData("焊工", "technician")]
    public void NoSuchCaseIsNotZero(string occupation, string grade)
    {
        Decision decision = Catalog(Row).For(MoneyBook.City, On).Assess(Of(occupation, grade))[MoneyBook.Aid];
        Assert.Equal(Outcome.NotEligible, decision.Outcome);
        Assert.Null(decision.Amount);
        Assert.Contains("紧缺职业目录", string.Join(' ', decision.Unmet.Select(r => r.Text(Language.Chinese))), StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownLevelLeavesARange()
    {
        Decision decision = Catalog(Row).For(MoneyBook.City, On).Assess(Of("数控车工", null))[MoneyBook.Aid];
        Assert.Equal((Outcome.Undetermined, (decimal?)0, (decimal?)4280), (decision.Outcome, decision.Amount!.Least, decision.Amount.Most));
        Assert.Equal(["my/grade"], decision.Missing.Select(f => f.Id));
        Decision known = Catalog(Row).For(MoneyBook.City, On).Assess(Of("蔬菜园艺工", null))[MoneyBook.Aid];
        Assert.Equal((Outcome.Undetermined, (decimal?)0, (decimal?)1650), (known.Outcome, known.Amount!.Least, known.Amount.Most));
    }

    /// <summary>1.4d: 80 per cent for the employed; 1.1d: a most that is a share of the cell.</summary>
    [Theory]
    [InlineData("""{ "percent": 80, "of": { "table": "my/catalogue" } }""", 3112)]
    [InlineData("""{ "yuan": 100000, "atMost": { "percent": 60, "of": { "table": "my/catalogue" } } }""", 2334)]
    [InlineData("""{ "sum": [ { "table": "my/catalogue" }, { "yuan": 10 } ] }""", 3900)]
    public void ACellCanBeReckonedWith(string row, int yuan) =>
        Assert.Equal(yuan, Catalog(row).For(MoneyBook.City, On).Assess(Of("数控车工", "technician"))[MoneyBook.Aid].Amount!.Adjusted);

    [Fact]
    public void ATableReadsAsASentence()
    {
        AmountTable amount = Catalog(Row).Rulebooks.SelectMany(b => b.Provisions).Single().Amount!;
        Assert.Equal("the amount that \"catalogue of shortage occupations\" lists by occupation and grade, once", amount.TextOf(amount.Rows[0], Language.English));
        Assert.Equal("“紧缺职业目录”按职业和级别所列金额，一次性", amount.TextOf(amount.Rows[0], Language.Chinese));
    }

    [Theory]
    [InlineData("\"by\": [ \"occupation\", \"my/grade\" ]", "\"by\": [ \"occupation\", \"my/grades\" ]", "by[1]", "my/grade")]
    [InlineData("\"by\": [ \"occupation\", \"my/grade\" ]", "\"by\": [ \"occupation\", \"my/pay\" ]", "by[1]", "a choice")]
    [InlineData("[ 930, 980, 1290, 1390, 1650 ]", "[ 930, 980, 1290, 1390 ]", "蔬菜园艺工", "one cell for each of the 5 columns")]
    [InlineData("[ 930, 980, 1290, 1390, 1650 ]", "[ 930, 980, 1290, 1390, -1 ]", "蔬菜园艺工", "yuan")]
    [InlineData("[ 930, 980, 1290, 1390, 1650 ]", "[ 930, 980, 1290, 1390, \"/\" ]", "蔬菜园艺工", "no such case")]
    [InlineData("\"technician\", \"senior-technician\" ]", "\"technician\", \"senior-techncian\" ]", "columns[4]", "senior-technician")]
    [InlineData("\"家畜饲养工\"", "\"数控车工\"", "", "")]
    public void AFaultIsRefusedWithItsPlace(string what, string with, string place, string expectation)
    {
        Assert.Contains(what, Tianjin, StringComparison.Ordinal);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Catalog(Row, table: Tianjin.Replace(what, with, StringComparison.Ordinal)));
        Assert.Contains(place, refused.Message, StringComparison.Ordinal);
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Cells that moved, came or went between two sets of rules are told by their names, and no other.</summary>
    [Fact]
    public void CellsThatMovedAreTold()
    {
        SkillPolicy was = Catalog(Row).For(MoneyBook.City, On);
        string table = Tianjin.Replace("3890, 4280", "3990, 4280", StringComparison.Ordinal).Replace("[ 820, 920, 1050, 0, 0 ]", "[ \"-\", 920, 1050, 0, 0 ]", StringComparison.Ordinal);
        Assert.Empty(Moves(Catalog(Row)));
        Assert.Equal(
            [("catalogue of shortage occupations: 家畜饲养工, junior worker", 820m, null), ("catalogue of shortage occupations: 数控车工, technician", 3890m, (decimal?)3990m)],
            Moves(Catalog(Row, table: table)).Select(m => (m.For.En, m.Before, m.After)).OrderBy(m => m.Before));

        IReadOnlyList<AmountMove> Moves(PolicyCatalog after) => PolicyDiff.Of(was, after.For(MoneyBook.City, On)).Differences.Single(d => d.Id == MoneyBook.Aid).Amounts;
    }

    [Fact]
    public void AnUnknownTableIsRefusedWithTheNearest() => Assert.Contains(
        "my/catalogue", Assert.Throws<InputFormatException>(() => Catalog("""{ "table": "my/catalog" }""")).Message, StringComparison.Ordinal);

    /// <summary>A catalogue of 250 occupations and five levels is checked: its cells are data, not rows of a rule.</summary>
    [Fact]
    public void ALargeCatalogueIsChecked()
    {
        string rows = string.Join(", ", Enumerable.Range(1, 250).Select(i => $"\"职业{i}\": [ {1000 + i}, {1500 + i}, {(i % 7 == 0 ? "\"-\"" : 2000 + i)}, {2500 + i}, {3000 + i} ]"));
        string table = $"{Tianjin[..Tianjin.IndexOf("\"rows\"", StringComparison.Ordinal)]}\"rows\": {{ {rows} }} }} }}";
        PolicyCatalog catalog = Catalog(Row, table: table);
        CheckReport report = RulebookChecker.Check(catalog, new CheckOptions { On = On });
        Assert.DoesNotContain(report.Findings, f => f.Severity == CheckSeverity.Error || f.Code == CheckCode.CellBudget);
        Assert.Equal(2507, catalog.For(MoneyBook.City, On).Assess(Of("职业7", "technician"))[MoneyBook.Aid].Amount!.Adjusted);
    }

    private static PolicyCatalog Catalog(string row, string factor = "", string table = Tianjin) => MoneyBook.Catalog(
        MoneyBook.Benefit(row).Replace("] } }", $"]{factor} }} }}", StringComparison.Ordinal), sections: table);

    private static Worker Of(string occupation, string? grade) => WorkerJson.Read(MoneyBook.Stream(
        $$"""{ "birth": "1990-05-01", "occupation": "{{occupation}}", "facts": { "my/urgent": true{{(grade is null ? "" : $", \"my/grade\": \"{grade}\"")}} } }"""));
}
