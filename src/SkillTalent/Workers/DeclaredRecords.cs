using System.Globalization;

namespace SkillTalent;

/// <summary>Lays out a worker's records of the kinds that rulebooks declare, and refuses what was not declared.</summary>
internal static class DeclaredRecords
{
    /// <summary>Lays out every declared kind.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="schema">The worker's own lists, then the declared kinds.</param>
    /// <param name="lists">The places of the declared kinds; a kind of which the worker says nothing stays unknown.</param>
    /// <exception cref="InputFormatException">A kind, a member or a value is none that a rulebook declares.</exception>
    public static void Lay(Worker worker, SubjectSchema schema, Span<SubjectRecord[]?> lists)
    {
        if (worker.Records.Count == 0)
        {
            return;
        }

        int own = schema.Lists.Count - lists.Length;
        foreach ((string kind, IReadOnlyList<DeclaredRecord> records) in worker.Records)
        {
            string path = JsonCursor.MemberPath($"{worker.Path}.records", kind);
            int list = schema.IndexOfList(kind) - own;
            if (list < 0)
            {
                string[] known = [.. schema.Lists.Skip(own).Select(l => l.Name)];
                string which = known.Length == 0 ? " (none does)" : Nearest.Hint(kind, known) + ": " + string.Join(", ", known);
                throw new InputFormatException(worker.Source, $"{worker.Path}.records{JsonPath.StepToUnknown(kind)}", "a kind of records that a rulebook declares" + which);
            }

            var laid = new SubjectRecord[records.Count];
            for (int i = 0; i < laid.Length; i++)
            {
                laid[i] = Record(worker, schema.Lists[own + list], records[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
            }

            lists[list] = laid;
        }
    }

    private static SubjectRecord Record(Worker worker, RecordSchema kind, DeclaredRecord record, string path)
    {
        var values = new ItemValue[kind.Members.Count];
        foreach ((string name, GivenFact given) in record.Members)
        {
            int member = kind.IndexOf(name);
            string at = JsonCursor.MemberPath(path, name);
            if (member < 0)
            {
                string[] known = [.. kind.Members.Select(m => m.Name)];
                throw new InputFormatException(worker.Source, path + JsonPath.StepToUnknown(name), $"no such member{Nearest.Hint(name, known)} (known here: {string.Join(", ", known)})");
            }

            values[member] = Value(kind.Members[member], given) ?? throw new InputFormatException(worker.Source, at, Expected(kind.Members[member], given));
        }

        ItemValue day = values[kind.IndexOf(kind.Day)];
        return day.State == FactState.Known
            ? new SubjectRecord(values, (int)day.Number, Day.Last)
            : throw new InputFormatException(worker.Source, path, $"the day \"{kind.Day}\"");
    }

    private static ItemValue? Value(MemberSchema member, GivenFact given) => member.Kind switch
    {
        MemberKind.Flag when given.Flag is { } flag => ItemValue.OfFlag(flag),
        MemberKind.Number when given.Number is { } number && Math.Abs(number) <= 1_000_000_000_000m && decimal.Round(number, DecimalScale.MostDecimals) == number =>
            ItemValue.OfNumber(number),
        MemberKind.Date when given.Flag is false => ItemValue.None,
        MemberKind.Date when given.Date is { } day => Item.Of(day),
        MemberKind.Text when given.Text is { } text && (member.Codes is null || member.Codes.Contains(text, StringComparer.Ordinal)) => ItemValue.OfText(text),
        _ => null,
    };

    private static string Expected(MemberSchema member, GivenFact given) => member.Kind switch
    {
        MemberKind.Flag => "true or false",
        MemberKind.Number => string.Create(CultureInfo.InvariantCulture, $"a number with at most {DecimalScale.MostDecimals} decimal places"),
        MemberKind.Date => GivenFact.DateExpectation,
        _ when member.Codes is { } codes => "one of: " + string.Join(", ", codes) + Nearest.Hint(given.Text ?? "", codes),
        _ => "a text",
    };
}
