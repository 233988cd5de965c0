using System.Text;

namespace SkillTalent.Tests.Money;

/// <summary>A table of amounts in a CSV file beside its rulebook, as offices have them.</summary>
public sealed class TableFileTests
{
    private const string Tables =
        """
        "tables": { "my/catalogue": { "title": { "zh": "紧缺职业目录", "en": "catalogue" }, "by": [ "occupation", "my/grade" ], "rows": "catalogue.csv" } }
        """;

    private const string Catalogue = "职业,高级工,技师,senior-technician\r\n数控车工,3630,3890,4280\r\n\"动物疫病防治员\",1300,-,-\r\n\r\n家畜饲养工,1050.50,0,0\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Catalogue) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Catalogue)] },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Catalogue) },
        { "tabs", Encoding.UTF8.GetBytes(Catalogue.Replace(',', '\t')) },
        { "semicolons", Encoding.UTF8.GetBytes(Catalogue.Replace(',', ';')) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TheTableIsReadAsIfItStoodInTheRulebook(string name, byte[] csv)
    {
        Assert.NotEmpty(name);
        PolicyCatalog catalog = Catalog(csv);
        AmountCatalogue table = Assert.Single(catalog.Rulebooks.SelectMany(b => b.Provisions).Single(p => p.Id == MoneyBook.Aid).Amount!.Catalogues);
        Assert.Equal(
            ["数控车工 senior-worker 3630", "数控车工 technician 3890", "数控车工 senior-technician 4280", "动物疫病防治员 senior-worker 1300", "家畜饲养工 senior-worker 1050.50", "家畜饲养工 technician 0", "家畜饲养工 senior-technician 0"],
            table.Cells.Select(c => $"{c.Row.Code} {c.Column!.Code} {c.Yuan.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
        Worker worker = WorkerJson.Read(MoneyBook.Stream("""{ "birth": "1990-05-01", "occupation": "数控车工", "facts": { "my/grade": "technician" } }"""));
        Assert.Equal(3890, catalog.For(MoneyBook.City, new LocalDate(2024, 6, 30)).Assess(worker)[MoneyBook.Aid].Amount!.Adjusted);
    }

    [Theory]
    [InlineData("职业,高级工\n数控车工,3630,1", "line 2")]
    [InlineData("职业,高级工\n数控车工,三千", "line 2")]
    [InlineData("职业,高级工\n数控车工,", "line 2")]
    [InlineData("职业,高级工\n\"数控\n车工\",1\n焊工,x", "line 4")]
    [InlineData("职业,高级工\n,3630", "line 2")]
    [InlineData("职业,高级工", "line 1")]
    [InlineData("职业\n数控车工", "line 1")]
    [InlineData("", "line 1")]
    [InlineData("职业,高级工\n数控车工,1\n\"焊工,3630\n钳工,1", "line 3")]
    public void AFaultIsNamedByFileAndLine(string csv, string line)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Catalog(Encoding.UTF8.GetBytes(csv)));
        Assert.Equal(("catalogue.csv", line), (refused.InputName, refused.Path));
    }

    /// <summary>Half a character anywhere in a rulebook with a table beside it is refused with its place.</summary>
    [Fact]
    public void HalfACharacterBesideATableIsRefused()
    {
        string book = MoneyBook.Json(MoneyBook.Benefit("""{ "table": "my/catalogue" }"""), sections: Tables).Replace("\"我市\"", "\"\\ud800\"", StringComparison.Ordinal);
        InputFormatException refused = Assert.Throws<InputFormatException>(
            () => PolicyCatalog.BuiltIn.With([new RulebookInput("my.json", MoneyBook.Stream(book), _ => MoneyBook.Stream(Catalogue))]));
        Assert.Equal(("my.json", "$.title.zh"), (refused.InputName, refused.Path));
    }

    [Fact]
    public void ARowThatStandsTwiceIsRefused() => Assert.Contains(
        "数控车工", Assert.Throws<InputFormatException>(() => Catalog(Encoding.UTF8.GetBytes("职业,技师\n数控车工,1\n数控车工,2"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("职业,技师,technician\n数控车工,1,2")]
    [InlineData("职业,technician,技师\n数控车工,1,2")]
    public void AColumnThatStandsTwiceIsRefused(string csv)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Catalog(Encoding.UTF8.GetBytes(csv)));
        Assert.Equal(("$.tables['my/catalogue'].columns[1]", true), (refused.Path, refused.Expectation.StartsWith("a column for another", StringComparison.Ordinal)));
    }

    /// <summary>The mark of the encoding before a first cell in quotes is no part of it.</summary>
    [Fact]
    public void AFirstCellInQuotesBehindTheMarkOfTheEncoding() => Assert.NotNull(Catalog([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("\"职业,工种\",技师\n数控车工,1")]));

    [Fact]
    public void ANegativeAmountIsRefused() => Assert.Throws<InputFormatException>(() => Catalog(Encoding.UTF8.GetBytes("职业,技师\n数控车工,-5")));

    [Theory]
    [InlineData("../catalogue.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("C:catalogue.csv")]
    [InlineData("sub\\\\catalogue.csv")]
    public void OnlyWhatLiesBesideTheRulebookIsRead(string name)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(
            () => Catalog(Encoding.UTF8.GetBytes(Catalogue), Tables.Replace("catalogue.csv", name, StringComparison.Ordinal), _ => throw new InvalidOperationException("it was opened")));
        Assert.Equal("$.tables['my/catalogue'].rows", refused.Path);
    }

    [Fact]
    public void AFileThatIsNotThereIsNamed() => Assert.Contains(
        "catalogue.csv", Assert.Throws<InputFormatException>(() => Catalog([], open: _ => throw new FileNotFoundException())).Message, StringComparison.Ordinal);

    [Fact]
    public void WithoutAWayToTheFileTheRulebookIsRefused() => Assert.Equal(
        "$.tables['my/catalogue'].rows",
        Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(MoneyBook.Benefit("""{ "table": "my/catalogue" }"""), sections: Tables)).Path);

    private static PolicyCatalog Catalog(byte[] csv, string tables = Tables, Func<string, Stream>? open = null) => PolicyCatalog.BuiltIn.With(
        [new RulebookInput("my.json", MoneyBook.Stream(MoneyBook.Json(MoneyBook.Benefit("""{ "table": "my/catalogue" }"""), sections: tables, alone: false)), open ?? (_ => new MemoryStream(csv)))]);
}
