using System.Text;
using System.Text.Json;

namespace SkillTalent;

/// <summary>One row of a <c>forEach</c>, by whose variables the texts of an entry are filled in.</summary>
internal sealed class ForEachRow
{
    private readonly ForEachCounts _counts;
    private readonly (string Name, string? Text)[] _variables;
    private readonly Dictionary<string, int> _numbers;

    // Variables whose names cannot be told from the text around them, by their numbers.
    private readonly int[] _braced;

    public ForEachRow(IReadOnlyDictionary<string, JsonElement> values, ForEachCounts counts)
    {
        _counts = counts;
        Values = values;
        _variables = [.. values.Select(v => (v.Key, TextOf(v.Value)))];
        _numbers = new(_variables.Length, StringComparer.Ordinal);
        for (int i = 0; i < _variables.Length; i++)
        {
            _numbers.Add(_variables[i].Name, i);
        }

        _braced = [.. Enumerable.Range(0, _variables.Length).Where(i => HasBrace(_variables[i].Name))];
    }

    /// <summary>The variables, in their order.</summary>
    public IReadOnlyDictionary<string, JsonElement> Values { get; }

    /// <summary>
    /// A text with the variables filled in that stand in it as <c>{name}</c>, and with those that come after them and stand in what was filled in.
    /// </summary>
    public string Fill(string text, JsonCursor entry) =>
        text.LastIndexOf('}') < 0 || !text.Contains('{', StringComparison.Ordinal) ? text : AtOnce(text, entry) ?? InOrder(text, entry);

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static bool HasBrace(string text) => text.AsSpan().ContainsAny('{', '}');

    // In one go through the text, as nearly every text allows; null where a name may come about only by what is filled in.
    private string? AtOnce(string text, JsonCursor entry)
    {
        if (_braced.Length > 0)
        {
            return null;
        }

        // Behind the last closing brace there is no name.
        int last = text.LastIndexOf('}') + 1;
        ReadOnlySpan<char> rest = text.AsSpan(0, last);
        var filled = new StringBuilder(text.Length);
        for (int open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            int length = rest[(open + 1)..].IndexOfAny('{', '}');
            if (rest[open + 1 + length] == '{')
            {
                return null;
            }

            string? value = TextOf(rest.Slice(open + 1, length));
            if (value is not null && HasBrace(value))
            {
                return null;
            }

            int end = open + length + 2;
            _ = value is null ? filled.Append(rest[..end]) : filled.Append(rest[..open]).Append(value);
            rest = rest[end..];
            ForEachCounts.RefuseLength(entry, (long)filled.Length + rest.Length + text.Length - last);
        }

        return filled.Append(rest).Append(text, last, text.Length - last).ToString();
    }

    private string? TextOf(ReadOnlySpan<char> name) =>
        _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out int number) ? _variables[number].Text : null;

    // One variable after the other. What lies between is written, too: it counts, so that a long way has its end.
    private string InOrder(string text, JsonCursor entry)
    {
        for (int number = Next(text, 0, entry); number >= 0; number = Next(text, number + 1, entry))
        {
            string name = "{" + _variables[number].Name + "}";
            string with = _variables[number].Text!;
            ForEachCounts.RefuseLength(entry, text.Length + ((long)text.AsSpan().Count(name) * (with.Length - name.Length)));
            text = text.Replace(name, with, StringComparison.Ordinal);
        }

        return text;
    }

    // The first variable, from a number on, that stands in the text; -1 where none does.
    private int Next(string text, int from, JsonCursor entry)
    {
        _counts.AddCharacters(entry, text.Length);
        int next = int.MaxValue;
        for (int open = text.IndexOf('{', StringComparison.Ordinal), close; open >= 0; open = close < 0 || text[close] == '{' ? close : text.IndexOf('{', close + 1))
        {
            int length = text.AsSpan(open + 1).IndexOfAny('{', '}');
            close = length < 0 ? -1 : open + 1 + length;
            if (close >= 0 && text[close] == '}' && _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(open + 1, length), out int number)
                && number >= from && _variables[number].Text is not null)
            {
                next = Math.Min(next, number);
            }
        }

        foreach (int number in _braced.Where(n => n >= from && _variables[n].Text is not null).TakeWhile(n => n < next))
        {
            _counts.AddCharacters(entry, text.Length);
            if (text.Contains("{" + _variables[number].Name + "}", StringComparison.Ordinal))
            {
                return number;
            }
        }

        return next == int.MaxValue ? -1 : next;
    }
}
