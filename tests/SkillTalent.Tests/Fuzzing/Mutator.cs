using System.Text;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Fuzzing;

/// <summary>Spoils a file: bytes flipped, cut or doubled; tokens exchanged, dropped, repeated or replaced by hard ones.</summary>
internal sealed class Mutator
{
    // What readers tend to trip over: the ends of ranges, other kinds of value, broken text, impossible days, a name that means something elsewhere.
    private static readonly string[] HardJson =
    [
        "null", "true", "false", "0", "-1", "1e400", "-0", "1E-30", "0.1", "99999999999999999999999999999999", "2147483648", "79228162514264337593543950335",
        "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "\"技师\"", "\"{level}\"", "\"P0D\"", "\"P-1Y\"", "\"P9999Y\"", "\"-P999999999999M\"", "\"P1Y2M3W4D\"",
        "\"2024-02-30\"", "\"2024-02-29\"", "\"0000-00-00\"", "\"9999-12-31\"", "\"1900-01-01\"", "\"2199-12-31\"", "\"never\"", "\"2023-Q5\"", "\"2024\"",
        "\"senior-worker\"", "\"technician\"", "\"CN\"", "\"320400\"", "\"fact\"", "\"all\"", "\"$.x\"", "[]", "{}", "[[]]", "[{}]", "{\"a\":1}", "[null]",
        "{", "}", "[", "]", ",", ":", "\"", "\\",
    ];

    private static readonly string[] HardCells =
    [
        "", " ", "-", "--", "true", "FALSE", "yes", "0", "-1", "1e400", "-0", "0.1", "65535", "65536", "2147483648", "99999999999999999999999999999999",
        "2024-02-30", "2024-02-29", "0000-00-00", "9999-12-31", "2024-1-1", "never", "技师", "technician", "TECHNICIAN", "\u0000", "\ufeff", "id", "post.frontline",
        "certificate.level@cut-off", "\"", "\"\"", "\"a\nb\"", "\"a\"b", ",", ",,", ";", "\t", "\n", "\r", "\r\n", "=1+1", "\ud83d\ude00",
    ];

    private readonly byte[] _bytes;
    private readonly string[] _tokens;
    private readonly string[] _hard;

    private Mutator(byte[] file, IEnumerable<string> tokens, string[] hard)
    {
        _bytes = file;
        _tokens = [.. tokens];
        _hard = hard;
    }

    public static Mutator OfJson(byte[] file) => new(file, SplitJson(Encoding.UTF8.GetString(file)), HardJson);

    public static Mutator OfCsv(byte[] file) => new(file, SplitCells(Encoding.UTF8.GetString(file)), HardCells);

    public byte[] Mutate(Draw draw)
    {
        int changes = 1 + (draw.Chance(30) ? draw.Int(1, 5) : 0);
        return draw.Chance(25) ? MutateBytes(draw, changes) : MutateTokens(draw, changes);
    }

    private byte[] MutateBytes(Draw draw, int changes)
    {
        var bytes = new List<byte>(_bytes);
        for (int i = 0; i < changes && bytes.Count > 1; i++)
        {
            int at = draw.Int(0, bytes.Count - 1);
            switch (draw.Int(0, 4))
            {
                case 0: bytes[at] ^= (byte)(1 << draw.Int(0, 7)); break;
                case 1: bytes[at] = (byte)draw.Int(0, 255); break;
                case 2: bytes.RemoveAt(at); break;
                case 3: bytes.Insert(at, bytes[draw.Int(0, bytes.Count - 1)]); break;
                default: bytes.RemoveRange(at, Math.Min(draw.Int(1, 40), bytes.Count - at)); break;
            }
        }

        return [.. bytes];
    }

    private byte[] MutateTokens(Draw draw, int changes)
    {
        var tokens = new List<string>(_tokens);
        for (int i = 0; i < changes && tokens.Count > 1; i++)
        {
            int at = draw.Int(0, tokens.Count - 1);
            int other = draw.Int(0, tokens.Count - 1);
            switch (draw.Int(0, 5))
            {
                case 0: tokens[at] = tokens[other]; break;
                case 1: (tokens[at], tokens[other]) = (tokens[other], tokens[at]); break;
                case 2: tokens.RemoveAt(at); break;
                case 3: tokens.Insert(at, tokens[other]); break;
                default: at = Scalar(tokens, at); tokens[at] = draw.Of(_hard); break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Concat(tokens));
    }

    // Most tokens are signs; values are where readers differ.
    private static int Scalar(List<string> tokens, int from)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            int at = (from + i) % tokens.Count;
            if (tokens[at].Length > 1)
                return at;
        }

        return from;
    }

    private static IEnumerable<string> SplitCells(string csv)
    {
        int start = 0;
        for (int at = 0; at < csv.Length; at++)
        {
            if (csv[at] is ',' or '\n' or '\r' or '"')
            {
                if (at > start)
                    yield return csv[start..at];
                yield return csv[at..(at + 1)];
                start = at + 1;
            }
        }

        if (start < csv.Length)
            yield return csv[start..];
    }

    private static IEnumerable<string> SplitJson(string json)
    {
        for (int at = 0; at < json.Length;)
        {
            int end = at + 1;
            if (json[at] == '"')
            {
                while (end < json.Length && json[end] != '"')
                    end += json[end] == '\\' ? 2 : 1;
                end++;
            }
            else if (char.IsLetterOrDigit(json[at]) || json[at] == '-')
            {
                while (end < json.Length && (char.IsLetterOrDigit(json[end]) || json[end] is '.' or '+' or '-'))
                    end++;
            }

            end = Math.Min(end, json.Length);
            if (!char.IsWhiteSpace(json[at]))
                yield return json[at..end];
            at = end;
        }
    }
}
