namespace SkillTalent.Tests.Cli;

/// <summary>Bad input is exit code 2 and one line that names the file, the place in it and what was expected there, and repeats no value.</summary>
public class BadInputTests : CliTest
{
    [Theory]
    [InlineData("", "line 1, byte 1", "well-formed JSON")]
    [InlineData("{ \"birth\": ", "line 1, byte 12", "well-formed JSON")]
    [InlineData("{ \"birth\": \"1988-11-05\", }", "line 1, byte 26", "well-formed JSON")]
    [InlineData("{\n \"birth\": 19881105x\n}", "line 2, byte 19", "well-formed JSON")]
    [InlineData("[ ]", "$", "a worker, an object")]
    [InlineData("null", "$", "a worker, an object")]
    [InlineData("{ \"name\": \"李四\" }", "$.name", "no such member")]
    [InlineData("{ \"certificates\": [ { \"level\": \"technician\", \"issued\": \"2020-01-01\", \"number\": \"李四\" } ] }", "$.certificates[0].number", "no such member")]
    [InlineData("{ \"birth\": \"1988-11-05\", \"birth\": \"1988-11-05\" }", "$.birth", "this member only once")]
    [InlineData("{ \"post\": { \"frontline\": true, \"frontline\": true } }", "$.post.frontline", "this member only once")]
    [InlineData("{ \"birth\": \"1988-02-30\" }", "$.birth", "a date of the calendar")]
    [InlineData("{ \"birth\": \"05/11/1988\" }", "$.birth", "a date of the calendar")]
    [InlineData("{ \"birth\": \"1888-11-05\" }", "$.birth", "from the year 1900")]
    [InlineData("{ \"birth\": 19881105 }", "$.birth", "a date of the calendar")]
    [InlineData("{ \"birth\": null }", "$.birth", "a value (leave the member out where it is not known)")]
    [InlineData("{ \"employment\": [ { \"from\": \"2010-01-01\" }, { \"from\": \"1988-11-05\", \"to\": \"1988-11-04\" } ] }", "$.employment[1].to", "a last day that is not before the first")]
    [InlineData("{ \"employment\": { } }", "$.employment", "an array")]
    [InlineData("{ \"certificates\": [ { \"level\": \"李四\", \"issued\": \"2020-01-01\" } ] }", "$.certificates[0].level", "a level: apprentice, ")]
    [InlineData("{ \"certificates\": [ { \"level\": \"chief-technician\", \"issued\": \"2020-01-01\" } ] }", "$.certificates[0].level", "appointments")]
    [InlineData("{ \"certificates\": [ { \"level\": \"technician\" } ] }", "$.certificates[0]", "the member \"issued\"")]
    [InlineData("{ \"titles\": [ { \"rank\": \"李四\", \"issued\": \"2020-01-01\" } ] }", "$.titles[0].rank", "one of: entry, ")]
    [InlineData("{ \"education\": [ { \"level\": \"李四\", \"graduated\": \"2020-01-01\" } ] }", "$.education[0].level", "one of: none, ")]
    [InlineData("{ \"post\": { \"employer\": \"李四\" } }", "$.post.employer", "one of: enterprise, ")]
    [InlineData("{ \"insurance\": { \"months\": -1 } }", "$.insurance.months", "a whole number from 0 to 1200")]
    [InlineData("{ \"contests\": [ { \"tier\": \"city\", \"place\": 1 } ] }", "$.contests[0]", "either \"date\" or \"year\"")]
    [InlineData("{ \"facts\": { \"李四\": true } }", "$.facts['…']", "a fact that a rulebook declares")]
    [InlineData("{ \"birth\": \"2023-07-15\" }", "$.birth", "a day of birth that is not after the day asked")]
    public void Worker_IsRefusedWithItsPlace(string worker, string path, string expectation)
    {
        string line = Assess(worker).Refusal;

        Assert.StartsWith(Path.Combine(Folder, "worker.json") + ": " + path + ": expected ", line, StringComparison.Ordinal);
        Assert.Contains(expectation, line, StringComparison.Ordinal);
        string values = line[(Folder.Length + "/worker.json: ".Length + path.Length)..];
        Assert.All((string[])["李四", "1988", "2023-07-15", "05/11"], value => Assert.DoesNotContain(value, values, StringComparison.Ordinal));
    }

