using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace SkillTalent;

/// <summary>A place in a JSON document that knows its own path, so that every refusal can name it.</summary>
internal readonly partial struct JsonCursor
{
    private readonly JsonElement _element;

    // The path of what it stands in, and the step from there: most values have no parts and are in order, and their own path is never made.
    private readonly JsonPath _within;
    private readonly string? _name;
    private readonly int _index;

    public JsonCursor(JsonElement element, JsonInput input, JsonPath path)
        : this(element, input, path, name: null, index: -1)
    {
    }

    private JsonCursor(JsonElement element, JsonInput input, JsonPath within, string? name, int index)
    {
        _element = element;
        Input = input;
        _within = within;
        _name = name;
        _index = index;
    }

    public JsonInput Input { get; }

    public InputLimits Limits => Input.Limits;

    public string Source => Input.Name;

    public string Path => Place.ToString();

    /// <summary>Its path as the one from which the paths of its parts go on.</summary>
    private JsonPath Place => _name is not null ? _within.Member(_name) : _index >= 0 ? _within.Item(_index) : _within;

    public JsonElement Element => _element;

    public JsonValueKind Kind => _element.ValueKind;

    public bool IsNull => _element.ValueKind == JsonValueKind.Null;

    /// <summary>The same place, of an input that errors call otherwise.</summary>
    public JsonCursor NamedFor(string source) => new(_element, Input with { Name = source }, _within, _name, _index);

    /// <summary>The same place, of an input of a form whose names and codes are known.</summary>
    public JsonCursor Knowing(KnownWords words) => new(_element, Input with { Words = words }, _within, _name, _index);

    /// <summary>The same place, with another value there.</summary>
    public JsonCursor With(JsonElement element) => new(element, Input, _within, _name, _index);

    /// <summary>The same place, for one who goes on to its parts.</summary>
    public JsonCursor WithPath() => new(_element, Input, Place);

    public InputFormatException Fail(string expectation) => new(Source, Path, expectation);

    public JsonObjectCursor AsObject(string what = "an object") =>
        Kind == JsonValueKind.Object ? new JsonObjectCursor(this) : throw Fail(what);

    public JsonCursor[] AsArray(string what = "an array")
    {
        if (Kind != JsonValueKind.Array)
        {
            throw Fail(what);
        }

        JsonPath place = Place;
        var items = new JsonCursor[_element.GetArrayLength()];
        int i = 0;
        foreach (JsonElement item in _element.EnumerateArray())
        {
            items[i] = new JsonCursor(item, Input, place, name: null, i);
            i++;
        }

        return items;
    }

    /// <summary>A list of a worker's records.</summary>
    public JsonCursor[] AsRecords(string what = "an array") =>
        Kind == JsonValueKind.Array && _element.GetArrayLength() > Limits.RecordsPerList
            ? throw Input.Beyond(Path, nameof(InputLimits.RecordsPerList), Limits.RecordsPerList, "records")
            : AsArray(what);

    public JsonCursor Member(string name, JsonElement value) => new(value, Input, Place, name, index: -1);

    /// <summary>A member that nobody knows, or whose name is data: of a rule its path is told as it stands there, of data about people only where it is a plain word.</summary>
    public JsonCursor Unknown(string name, JsonElement value) => Member(Input.IsRule || Input.IsOwn ? name : JsonPath.Told(name), value);

    /// <summary>The same place in a rule, of which errors repeat names.</summary>
    public JsonCursor AsRule() => new(_element, Input with { IsRule = true }, _within, _name, _index);

    /// <summary>The path of a member: always one line, whatever its name is.</summary>
    public static string MemberPath(string path, string name) => path + JsonPath.StepTo(name);

    /// <summary>
    /// Refuses texts and names below here that are no text (halves of a character written as escapes, bytes that are no UTF-8), and members
    /// that stand twice.
    /// </summary>
    public void RefuseBrokenText()
    {
        // Most documents are sound, and that is seen without making a text of anything.
        if (!Input.IsOwn && !JsonSoundness.IsCertain(_element))
        {
            Refuse();
        }
    }

    private void Refuse()
    {
        switch (Kind)
        {
            case JsonValueKind.Object:
                var o = new JsonObjectCursor(this);
                for (int i = 0; i < o.Count; i++)
                {
                    o.Here.Member(o.Name(i), o.Element(o.Name(i))).Refuse();
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonCursor item in AsArray())
                {
                    item.Refuse();
                }

                break;
            case JsonValueKind.String:
                _ = Text();
                break;
            default:
                break;
        }
    }

    /// <summary>The word, if it is one that the form knows.</summary>
    public string? Word => Kind == JsonValueKind.String ? Input.Words?.Of(JsonMarshal.GetRawUtf8Value(_element)[1..^1]) : null;

    public string AsString(string what = "a text")
    {
        if (Kind != JsonValueKind.String)
        {
            throw Fail(what);
        }

        string text = Text();
        return text.Length > 0 ? text : throw Fail(what + " that is not empty");
    }

    /// <summary>A list of texts, each once.</summary>
    public IReadOnlyList<string> AsTexts(string what)
    {
        JsonCursor[] items = AsArray(what);
        var seen = new HashSet<string>(items.Length, StringComparer.Ordinal);
        string[] texts = Array.ConvertAll(items, item => item.AsString() is var text && seen.Add(text) ? text : throw item.Fail("each entry only once"));
        return texts.Length > 0 ? Array.AsReadOnly(texts) : throw Fail(what + " that is not empty");
    }

    public bool AsBool(string what = "true or false") => Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fail(what),
    };

    public int AsInt(int min = int.MinValue, int max = int.MaxValue)
    {
        return Kind == JsonValueKind.Number && _element.TryGetInt32(out int value) && value >= min && value <= max
            ? value
            : throw Fail((min, max) switch
            {
                (int.MinValue, int.MaxValue) => "a whole number",
                (_, int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"a whole number of at least {min}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"),
            });
    }

    /// <summary>A decimal number with at most <paramref name="decimals"/> decimal places.</summary>
    public decimal AsDecimal(int decimals = 28, decimal min = decimal.MinValue, decimal max = decimal.MaxValue, string what = "a number")
    {
        if (Kind != JsonValueKind.Number || !_element.TryGetDecimal(out decimal value))
        {
            throw Fail(what);
        }

        // A number too small for a decimal reads as 0; its digits would be lost.
        if (value == 0 && _element.GetRawText().AsSpan().TrimStart('-').IndexOfAnyInRange('1', '9') is var digit and >= 0
            && _element.GetRawText().AsSpan().TrimStart('-')[..digit].IndexOfAny('e', 'E') < 0)
        {
            throw Fail(what + " that is not too small to be kept");
        }

        // "-0" is a number of JSON; its sign says nothing and trips checks that look at signs.
        value = value == 0 ? decimal.Abs(value) : value;
        if (value < min || value > max)
        {
            string range = max == decimal.MaxValue
                ? string.Create(CultureInfo.InvariantCulture, $"{what} of at least {min}")
                : string.Create(CultureInfo.InvariantCulture, $"{what} from {min} to {max}");
            throw Fail(range);
        }

        return decimals >= 28 || decimal.Round(value, decimals) == value
            ? value
            : throw Fail(string.Create(CultureInfo.InvariantCulture, $"{what} with at most {decimals} decimal places"));
    }

    public LocalDate AsDate()
    {
        const string What = "a date of the calendar, written 2024-06-30";
        if (Kind != JsonValueKind.String)
        {
            throw Fail(What);
        }

        string text = AsString(What);
        Span<byte> figures = stackalloc byte[IsoDate.Length];
        return text.Length == IsoDate.Length && Ascii.FromUtf16(text, figures, out _) == OperationStatus.Done && IsoDate.TryRead(figures, Limits.LatestYear, out DateOnly day)
            ? LocalDate.FromDateOnly(day)
            : throw Fail(What + string.Create(CultureInfo.InvariantCulture, $", from the year {Earliest} to {Limits.LatestYear}"));
    }

    /// <summary>The years that a date in any input may have.</summary>
    public const int Earliest = 1900;

    /// <inheritdoc cref="Earliest"/>
    public const int Latest = 2199;

    private string Text()
    {
        try
        {
            return Word ?? _element.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            // A lone surrogate written as an escape is valid JSON but no text.
            throw new InputFormatException(Source, Path, "a text of valid Unicode", e);
        }
    }
}
