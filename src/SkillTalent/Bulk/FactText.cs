using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SkillTalent;

/// <summary>Reads the values of one fact from text, as a cell of a CSV file has them.</summary>
internal sealed class FactText
{
    private const int LongestCode = 200;
    private const int MostMonths = 1200;
    private const decimal MostNumber = 1_000_000_000_000m;

    private readonly Fact _fact;
    private readonly int _on;
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _codesByText;

    public FactText(Fact fact, int on)
    {
        _fact = fact;
        _on = on;
        foreach (ChoiceOption choice in fact.Choices)
        {
            _codes.Add(choice.Code, fact.Domain!.IndexOf(choice.Code));
        }

        // However a cell writes an occupation, rules know it by one name.
        foreach ((string name, string known) in fact.Domain?.Occupations?.Names ?? [])
        {
            _ = _codes.TryAdd(name, fact.Domain!.IndexOf(known));
        }

        _codesByText = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a cell must hold, a phrase that continues "expected …".</summary>
    public string Expectation => _fact.Kind switch
    {
        FactKind.Date when _fact.IsAge => string.Create(
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
            value = _fact.WhileAbsent;
            return true;
        }

        if (_fact.Kind is (FactKind.Date or FactKind.Number or FactKind.Work) && TryReadBounds(text, out bool read, out value))
        {
            return read;
        }

        value = FactValue.Never;
        if (text.Length == 1 && text[0] == (byte)'-')
        {
            return _fact is { Kind: FactKind.Date, IsAge: false } or { Kind: FactKind.Choice or FactKind.Work };
        }

        switch (_fact.Kind)
        {
            case FactKind.Date:
                return TryReadDay(text, ref value);
            case FactKind.Choice:
                return TryReadChoice(text, ref value);
            case FactKind.Flag:
                bool yes = Ascii.EqualsIgnoreCase(text, "true"u8);
                value = FactValue.Flag(yes);
                return yes || Ascii.EqualsIgnoreCase(text, "false"u8);
            case FactKind.Work:
                return TryReadMonths(text, ref value);
            default:
                return TryReadNumber(text, ref value);
        }
    }

    // What is not known but bounded: >=2026-06-30, <=17, 12..17.
    private bool TryReadBounds(ReadOnlySpan<byte> text, out bool read, out FactValue value)
    {
        int dots = text.IndexOf(".."u8);
        bool least = text.StartsWith(">="u8);
        bool most = text.StartsWith("<="u8);
        FactValue from = FactValue.Of(_fact.Kind == FactKind.Work ? 0 : long.MinValue);
        FactValue to = _fact is { Kind: FactKind.Date, IsAge: false } ? FactValue.Never : FactValue.Of(_fact.IsAge ? _on : ValueRange.Greatest);
        read = (dots >= 0 && TryRead(text[..dots], out from) && TryRead(text[(dots + 2)..], out to) && from.IsKnown && to.IsKnown)
            || (least && TryRead(text[2..], out from) && from.IsKnown)
            || (most && TryRead(text[2..], out to) && to.IsKnown);
        read &= from.Least <= to.Least;
        value = FactValue.Between(from.Least, to.Least);
        return dots >= 0 || least || most;
    }

    private bool TryReadDay(ReadOnlySpan<byte> text, ref FactValue value)
    {
        if (text.Length != 10
            || text[4] != (byte)'-'
            || text[7] != (byte)'-'
            || !TryReadDigits(text[..4], out int year)
            || !TryReadDigits(text.Slice(5, 2), out int month)
            || !TryReadDigits(text.Slice(8, 2), out int day)
            || year is < JsonCursor.Earliest or > JsonCursor.Latest
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        int number = new DateOnly(year, month, day).DayNumber;
        value = FactValue.Of(number);
        return !_fact.IsAge || number <= _on;
    }

    private bool TryReadChoice(ReadOnlySpan<byte> text, ref FactValue value)
    {
        if (!Utf8.IsValid(text))
        {
            return false;
        }

        bool isOpen = _fact.Domain!.IsOpen;
        Span<char> code = stackalloc char[LongestCode];
        int index = -1;
        if (text.Length > LongestCode || !_codesByText.TryGetValue(code[..Encoding.UTF8.GetChars(text, code)], out index))
        {
            // A name that no rulebook mentions is another name, whatever it is.
            index = !isOpen ? -1
                : text.Length <= LongestCode && OccupationCatalogue.HasMarks(code) ? _fact.Domain.IndexOf(new string(code[..Encoding.UTF8.GetChars(text, code)]))
                : _codes[ChoiceDomain.Other];
        }

        value = FactValue.Of(index);
        return index >= 0;
    }

    private static bool TryReadMonths(ReadOnlySpan<byte> text, ref FactValue value)
    {
        bool read = TryReadDigits(text, out int months) && months <= MostMonths;
        value = FactValue.Of(months);
        return read;
    }

    private bool TryReadNumber(ReadOnlySpan<byte> text, ref FactValue value)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || decimal.Round(number, _fact.Decimals) != number
            || Math.Abs(number) > MostNumber
            || (_fact.IsShare && number < 1))
        {
            return false;
        }

        value = FactValue.Of((long)(number * DecimalScale.Power(_fact.Decimals)));
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return text.Length is > 0 and <= 4;
    }
}
