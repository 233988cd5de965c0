using System.Text;

namespace SkillTalent.Tests.Cli;

public class RulesBookCommandTests : CliTest
{
    [Fact]
    public void ItIsWrittenToAFile_OrToTheScreen()
    {
        string path = Path.Combine(Folder, "book.md");
        CliResult file = Run("rules", "book", "--in", Quzhou, "--on", KnownFrom, "--lang", "zh", "--out", path);
        CliResult screen = Run("rules", "book", "--in", Quzhou, "--on", KnownFrom, "--lang", "zh");

        Assert.Equal((0, ""), (file.Code, file.Output + file.Error));
        Assert.Equal(screen.Output, System.IO.File.ReadAllText(path, Encoding.UTF8));
        Assert.StartsWith("# 衢州", screen.Output, StringComparison.Ordinal);
        Assert.Contains("```mermaid", screen.Output, StringComparison.Ordinal);
        Assert.NotEqual(0xEF, System.IO.File.ReadAllBytes(path)[0]);
    }

    [Fact]
    public void AFileThatCannotBe_IsRefused_AndNothingIsLeft()
    {
        Assert.StartsWith("--out: expected", Run("rules", "book", "--in", Quzhou, "--out", Path.Combine(Folder, "none", "book.md")).Refusal, StringComparison.Ordinal);
        Assert.StartsWith("--in: expected the code or name of a place", Run("rules", "book", "--in", "000000", "--out", Path.Combine(Folder, "book.md")).Refusal, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }
}