    [Fact]
    public void MemberNamesThatAreNoWords_AreNotRepeated() => Assert.Contains("worker.json: $['…']: expected no such member", Assess("{ \"a\\nb\": 1 }").Refusal, StringComparison.Ordinal);

    [Fact]
    public void BytesThatAreNoText_AreRefused()
    {
        string path = Path.Combine(Folder, "worker.json");
        System.IO.File.WriteAllBytes(path, [.. "{ \"occupation\": \""u8, 0xFF, 0xFE, .. "\" }"u8]);

        Assert.StartsWith(path + ": ", Run("assess", path, "--in", Quzhou, "--on", KnownFrom).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void AByteOrderMark_DoesNoHarm()
    {
        string path = Path.Combine(Folder, "worker.json");
        System.IO.File.WriteAllText(path, Wang, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(0, Run("assess", path, "--in", Quzhou, "--on", KnownFrom).Code);
    }

    [Theory]
    [InlineData("assess", "FILE", "--in", "CN", "--on", "2023-07-14")]
    [InlineData("levy", "FILE")]
    [InlineData("apprenticeship", "FILE")]
    [InlineData("agreement", "FILE")]
    [InlineData("rules", "list", "--rulebook", "FILE")]
    [InlineData("rules", "show", "cn/level/technician", "--rulebook", "FILE")]
    [InlineData("rules", "facts", "--rulebook", "FILE")]
    [InlineData("rules", "test", "--rulebook", "FILE")]
    public void FilesThatCannotBeRead_AreNamed(params string[] args)
    {
        string missing = Path.Combine(Folder, "nobody.json");
        string Refusal(string file) => Run([.. args.Select(a => a == "FILE" ? file : a)]).Refusal;

        Assert.Equal($"{missing}: expected a file that exists", Refusal(missing));
        Assert.Equal($"{missing}/further.json: expected a file that exists", Refusal(missing + "/further.json"));
        Assert.Equal($"{Folder}: expected a file, and this is a directory", Refusal(Folder));
    }

    [Fact]
    public void AFileThatMayNotBeRead_IsNamed()
    {
        string path = File(Wang);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        System.IO.File.SetUnixFileMode(path, UnixFileMode.None);
        try
        {
            using FileStream probe = System.IO.File.OpenRead(path);
        }
        catch (UnauthorizedAccessException)
        {
            Assert.Equal($"{path}: expected a file that can be read", Run("assess", path, "--in", Quzhou, "--on", KnownFrom).Refusal);
        }
    }

    [Theory]
    [InlineData("{ }", "$", "the member \"id\"")]
    [InlineData("{ \"id\": \"mine\", ", "line 1, byte ", "well-formed JSON")]
    [InlineData("{ \"id\": \"quzhou\", \"title\": { \"zh\": \"我\", \"en\": \"I\" }, \"place\": \"330800\" }", "$.id", "a rulebook id that no other rulebook has")]
    [InlineData("{ \"id\": \"mine\", \"title\": { \"zh\": \"我\", \"en\": \"I\" }, \"place\": \"nowhere\" }", "$.place", "a declared place: 120000, ")]
    [InlineData("{ \"id\": \"mine\", \"title\": { \"zh\": \"我\" }, \"place\": \"330800\" }", "$.title", "the member \"en\"")]
    [InlineData("{ \"id\": \"mine\", \"title\": { \"zh\": \"我\", \"en\": \"I\" }, \"place\": \"330800\", \"extra\": 1 }", "$.extra", "no such member")]
    public void Rulebook_IsRefusedWithItsPlace(string rulebook, string path, string expectation)
    {
        string file = File(rulebook, "mine.json");

        string line = Run("rules", "test", "--rulebook", file).Refusal;

        Assert.StartsWith($"{file}: {path}", line, StringComparison.Ordinal);
        Assert.Contains(expectation, line, StringComparison.Ordinal);
    }

    [Fact]
    public void TheWorkerOfAnExample_IsRefusedWithItsPlaceInTheRulebook()
    {
        string file = File($$"""
            { "id": "mine", "title": { "zh": "我的", "en": "mine" }, "place": "330800", "provisions": [],
              "examples": [ { "name": "unborn", "on": "2020-01-01", "worker": { "birth": "2020-01-02" }, "expect": { "cn/level/technician": "not-eligible" } } ] }
            """);

        Assert.StartsWith(
            $"{file}: $.examples[0].worker.birth: expected a day of birth that is not after the day asked", Run("rules", "test", "--rulebook", file).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--in", "330801", "the code or name of a place; did you mean 330800?")]
    [InlineData("--in", "Atlantis", "the code or name of a place: 120000 Tianjin, 140000 Shanxi, 140100 Taiyuan, ")]
    [InlineData("--in", "", "the code or name of a place")]
    [InlineData("--on", "2023-02-30", "a date of the calendar, written 2024-06-30")]
    [InlineData("--on", "14.07.2023", "a date of the calendar, written 2024-06-30")]
    [InlineData("--on", "1823-07-14", "a date of the calendar, written 2024-06-30, from the year 1900 to 2199")]
    [InlineData("--edition", "2020", "an edition that the rulebooks know; did you mean 2023?")]
    [InlineData("--edition", "new", "an edition that the rulebooks know: 2018, 2023")]
    [InlineData("--series", "poetry", "a series of titles that the rulebooks know: agriculture, ")]
    [InlineData("--lang", "fr", "en or zh")]
    [InlineData("--format", "xml", "table or json")]
    public void Options_AreRefusedWithWhatTheyTake(string option, string value, string expectation)
    {
        string line = Assess(Wang, option, value).Refusal;

        Assert.StartsWith($"{option}: expected {expectation}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skilltalent: expected a command: assess, ")]
    [InlineData("nothing: expected a command or option of skilltalent", "nothing")]
    [InlineData("skilltalent rules: expected a command: list, show, facts, places, occupations, test", "rules")]
    [InlineData("WORKER.json: expected the path of", "assess")]
    [InlineData("--in: expected the code or name of a place, such as 330800 or Quzhou; the option is required", "assess", "x.json", "--on", "2023-07-14")]
    [InlineData("--on: expected a date of the calendar", "assess", "x.json", "--in", "CN")]
    [InlineData("--in: expected the code or name of a place, such as 330800 or Quzhou", "assess", "x.json", "--on", "2023-07-14", "--in")]
    [InlineData("--in: expected the code or name of a place, such as 330800 or Quzhou, once", "assess", "x.json", "--on", "2023-07-14", "--in", "CN", "--in", "CN")]
    [InlineData("--in: expected the code or name of a place, such as 330800 or Quzhou", "assess", "x.json", "--in", "--on", "2023-07-14")]
    [InlineData("--limits: expected before or unordered or listed or points", "bulk", "x.csv", "--in", "CN", "--on", "2023-07-14", "--out", "y.csv", "--limits", "--rank-rounding", "up")]
    [InlineData("--colour: expected an option or argument of skilltalent assess", "assess", "x.json", "--in", "CN", "--on", "2023-07-14", "--colour")]
    [InlineData("y.json: expected an option or argument of skilltalent assess", "assess", "x.json", "y.json", "--in", "CN", "--on", "2023-07-14")]
    [InlineData("--rulebook: expected FILE", "rules", "list", "--rulebook")]
    [InlineData("--kind: expected a kind of provision: level, title, recognition, benefit, parameter, programme", "rules", "list", "--kind", "law")]
    [InlineData("--in: expected the code or name of a place: 120000 Tianjin, ", "rules", "list", "--in", "nowhere")]
    [InlineData("ID: expected the id of a provision or of a pathway", "rules", "show")]
    [InlineData("ID: expected the id of a provision or of a pathway (see: skilltalent rules list)", "rules", "show", "something/else/altogether")]
    [InlineData("ID: expected the id of a provision or of a pathway (see: skilltalent rules list); did you mean quzhou/technician-allowance?", "rules", "show", "quzhou/technician-alowance")]
    public void CommandLines_AreRefusedInOneLine(string expected, params string[] args) =>
        Assert.StartsWith(expected, Run(args).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    [InlineData("rules", "list", "-h")]
    [InlineData("--version")]
    public void HelpAndVersion_AreNoErrors(params string[] args)
    {
        CliResult result = Run(args);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.NotEqual("", result.Output);
    }

    [Theory]
    [InlineData("id,出生@@日期\na,1\n", "w.csv", "line 1, column 2: expected ", "第1行，第2列：应为")]
    [InlineData("id,birth,110101199003074477\na,1,1\n", "w.csv", "line 1, column 3: expected ", "第1行，第3列：应为")]
    [InlineData("id,birth,birth\na,1,1\n", "w.csv", "line 1, column birth: expected each column once", "第1行，birth 列：应为每列只出现一次")]
    public void HeadersThatAreNoWords_AreToldByTheirNumber(string csv, string name, string english, string chinese)
    {
        string[] command = ["bulk", File(csv, name), "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "out.csv")];

        Assert.StartsWith($"{Folder}/{name}: {english}", Run(command).Refusal, StringComparison.Ordinal);
        Assert.StartsWith($"{Folder}/{name}：{chinese}", Run([.. command, "--lang", "zh"]).Error, StringComparison.Ordinal);
    }

    // The answer of a database repeats what is a plain word.
    [Theory]
    [InlineData("SELECT 1 AS id, 2 AS \"出生@@日期\"", "column 2", "第2列")]
    [InlineData("SELECT 1 AS id, 2 AS birht", "column birht", "birht 列")]
    [InlineData("SELECT 1 AS id, 2 AS \"1101-0119\"", "column 2", "第2列")]
    public void HeadersOfAnAnswerThatAreNoWords_AreToldByTheirNumber(string query, string english, string chinese)
    {
        string[] command = ["bulk", "--from", "sqlite:Data Source=:memory:", "--query", query, "--in", Quzhou, "--on", KnownFrom, "--out", Path.Combine(Folder, "out.csv")];

        Assert.StartsWith($"--query: {english}: expected ", Run(command).Refusal, StringComparison.Ordinal);
        Assert.StartsWith($"--query：{chinese}：应为", Run([.. command, "--lang", "zh"]).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("work.total", true)]
    [InlineData("Zhangsan", true)]
    [InlineData("a/b-c_$4096", true)]
    [InlineData("", false)]
    [InlineData("王小明", false)]
    [InlineData("two words", false)]
    [InlineData("1101-0119", false)]
    [InlineData("id.11010", false)]
    [InlineData("a123456789a123456789a123456789a123456789a", false)]
    public void WhatMayBeRepeated_HasOneAnswer(string member, bool isRepeated) =>
        Assert.StartsWith(
            Path.Combine(Folder, "worker.json") + ": $.records" + (isRepeated ? (member.IndexOfAny(['.', '/']) < 0 ? "." + member : $"['{member}']") : "['…']") + ": expected ",
            Assess($$"""{ "records": { "{{member}}": [] } }""").Refusal,
            StringComparison.Ordinal);
}
