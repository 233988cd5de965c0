using System.Text;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Workers;

/// <summary>What is read of a worker's JSON without making a worker is what the strict reader reads; what that refuses is left to it.</summary>
public class WorkerLineLaw
{
    private static readonly LocalDate On = new(2023, 7, 14);
    private static readonly CompiledPolicy Policy = SkillPolicy.For(Places.Quzhou, On).Compile();
    private static readonly PopulationWorkers Shared = Policy.NewWorkers(0);
    private static readonly SeenValues Seen = Policy.NewSeen();
    private static readonly Fact[] Given = [.. PolicyCatalog.BuiltIn.Set.Vocabulary.Facts.Where(f => f.Source is GivenSource && f.Subject == WorkerSchema.Instance.Name).Take(12)];

    /// <summary>Whatever a worker is, twice over, since what was seen once is read another way the second time.</summary>
    [Law(1500)]
    public void AWorkerIsReadAsTheStrictReaderReadsIt(Draw draw)
    {
        byte[] json = Line(draw);
        var line = new WorkerLine(Seen, Day.Of(On));
        for (int time = 0; time < 2; time++)
        {
            if (line.Read(json) is { } read)
                Same(json, read, json.AsSpan()[line.ReferenceIn]);
        }
    }

    /// <summary>Broken anywhere, it is refused or left to the strict reader, and never read otherwise.</summary>
    [Law(400)]
    public void ABrokenLineIsNeverReadOtherwise(Draw draw)
    {
        byte[] json = Line(draw);
        var line = new WorkerLine(Seen, Day.Of(On));
        _ = line.Read(json);
        for (int i = 0; i < 40; i++)
        {
            byte[] broken = Broken(draw, json);
            if (line.Read(broken) is { } read)
                Same(broken, read, broken.AsSpan()[line.ReferenceIn]);
        }
    }

    /// <summary>Nearly all of a file is read so: a law of what is left to the strict reader would hold, too.</summary>
    [Fact]
    public void WhatIsWrittenAsOthersAreIsReadWithoutTheStrictReader()
    {
        var line = new WorkerLine(Seen, Day.Of(On));
        for (int day = 1; day < 29; day++)
        {
            Assert.NotNull(line.Read(Encoding.UTF8.GetBytes($$"""
                {"reference":"A{{day}}","birth":"1980-02-{{day:00}}","occupation":"焊工","employment":[{"from":"2004-03-{{day:00}}","to":"2010-01-01"},{"from":"2012-03-{{day:00}}"}],
                 "certificates":[{"level":"senior-worker","issued":"2018-06-{{day:00}}"},{"level":"technician","issued":"2020-06-{{day:00}}","occupation":"电工"}],
                 "titles":[],"honours":["qianjiang-skill-award"],"post":{"frontline":true,"employer":"enterprise"},"employer":{"kind":"enterprise","headcount":30},
                 "contract":{"from":"2020-01-{{day:00}}","to":false},"monthlyPay":8000.5,"returnedAfterYears":5,"purchase":false,"underSanction":false}
                """)));
        }
    }

