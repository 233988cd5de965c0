using System.Text;
using CsvHelper;
using SkillTalent.Cli.Batch;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Cli;

/// <summary>A file that is cut into blocks has the rows of the file that is not, each on its line.</summary>
public sealed class LineBlocksTests
{
    private static readonly string[] Pieces =
        ["a", "工", ",", ",", "\"", "\"", "\n", "\r", "\r\n", "\n\n", "\uFEFF", " ", "\"b\"", "\"c,\nd\"", "\"\"\"", "\t", "é,ü", "\u00FF\u00FE", "\0"];

    [Fact]
    public void Wherever_it_is_cut_the_rows_and_their_lines_are_the_same()
    {
        for (int seed = 0; seed < 4_000; seed++)
        {
            var draw = new Draw(seed, 100);
            string text = string.Concat(Enumerable.Range(0, draw.Int(0, 40)).Select(_ => draw.Of(Pieces)));
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            (long Line, string Cells, bool IsBad)[] whole = [.. Whole(bytes)];

            for (int lines = 1; lines <= 3; lines++)
            {
                Assert.Equal(whole, InBlocks(bytes, lines));
            }
        }
    }

    [Fact]
    public void Long_files_are_cut_by_their_bytes_and_lose_none()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{i},{new string('x', i % 200)}\r\n")));
        var blocks = new LineBlocks(new MemoryStream(bytes));
        var lines = new List<(long Line, int Lines)>();
        var text = new List<byte>();
        while (blocks.Next(int.MaxValue) is { } block)
        {
            bool isFirst = lines.Count == 0;
            lines.Add((block.FirstLine, block.Lines));
            text.AddRange(block.Text.Span[(isFirst ? 0 : 1)..]);
        }

        Assert.Equal(bytes, text);
        Assert.InRange(lines.Count, 3, 10);
        Assert.Equal(60_000, lines.Sum(l => l.Lines) - (lines.Count - 1));
        Assert.Equal(bytes.Length, blocks.Position);
    }

    [Theory]
    [InlineData(LineBlocks.MostBytesOfLine, true)]
    [InlineData(LineBlocks.MostBytesOfLine + 1, false)]
    public void A_line_has_its_most_bytes(int length, bool fits)
    {
        var blocks = new LineBlocks(new MemoryStream(Encoding.UTF8.GetBytes("a\nb\n" + new string('x', length) + "\n")));

        Assert.Equal(fits ? 3 : 2, blocks.Next(10)!.Lines);
        if (!fits)
        {
            Assert.Equal(3, Assert.Throws<LongLineException>(() => blocks.Next(10)).Line);
        }
    }

    // As the reader of CSV takes the file in one piece.
    private static IEnumerable<(long Line, string Cells, bool IsBad)> Whole(byte[] bytes)
    {
        long malformed = 0;
        using var reader = CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => malformed = record.LineNumber,
        });
        while (reader.Read())
        {
            yield return (reader.LineNumber, Cells(reader), malformed == reader.LineNumber);
        }
    }

    private static IEnumerable<(long Line, string Cells, bool IsBad)> InBlocks(byte[] bytes, int lines)
    {
        var blocks = new LineBlocks(new MemoryStream(bytes));
        while (blocks.Next(lines) is { } block)
        {
            long malformed = 0;
            using CsvReader reader = WorkerRows.Open(block, ',', line => malformed = line);
            while (reader.Read())
            {
                yield return (block.FirstLine + reader.LineNumber - 1, Cells(reader), malformed == reader.LineNumber);
            }
        }
    }

    private static string Cells(CsvReader reader) => string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Encoding.UTF8.GetString(reader.GetSpan(i))));
}
