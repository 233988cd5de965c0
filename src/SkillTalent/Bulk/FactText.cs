using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SkillTalent;

/// <summary>Reads the values of one fact from text, as a cell of a CSV file has them.</summary>
internal sealed class FactText
{
    private const int LongestCode = 200;
    private const int MostMonths = 1200;
    private const int ShortNumber = 4;
    private const decimal MostNumber = 1_000_000_000_000m;

    private readonly Fact _fact;
    private readonly int _on;
    private readonly bool _isBirth;
    private readonly FactKind _kind;
    private readonly FactValue _absent;
    private readonly long _scale;
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _codes;

    public FactText(Fact fact, int on)
    {
        _fact = fact;
        _on = on;
        _isBirth = fact.IsAge && WorkerSchema.IsBirth(fact);
        _kind = fact.Kind;
        _absent = fact.WhileAbsent;
        _scale = (long)DecimalScale.Power(fact.Decimals);
        var codes = new Dictionary<byte[], int>(ByteText.Comparer);
        foreach (ChoiceOption choice in fact.Choices)
        {
            codes.Add(Encoding.UTF8.GetBytes(choice.Code), fact.Domain!.IndexOf(choice.Code));
        }

        // However a cell writes an occupation, rules know it by one name.
        foreach ((string name, string known) in fact.Domain?.Occupations?.Names ?? [])
        {
            _ = codes.TryAdd(Encoding.UTF8.GetBytes(name), fact.Domain!.IndexOf(known));
        }

        _codes = codes.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>What a cell must hold, a phrase that continues "expected …".</summary>
    public string Expectation => _fact.Kind switch
    {
        FactKind.Date when _isBirth => string.Create(
            CultureInfo.InvariantCulture, $"a day written 2024-06-30, from the year {JsonCursor.Earliest} and not after the day asked, or nothing where it is not known"),
        FactKind.Date => string.Create(
            CultureInfo.InvariantCulture, $"a day written 2024-06-30, from the year {JsonCursor.Earliest} to {JsonCursor.Latest}, - for never, or nothing where it is not known"),
        FactKind.Choice when _fact.Domain!.IsOpen => "a name in UTF-8, - for none, or nothing where it is not known",
        FactKind.Choice => $"one of: {string.Join(", ", _fact.Choices.Select(c => c.Code))}; - for none, or nothing where it is not known",
        FactKind.Flag => "true or false, or nothing where it is not known",
        FactKind.Work => string.Create(CultureInfo.InvariantCulture, $"completed months of work from 0 to {MostMonths}, - for never, or nothing where they are not known"),
        _ when _fact.IsShare => "a whole number of at least 1: so many share an amount; or nothing where it is not known",
        _ => string.Create(CultureInfo.InvariantCulture, $"a number with at most {_fact.Decimals} decimal places, or nothing where it is not known"),
    };

    /// <summary>Reads a cell: nothing is absent, a dash is never.</summary>
    public bool TryRead(ReadOnlySpan<byte> text, out FactValue value)
    {
        if (text.IsEmpty)
        {
            value = _absent;
            return true;
        }

        if (text.Length == 1 && text[0] == (byte)'-')
        {
            value = FactValue.Never;
            return _kind is FactKind.Choice or FactKind.Work || (_kind == FactKind.Date && !_isBirth);
        }

        value = FactValue.Never;
        return _kind switch
        {
            FactKind.Flag => TryReadFlag(text, ref value),
            FactKind.Choice => TryReadChoice(text, ref value),
            FactKind.Date => TryReadDay(text, ref value) || TryReadBounds(text, ref value),
            FactKind.Work => TryReadMonths(text, ref value) || TryReadBounds(text, ref value),
            _ => TryReadNumber(text, ref value) || TryReadBounds(text, ref value),
        };
    }

    private static bool TryReadFlag(ReadOnlySpan<byte> text, ref FactValue value)
    {
        bool yes = text.SequenceEqual("true"u8) || Ascii.EqualsIgnoreCase(text, "true"u8);
        value = FactValue.Flag(yes);
        return yes || text.SequenceEqual("false"u8) || Ascii.EqualsIgnoreCase(text, "false"u8);
    }

    // What is not known but bounded: >=2026-06-30, <=17, 12..17.
    private bool TryReadBounds(ReadOnlySpan<byte> text, ref FactValue value)
    {
        int dots = text.IndexOf(".."u8);
        FactValue from = FactValue.Of(_kind == FactKind.Work ? 0 : long.MinValue);
        FactValue to = _isBirth ? FactValue.Of(_on) : _kind == FactKind.Date ? FactValue.Never : FactValue.Of(ValueRange.Greatest);
        bool read = (dots >= 0 && TryRead(text[..dots], out from) && TryRead(text[(dots + 2)..], out to) && from.IsKnown && to.IsKnown)
            || (text.StartsWith(">="u8) && TryRead(text[2..], out from) && from.IsKnown)
            || (text.StartsWith("<="u8) && TryRead(text[2..], out to) && to.IsKnown);
        value = FactValue.Between(from.Least, to.Least);
        return read && from.Least <= to.Least;
    }

    private bool TryReadDay(ReadOnlySpan<byte> text, ref FactValue value)
    {
        if (!IsoDate.TryRead(text, JsonCursor.Latest, out DateOnly day))
        {
            return false;
        }

        int number = day.DayNumber;
        value = FactValue.Of(number);
        return !_isBirth || number <= _on;
    }

    private bool TryReadChoice(ReadOnlySpan<byte> text, ref FactValue value)
    {
        if (text.Length > LongestCode || !_codes.TryGetValue(text, out int index))
        {
            if (!Utf8.IsValid(text))
            {
                return false;
            }

            index = _fact.Domain!.IsOpen ? OtherName(text) : -1;
        }

        value = FactValue.Of(index);
        return index >= 0;
    }

    // A name that no rulebook mentions is another name, whatever it is.
    private int OtherName(ReadOnlySpan<byte> text)
    {
        Span<char> code = stackalloc char[LongestCode];
        return text.Length <= LongestCode && OccupationCatalogue.HasMarks(code = code[..Encoding.UTF8.GetChars(text, code)])
            ? _fact.Domain!.IndexOf(new string(code))
            : _codes["other"u8];
    }

    private static bool TryReadMonths(ReadOnlySpan<byte> text, ref FactValue value)
    {
        bool read = TryReadDigits(text, out int months) && months <= MostMonths;
        value = FactValue.Of(months);
        return read;
    }

    private bool TryReadNumber(ReadOnlySpan<byte> text, ref FactValue value)
    {
        // Most numbers are whole and short.
        if (text.Length <= ShortNumber && TryReadDigits(text, out int whole))
        {
            value = FactValue.Of(whole * _scale);
            return !_fact.IsShare || whole >= 1;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || decimal.Round(number, _fact.Decimals) != number
            || Math.Abs(number) > MostNumber
            || (_fact.IsShare && number < 1))
        {
            return false;
        }

        value = FactValue.Of((long)(number * _scale));
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (byte digit in text)
        {
            if (!IsDigit(digit, ref number))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= ShortNumber;
    }

    private static bool IsDigit(byte text, ref int number)
    {
        int digit = text - '0';
        number = (number * 10) + digit;
        return digit is >= 0 and <= 9;
    }
}