    [Theory]
    [InlineData("""{"birth":"1980-02-30"}""")]
    [InlineData("""{"birth":"2023-07-15"}""")]
    [InlineData("""{"birth":"1980-01-01","birth":"1980-01-01"}""")]
    [InlineData("""{"birth":"1980-01-01",}""")]
    [InlineData("""{"birth":"1980-01-01"}}""")]
    [InlineData("""{"birth":"1980-01-01"} {}""")]
    [InlineData("{\"birth\":\"1980-01-01\"}\0")]
    [InlineData("""{"birth":"1980-01-01" "sex":"male"}""")]
    [InlineData("""{"post.employer":"enterprise"}""")]
    [InlineData("""{"post":{"employer":"enterprise"},"employer":{"kind":"government"}}""")]
    [InlineData("""{"birth":"1980-01-01","titles":[{"rank":"assistant","issued":"1979-12-31"}]}""")]
    [InlineData("""{"employment":[{"from":"2004-03-01","to":"2004-02-29"}]}""")]
    [InlineData("""{"employment":[{"from":"2004-03-01"},]}""")]
    [InlineData("""{"employment":[{"from":"2004-03-01"} {"from":"2005-03-01"}]}""")]
    [InlineData("""{"employment":{"from":"2004-03-01"}}""")]
    [InlineData("""{"certificates":[{"level":"chief-technician","issued":"2004-02-29"}]}""")]
    [InlineData("""{"honours":["nobody-knows-it"]}""")]
    [InlineData("""{"facts":{"nobody-knows-it":true}}""")]
    [InlineData("""{"occupation":""}""")]
    [InlineData("""{"occupation":null}""")]
    [InlineData("""{"reference":""}""")]
    [InlineData("")]
    [InlineData("[]")]
    public void WhatTheStrictReaderRefusesIsLeftToIt(string json)
    {
        // The days are read with others first, so that only they differ.
        var line = new WorkerLine(Seen, Day.Of(On));
        foreach (string sound in (string[])["""{"birth":"1980-01-01"}""", """{"employment":[{"from":"2004-03-01","to":"2004-03-01"}]}""", """{"titles":[{"rank":"assistant","issued":"1999-12-31"}]}"""])
            Assert.NotNull(line.Read(Encoding.UTF8.GetBytes(sound)));

        Assert.Null(line.Read(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>A line that is cut off anywhere is no worker.</summary>
    [Fact]
    public void ALineThatIsCutOffIsLeftToTheStrictReader()
    {
        byte[] whole = """{ "reference": "A1", "birth": "1980-02-01", "employment": [ { "from": "2004-03-01" }, { "from": "2012-03-01" } ], "honours": [ "qianjiang-skill-award" ], "returnedAfterYears": 5, "purchase": false }"""u8.ToArray();
        var line = new WorkerLine(Seen, Day.Of(On));
        Assert.NotNull(line.Read(whole));
        for (int length = 0; length < whole.Length; length++)
            Assert.Null(line.Read(whole.AsSpan(0, length)));
    }

    /// <summary>Of the values of one line no day is kept.</summary>
    [Fact]
    public void NoDayIsKept()
    {
        SeenValues seen = Policy.NewSeen();
        Assert.NotNull(new WorkerLine(seen, Day.Of(On)).Read("""{ "reference": "A1", "birth": "1981-02-03", "employment": [ { "from": "2004-05-06" } ] }"""u8));
        SeenValue[] kept = seen.Kept();
        Assert.Equal(2, kept.Length);
        Assert.All(kept, k => Assert.DoesNotContain("1981", k.Written, StringComparison.Ordinal));
        Assert.All(kept, k => Assert.DoesNotContain("2004", k.Written, StringComparison.Ordinal));
        Assert.All(kept, k => Assert.DoesNotContain("A1", k.Written, StringComparison.Ordinal));
        Assert.All(kept.SelectMany(k => k.Record ?? [.. k.Members.Select(m => m.Value)]), v => Assert.NotInRange(v.Number, Day.Of(new LocalDate(1981, 1, 1)), Day.Of(new LocalDate(2004, 12, 31))));
    }

    [Fact]
    public void EveryEntryHasABitOfItsOwn() => Assert.InRange(WorkerShape.Entries.Count, 1, 64);

    /// <summary>The population of lines is that of the workers.</summary>
    [Law(60)]
    public void APopulationOfLinesIsThatOfTheWorkers(Draw draw)
    {
        byte[][] lines = [.. draw.Several(0, 130, () => Line(draw))];
        var kept = new List<Worker>();
        PopulationWorkers people = Shared.NewWorkers(lines.Length);
        foreach (byte[] json in lines)
        {
            Worker? worker = Try(() => WorkerJson.Read(json, "x", InputLimits.Default));
            if (worker is not null && Try(() => Policy.SubjectOf(worker)) is not null)
            {
                kept.Add(worker);
                Assert.True(people.TryAdd(json, "x", out ReadOnlyMemory<byte> reference));
                Assert.Equal(worker.Reference, Encoding.UTF8.GetString(reference.Span));
            }
            else
            {
                Assert.Throws<InputFormatException>(() => people.TryAdd(json, "x", out _));
            }
        }

        Population read = people.Build();
        Population projected = Policy.Project(kept);
        Assert.Equal(kept.Count, read.Rows);
        Assert.All(Policy.Run(read).Decisions.Zip(Policy.Run(projected).Decisions), d => Assert.Equal((d.Second.Eligible, d.Second.NotEligible, d.Second.Undetermined), (d.First.Eligible, d.First.NotEligible, d.First.Undetermined)));
        for (int column = 0; column < read.Columns.Length; column++)
        {
            for (int row = 0; row < read.Rows; row++)
                Assert.Equal(projected.Columns[column][row, Day.Of(On)], read.Columns[column][row, Day.Of(On)]);
        }
    }

    [Fact]
    public void AWorkerWithoutAReferenceIsNotAdded()
    {
        PopulationWorkers people = Policy.NewWorkers(2);
        Assert.False(people.TryAdd("""{"birth":"1980-01-01"}"""u8.ToArray(), "x", out ReadOnlyMemory<byte> none));
        Assert.True(none.IsEmpty);
        Assert.True(people.TryAdd("""{"birth":"1980-01-01","reference":"é\u0041"}"""u8.ToArray(), "x", out ReadOnlyMemory<byte> escaped));
        Assert.Equal("éA", Encoding.UTF8.GetString(escaped.Span));
        people.Add(new Worker());
        Assert.Equal(2, people.Count);
        Assert.Throws<InvalidOperationException>(() => people.Add(new Worker()));
        Assert.Equal(2, people.Build().Rows);
    }

    private static T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InputFormatException)
        {
            return null;
        }
    }

    private static byte[] Line(Draw draw)
    {
        Worker worker = RandomWorkers.Worker(draw, Given) with { Reference = $"r{draw.Int(0, 99)}" };
        string json = WorkerJson.ToJson(worker);
        return Encoding.UTF8.GetBytes(draw.Chance(50) ? json.ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal) : json);
    }

