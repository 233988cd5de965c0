using SkillTalent.Cli;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Tests.Cli;

/// <summary>The result and the rows put aside are of one run: both are new, or both are what they were.</summary>
public sealed class PublishedTogetherTests : CliTest
{
    private const string Left = "abcdefgh.xyz";

    private string Out => Path.Combine(Folder, "out.csv");

    private string Rejects => Path.Combine(Folder, "rejects.csv");

    [Theory]
    [InlineData("old")]
    [InlineData(null)]
    public void Both_AreNew(string? former)
    {
        Stand(former);
        using (BatchFiles files = Begun())
        {
            files.Publish();
        }

        Assert.Equal(("new result", "new rejects"), (Read(Out), Read(Rejects)));
        Assert.Equal(["out.csv", "rejects.csv"], Names());
    }

    [Fact]
    public void AResultThatGetsNoName_LeavesTheFormerRejects()
    {
        Stand("old");
        using (BatchFiles files = Begun())
        {
            // A directory that stands where the file should go cannot be replaced, whoever asks.
            System.IO.File.Delete(Out);
            Directory.CreateDirectory(Out);

            Assert.StartsWith("--out: expected room and permission to write the file; nothing was written", Refused(files), StringComparison.Ordinal);
        }

        Assert.Equal("old rejects", Read(Rejects));
        Assert.Equal(["out.csv", "rejects.csv"], Names());
        Assert.Empty(Directory.GetFileSystemEntries(Out));
    }

    [Fact]
    public void AResultThatGetsNoName_LeavesNoRejectsWhereThereWereNone()
    {
        using (BatchFiles files = Begun())
        {
            Directory.CreateDirectory(Out);
            _ = Refused(files);
        }

        Assert.Equal(["out.csv"], Names());
        Assert.True(Directory.Exists(Out));
    }

    [Fact]
    public void RejectsThatGetNoName_LeaveTheFormerResult()
    {
        Stand("old");
        using (BatchFiles files = Begun())
        {
            System.IO.File.Delete(Rejects);
            Directory.CreateDirectory(Rejects);

            Assert.StartsWith("--rejects: expected room and permission to write the file; nothing was written", Refused(files), StringComparison.Ordinal);
        }

        Assert.Equal("old result", Read(Out));
        Assert.Equal(["out.csv", "rejects.csv"], Names());
    }

    [Fact]
    public void WhatCannotBePutBack_IsToldAndLeftForTheNextRun()
    {
        Stand("old");
        using (BatchFiles files = Begun())
        {
            // Between the two names somebody takes both places.
            System.IO.File.Delete(Out);
            Directory.CreateDirectory(Out);
            files.Between = () =>
            {
                System.IO.File.Delete(Rejects);
                Directory.CreateDirectory(Rejects);
            };

            Assert.Equal("--out: expected room and permission to write the file; another file is new already and cannot be put back: run again", Refused(files));
        }

        Directory.Delete(Out);
        Directory.Delete(Rejects);
        using (Begun())
        {
            Assert.Equal("old rejects", Read(Rejects));
        }

        Assert.Equal(["rejects.csv"], Names());
    }

    // The next run ends at a row without an end and writes nothing; what is of two runs does not stay so.
    [Fact]
    public void KilledBetweenTheTwo_IsPutBackByTheNextRun()
    {
        File("old result", "out.csv");
        File("new result", $".out.csv.{Left}.part");
        File("new rejects", "rejects.csv");
        File("old rejects", $".rejects.csv.{Left}.former");

        Assert.Equal(2, Run("bulk", File("id,birth\n\"" + new string('x', 2 << 20), "in.csv"), "--in", Quzhou, "--on", KnownFrom, "--out", Out, "--rejects", Rejects).Code);
        Assert.Equal(("old result", "old rejects"), (Read(Out), Read(Rejects)));
        Assert.Equal(["in.csv", "out.csv", "rejects.csv"], Names());
    }

    // Both had their names, and only what was kept is left.
    [Fact]
    public void KilledAfterTheTwo_StaysAsItIs()
    {
        File("new result", "out.csv");
        File("new rejects", "rejects.csv");
        File("old rejects", $".rejects.csv.{Left}.former");

        using (Begun())
        {
            Assert.Equal(("new result", "new rejects"), (Read(Out), Read(Rejects)));
        }

        Assert.Equal(["out.csv", "rejects.csv"], Names());
    }

    [Fact]
    public void WhatAnotherFilesRunLeft_StaysWhereItIs()
    {
        File("half", $".out.csv.bak.{Left}.part");
        File("old", $".rejects.csv.bak.{Left}.former");

        using (BatchFiles files = Begun())
        {
            files.Publish();
        }

        Assert.Equal([$".out.csv.bak.{Left}.part", $".rejects.csv.bak.{Left}.former", "out.csv", "rejects.csv"], Names());
    }

    private BatchFiles Begun()
    {
        var files = new BatchFiles();
        files.Create("--out", Out).Write("new result"u8);
        files.Create("--rejects", Rejects).Write("new rejects"u8);
        return files;
    }

    private void Stand(string? former)
    {
        if (former is not null)
        {
            File(former + " result", "out.csv");
            File(former + " rejects", "rejects.csv");
        }
    }

    private static string Refused(BatchFiles files) => Assert.Throws<BadArgumentException>(files.Publish).Message;

    private static string Read(string path) => System.IO.File.ReadAllText(path);

    private string[] Names() => [.. Directory.GetFileSystemEntries(Folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];
}
