using System.IO.Compression;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Fuzzing;

/// <summary>An Excel file of which a part, or the archive itself, is spoiled.</summary>
internal sealed class SpoiledWorkbook(byte[] whole)
{
    public byte[] Mutate(Draw draw)
    {
        if (draw.Chance(20))
            return Mutator.OfCsv(whole).Mutate(draw);

        using var buffer = new MemoryStream();
        buffer.Write(whole);
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = draw.Of([.. archive.Entries.Where(e => e.Length > 0)]);
            using Stream part = entry.Open();
            using var copy = new MemoryStream();
            part.CopyTo(copy);
            byte[] spoiled = Spoil(draw, copy.ToArray());
            part.SetLength(0);
            part.Write(spoiled);
        }

        return buffer.ToArray();
    }

    // A text between tags is a cell or a name; what else stands there makes the file one.
    private static byte[] Spoil(Draw draw, byte[] xml)
    {
        string text = System.Text.Encoding.UTF8.GetString(xml);
        int at = text.IndexOf('>', draw.Int(0, Math.Max(0, text.Length - 2)));
        int end = at < 0 ? -1 : text.IndexOf('<', at);
        string hard = draw.Of("", "x", "1e400", "-1", "99999999999", "2024-02-30", "&#0;", "<c/>", "编号", new string('9', 400), "\u202e", "&amp;", "NaN");
        return end < 0 || draw.Chance(30)
            ? Mutator.OfCsv(xml).Mutate(draw)
            : System.Text.Encoding.UTF8.GetBytes(text[..(at + 1)] + hard + text[end..]);
    }
}