    private static byte[] Broken(Draw draw, byte[] json)
    {
        const string Marks = "\"{}[],: -0aé\\";
        int at = draw.Int(0, json.Length - 1);
        byte[] other = Encoding.UTF8.GetBytes([draw.Of(Marks.ToCharArray())]);
        return draw.Int(0, 2) switch
        {
            0 => [.. json[..at], .. other, .. json[(at + 1)..]],
            1 => [.. json[..at], .. json[(at + 1)..]],
            _ => [.. json[..at], .. other, .. json[at..]],
        };
    }

    private static void Same(byte[] json, Subject read, ReadOnlySpan<byte> reference)
    {
        string text = Encoding.UTF8.GetString(json);
        var worker = WorkerJson.Read(json, "x", InputLimits.Default);
        Subject strict = Policy.SubjectOf(worker);
        Assert.Equal(worker.Reference ?? "", Encoding.UTF8.GetString(reference));
        Assert.True(strict.Members.AsSpan().SequenceEqual(read.Members), text);
        Assert.Equal(strict.Lists.Length, read.Lists.Length);
        for (int list = 0; list < strict.Lists.Length; list++)
        {
            Assert.Equal(strict.Lists[list]?.Length, read.Lists[list]?.Length);
            foreach ((SubjectRecord a, SubjectRecord b) in (strict.Lists[list] ?? []).Zip(read.Lists[list] ?? []))
                Assert.True(a.From == b.From && a.To == b.To && a.Values.AsSpan().SequenceEqual(b.Values), text);
        }

        Assert.Equal(strict.Work?.Spells, read.Work?.Spells);
        Assert.Equal(strict.Given.OrderBy(g => g.Key, StringComparer.Ordinal), read.Given.OrderBy(g => g.Key, StringComparer.Ordinal));
        Assert.Empty(strict.Borrowed);
        Assert.Equal(strict.KnownOn, read.KnownOn);
    }
}
