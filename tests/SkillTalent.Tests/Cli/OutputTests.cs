using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Cli;

/// <summary>A result replaces no file that the same command has read, whichever option named it, nor a table that a rulebook names.</summary>
public class OutputTests : BulkTest
{
    private const string Refused = "expected another file than the one that is read";

    private const string Rulebook = """
        { "id": "lan", "title": { "zh": "岚市（虚构）", "en": "Lanshi (made up)" }, "place": "339901",
          "places": [ { "code": "339901", "name": { "zh": "岚市", "en": "Lanshi" }, "within": "330000" } ] }
        """;

    [Fact]
    public void NoRulebookIsReplaced()
    {
        string book = File(Rulebook, "lan.json");
        string workers = File(Good, "workers.csv");
        string[] bulk = ["bulk", workers, "--in", Quzhou, "--on", KnownFrom, "--rulebook", book];
        Refuses(book, "--out", [.. bulk, "--out", book]);
        Refuses(book, "--rejects", [.. bulk, "--out", Path.Combine(Folder, "result.csv"), "--rejects", book]);
        Refuses(book, "--out", ["sql", "--in", Quzhou, "--on", KnownFrom, "--rulebook", book, "--out", book]);
        Refuses(book, "--out", ["rules", "book", "--in", Quzhou, "--rulebook", book, "--out", book]);
    }

    [Fact]
    public void NoAmendmentIsReplaced()
    {
        string amendment = File(System.IO.File.ReadAllText(RepositoryFile("samples/data/raise-quzhou-allowance.json")), "amend.json");
        string workers = File(Good, "workers.csv");
        Refuses(amendment, "--out", ["bulk", workers, "--in", Quzhou, "--on", KnownFrom, "--amend", amendment, "--out", amendment]);
    }

    [Fact]
    public void NoLinkToARulebookIsFollowed()
    {
        string book = File(Rulebook, "lan.json");
        string link = Path.Combine(Folder, "result.sql");
        _ = System.IO.File.CreateSymbolicLink(link, book);
        Refuses(book, "--out", ["sql", "--in", Quzhou, "--on", KnownFrom, "--rulebook", book, "--out", link]);
    }

    [Fact]
    public void NoTableOfARulebookIsReplaced()
    {
        const string Tables = """
            "tables": { "my/catalogue": { "title": { "zh": "目录", "en": "catalogue" }, "by": [ "occupation", "my/grade" ], "rows": "catalogue.csv" } }
            """;
        string table = File("职业,高级工\n数控车工,3630\n", "catalogue.csv");
        string book = File(MoneyBook.Json(MoneyBook.Benefit("""{ "table": "my/catalogue" }"""), sections: Tables, alone: false), "my.json");
        Refuses(table, "--out", ["sql", "--in", Quzhou, "--on", KnownFrom, "--rulebook", book, "--out", table]);
    }

    /// <summary>What one run has read another may replace.</summary>
    [Fact]
    public void AnotherRunMayReplaceIt()
    {
        string book = File(Rulebook, "lan.json");
        Assert.Equal(0, Run(["rules", "list", "--rulebook", book]).Code);
        Assert.Equal(0, Run(["sql", "--in", Quzhou, "--on", KnownFrom, "--out", book]).Code);
        Assert.StartsWith("-- 330800", System.IO.File.ReadAllText(book), StringComparison.Ordinal);
    }

    private static void Refuses(string file, string option, string[] args)
    {
        string before = System.IO.File.ReadAllText(file);
        CliResult result = Run(args);
        Assert.Equal($"{option}: {Refused}", result.Refusal);
        Assert.Equal(before, System.IO.File.ReadAllText(file));
    }
}
