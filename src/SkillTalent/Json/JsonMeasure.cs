using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SkillTalent;

/// <summary>Measures JSON against the limits while it is still bytes, so that what is too much is refused before anything is made of it.</summary>
internal ref struct JsonMeasure
{
    private readonly JsonInput _input;
    private readonly ReadOnlySpan<byte> _json;
    private readonly List<Level> _levels = [];

    private JsonMeasure(ReadOnlySpan<byte> json, JsonInput input)
    {
        _json = json;
        _input = input;
    }

    /// <summary>Whether JSON is so short that it cannot go beyond a limit, whatever it is.</summary>
    public static bool IsSurelyWithin(ReadOnlySpan<byte> json, InputLimits limits) =>
        json.Length < Math.Min(Math.Min(limits.TextLength, limits.ListItems), limits.Nodes) && json.Count((byte)'{') + json.Count((byte)'[') < limits.Depth;

    /// <exception cref="InputFormatException">It goes beyond a limit.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static void Check(ReadOnlySpan<byte> json, JsonInput input) => new JsonMeasure(json, input).Check();

    private void Check()
    {
        InputLimits limits = _input.Limits;
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        int nodes = 0;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _levels.RemoveAt(_levels.Count - 1);
                    continue;
                case JsonTokenType.PropertyName:
                    Step((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                    break;
                default:
                    if (_levels.Count > 0 && _levels[^1].IsList)
                    {
                        Step(0, 0);
                    }

                    nodes++;
                    break;
            }

            Refuse(nodes > limits.Nodes, nameof(InputLimits.Nodes), limits.Nodes, "values");
            Refuse(
                reader.ValueSpan.Length > limits.TextLength && Encoding.UTF8.GetCharCount(reader.ValueSpan) > limits.TextLength,
                nameof(InputLimits.TextLength),
                limits.TextLength,
                "characters");
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                Refuse(_levels.Count == limits.Depth, nameof(InputLimits.Depth), limits.Depth, "objects and lists within each other");
                _levels.Add(new Level(reader.TokenType == JsonTokenType.StartArray, -1, 0, 0));
            }
        }
    }

    // The next item of a list, or member of an object.
    private readonly void Step(int nameAt, int nameLength)
    {
        Level level = _levels[^1];
        Refuse(level.Index + 1 == _input.Limits.ListItems, nameof(InputLimits.ListItems), _input.Limits.ListItems, "items or members", within: true);
        _levels[^1] = level with { Index = level.Index + 1, NameAt = nameAt, NameLength = nameLength };
    }

    private readonly void Refuse(bool beyond, string limit, int most, string what, bool within = false)
    {
        if (beyond)
        {
            throw _input.Beyond(Path(within ? 1 : 0), limit, most, what);
        }
    }

    private readonly string Path(int without)
    {
        const int LongestName = 100;
        string path = "$";
        for (int i = 0; i < _levels.Count - without; i++)
        {
            Level level = _levels[i];
            ReadOnlySpan<byte> name = _json.Slice(level.NameAt, Math.Min(level.NameLength, LongestName));
            path = level.Index < 0 ? path
                : level.IsList ? string.Create(CultureInfo.InvariantCulture, $"{path}[{level.Index}]")
                : path + JsonPath.StepToUnknown(Encoding.UTF8.GetString(name));
        }

        return path;
    }

    private readonly record struct Level(bool IsList, int Index, int NameAt, int NameLength);
}
