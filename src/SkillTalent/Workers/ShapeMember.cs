using System.Text.Json;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>One member of a worker or of a part of it: what it is called, what it can be, how it is got and how a copy with another value is made.</summary>
/// <param name="Name">Its name in JSON and for rules.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Get">Its value.</param>
/// <param name="Set">A copy with another value.</param>
internal sealed record ShapeMember<T>(string Name, MemberKind Kind, Func<T, ItemValue> Get, Func<T, ItemValue, T> Set)
{
    /// <summary>The codes that a text can be; null where any will do.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>What the codes are, for messages.</summary>
    public string CodesAre { get; init; } = "one of";

    /// <summary>The range of a number.</summary>
    public NumberRange Range { get; init; } = new(0, 1_000_000);

    /// <summary>Whether JSON must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether <c>false</c> stands for a day that never comes.</summary>
    public bool HasNever { get; init; }

    /// <summary>Whether <c>null</c> stands for no level.</summary>
    public bool NullIsNone { get; init; }

    /// <summary>Whether it stands in JSON.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>Whether rules can ask for it.</summary>
    public bool IsLaid { get; init; } = true;

    /// <summary>Whether it is the worker's own occupation where a record does not say.</summary>
    public bool IsOwnOccupation { get; init; }

    /// <inheritdoc cref="MemberSchema"/>
    public bool NamesProvision { get; init; }

    /// <inheritdoc cref="MemberSchema"/>
    public bool Accrues { get; init; }

    public MemberSchema Schema(string prefix = "") => new(prefix + Name, Kind, Codes, NamesProvision, Accrues);

    public FormMember Form(string prefix = "") => new(prefix + Name, Kind, Codes, Range) { IsRequired = IsRequired, HasNever = HasNever, NullIsNone = NullIsNone };

    /// <summary>What JSON can say of it, as JSON Schema.</summary>
    public string JsonSchema => Kind switch
    {
        MemberKind.Text when Codes is { } codes => $$"""{ "enum": [ {{string.Join(", ", codes.Select(c => $"\"{c}\""))}}{{(NullIsNone ? ", null" : "")}} ] }""",
        MemberKind.Text => Kinds.Text.Schema,
        MemberKind.Flag => Kinds.Flag.Schema,
        MemberKind.Number => Kinds.Number(Range.Decimals, Range.Least, Range.Most).Schema,
        _ when HasNever => $$"""{ "anyOf": [ {{Kinds.Date.Schema}}, { "const": false } ] }""",
        _ => Kinds.Date.Schema,
    };

    /// <summary>A copy with what the JSON says of the member.</summary>
    /// <exception cref="InputFormatException">The JSON says nothing that the member can be.</exception>
    public T Read(T owner, JsonObjectCursor o)
    {
        if (!o.TryGet(Name, out JsonCursor at, NullIsNone))
        {
            return IsRequired ? throw o.Fail($"the member \"{Name}\"") : owner;
        }

        ItemValue value = Value(at);
        try
        {
            return Set(owner, value);
        }
        catch (ArgumentException e)
        {
            throw at.Fail(Refusal.ExpectationOf(e));
        }
    }

    public void Write(Utf8JsonWriter writer, T owner)
    {
        ItemValue value = Get(owner);
        if (value.State == FactState.Never && HasNever)
        {
            writer.WriteBoolean(Name, false);
        }

        if (value.State != FactState.Known)
        {
            return;
        }

        switch (Kind)
        {
            case MemberKind.Text when NullIsNone && value.Text == Item.NoLevel:
                writer.WriteNull(Name);
                break;
            case MemberKind.Text:
                writer.WriteString(Name, value.Text);
                break;
            case MemberKind.Flag:
                writer.WriteBoolean(Name, value.Number != 0);
                break;
            case MemberKind.Number:
                writer.WriteNumber(Name, value.Number / (decimal)ItemValue.Scale);
                break;
            default:
                writer.WriteString(Name, LocalDatePattern.Iso.Format(Day.ToDate((int)value.Number)));
                break;
        }
    }

    private ItemValue Value(JsonCursor at) => Kind switch
    {
        MemberKind.Text when at.IsNull => ItemValue.OfText(Item.NoLevel),
        MemberKind.Text => ItemValue.OfText(Codes is null ? at.AsString() : Code(at, Codes)),
        MemberKind.Flag => ItemValue.OfFlag(at.AsBool()),
        MemberKind.Number => ItemValue.OfNumber(Range.Read(at)),
        _ when HasNever && at.Kind == JsonValueKind.False => ItemValue.None,
        _ when HasNever && at.Kind != JsonValueKind.String => throw at.Fail("a date, or false for never"),
        _ => ItemValue.OfDay(Day.Of(at.AsDate())),
    };

    private string Code(JsonCursor at, IReadOnlyList<string> codes)
    {
        if (at.Word is { } word && codes.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        string expectation = $"{CodesAre}: {string.Join(", ", codes)}";
        string code = at.AsString(expectation);
        return codes.Contains(code, StringComparer.Ordinal) ? code : throw at.Fail(expectation + Nearest.Hint(code, codes));
    }
}
