using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SkillTalent.Web.Officer;

/// <summary>On which line of a text a place of its JSON stands. A place that there is not, such as a member that is missing, is where the object that lacks it begins.</summary>
internal static partial class JsonPlaces
{
    /// <summary>The line, counted from one; null where the text does not say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">A path such as <c>$.provisions[3].cite</c>, or a line as the reader names it where the text is no JSON.</param>
    public static int? LineOf(string text, string path)
    {
        if (Line().Match(path) is { Success: true } line)
        {
            return int.Parse(line.Groups["line"].Value, CultureInfo.InvariantCulture);
        }

        byte[] json = Encoding.UTF8.GetBytes(text);
        (long Offset, int Depth) best = (-1, -1);
        try
        {
            foreach ((string at, long offset) in Places(json))
            {
                if (at.Length > best.Depth && path.StartsWith(at, StringComparison.Ordinal) && (path.Length == at.Length || path[at.Length] is '.' or '['))
                {
                    best = (offset, at.Length);
                }
            }
        }
        catch (JsonException)
        {
            // The text ends or breaks behind the place: what was found before it stands.
        }

        return best.Offset < 0 ? null : json.AsSpan(0, (int)best.Offset).Count((byte)'\n') + 1;
    }

    private static List<(string Path, long Offset)> Places(byte[] json)
    {
        var places = new List<(string, long)>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = InputLimits.Default.Depth });
        var path = new Stack<(string At, int Index)>();
        string at = "$";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    at = $"{path.Peek().At}.{reader.GetString()}";
                    places.Add((at, reader.TokenStartIndex));
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _ = path.Pop();
                    continue;
            }

            // An item of a list has no name of its own.
            if (path.Count > 0 && path.Peek().Index >= 0)
            {
                (string list, int index) = path.Pop();
                path.Push((list, index + 1));
                at = string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
            }

            places.Add((at, reader.TokenStartIndex));
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Push((at, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return places;
    }

    [GeneratedRegex("line (?<line>[0-9]{1,9})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Line();
}
