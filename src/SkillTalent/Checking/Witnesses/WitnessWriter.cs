using System.Text.Json;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Writes a draft as the JSON of a worker and reads it back: what stands in a finding can be run as it is.</summary>
internal static class WitnessWriter
{
    /// <summary>The worker; null where the draft is none, such as a day outside the calendar of the form.</summary>
    public static Worker? Worker(WitnessDraft draft)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, draft);
        }

        buffer.Position = 0;
        try
        {
            return WorkerJson.Read(buffer, "witness");
        }
        catch (InputFormatException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, WitnessDraft draft)
    {
        writer.WriteStartObject();
        WriteMembers(writer, draft);
        if (draft.Spells is { } spells)
        {
            writer.WriteStartArray("employment");
            foreach (WitnessSpell spell in spells)
            {
                WriteSpell(writer, spell);
            }

            writer.WriteEndArray();
        }

        string own = Occupation(draft);
        foreach ((string list, IReadOnlyList<(RecordDraft Record, int Day)> records) in draft.Lists.Where(l => IsOwn(l.Key)))
        {
            WriteRecords(writer, list, records, own);
        }

        // Kinds that a rulebook declares.
        writer.WriteStartObject("records");
        foreach ((string list, IReadOnlyList<(RecordDraft Record, int Day)> records) in draft.Lists.Where(l => !IsOwn(l.Key)))
        {
            WriteRecords(writer, list, records, own);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSpell(Utf8JsonWriter writer, WitnessSpell spell)
    {
        writer.WriteStartObject();
        WriteDay(writer, "from", spell.Days.From);
        if (spell.Days.To != Day.Last)
        {
            WriteDay(writer, "to", spell.Days.To);
        }

        if (spell.IsRelated is { } related)
        {
            writer.WriteBoolean("related", related);
        }

        writer.WriteEndObject();
    }

    private static bool IsOwn(string list) => WorkerSchema.Instance.IndexOfList(list) >= 0;

    private static void WriteRecords(Utf8JsonWriter writer, string list, IReadOnlyList<(RecordDraft Record, int Day)> records, string own)
    {
        writer.WriteStartArray(list);
        foreach ((RecordDraft record, int day) in records)
        {
            WriteRecord(writer, record, day, own);
        }

        writer.WriteEndArray();
    }

    // A record of the worker's own occupation names the one that the worker has.
    private static string Occupation(WitnessDraft draft) => draft.Facts
        .Where(f => f.Fact.Source is MemberSource m && WorkerSchema.Instance.Members[m.Index].Name == "occupation" && f.Value.IsKnown)
        .Select(f => f.Fact.Choices[(int)f.Value.Number].Code).FirstOrDefault(ChoiceDomain.Other);

    private static void WriteMembers(Utf8JsonWriter writer, WitnessDraft draft)
    {
        var members = draft.Facts.Where(f => f.Fact.Source is MemberSource)
            .Select(f => (Name: WorkerSchema.Instance.Members[((MemberSource)f.Fact.Source).Index].Name, f.Fact, f.Value))
            .ToList();
        foreach (IGrouping<string, (string Name, Fact Fact, FactValue Value)> group in members.GroupBy(m => m.Name.Split('.')[0], StringComparer.Ordinal))
        {
            if (group.First().Name == group.Key)
            {
                WriteValue(writer, group.Key, group.First().Fact, group.First().Value);
            }
            else if (group.Any(m => m.Name == "purchase.day" && m.Value.IsNever))
            {
                writer.WriteBoolean(group.Key, false);
            }
            else
            {
                writer.WriteStartObject(group.Key);
                foreach ((string name, Fact fact, FactValue value) in group)
                {
                    WriteValue(writer, name[(group.Key.Length + 1)..], fact, value);
                }

                writer.WriteEndObject();
            }
        }

        writer.WriteStartObject("facts");
        foreach ((Fact fact, FactValue value) in draft.Facts.Where(f => f.Fact.Source is GivenSource))
        {
            WriteValue(writer, fact.Id, fact, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, Fact fact, FactValue value)
    {
        switch (fact.Kind)
        {
            case FactKind.Flag:
                writer.WriteBoolean(name, value.Number != 0);
                break;
            case FactKind.Number:
                writer.WriteNumber(name, value.Number / (decimal)DecimalScale.Power(fact.Decimals));
                break;
            case FactKind.Choice when value.IsKnown:
                if (name == "appointedLevel" && fact.Choices[(int)value.Number].Code == "none")
                {
                    writer.WriteNull(name);
                }
                else
                {
                    writer.WriteString(name, fact.Choices[(int)value.Number].Code);
                }

                break;
            case FactKind.Date when value.IsNever:
                writer.WriteBoolean(name, false);
                break;
            case FactKind.Date:
                WriteDay(writer, name, (int)value.Number);
                break;
            default:
                break;
        }
    }

    private static void WriteRecord(Utf8JsonWriter writer, RecordDraft record, int day, string own)
    {
        RecordSchema list = record.List;
        writer.WriteStartObject();
        WriteRequired(writer, record);
        for (int i = 0; i < list.Members.Count; i++)
        {
            (string name, ItemValue value) = (list.Members[i].Name, record.Values[i]);
            if (name == list.Day)
            {
                if (!record.IsUndated)
                {
                    WriteDay(writer, name, day);
                }
            }
            else if (name == "share")
            {
                WriteField(writer, record, value);
            }
            else if (value.State == FactState.Known && !(name == "of" && record.Values[list.IndexOf("share")].State == FactState.Known))
            {
                switch (list.Members[i].Kind)
                {
                    case MemberKind.Text:
                        writer.WriteString(name, value.Text switch
                        {
                            RecordDomain.OwnCode => own,
                            RecordDomain.OtherCode when name != "occupation" => ChoiceDomain.Other,
                            _ => value.Text,
                        });
                        break;
                    case MemberKind.Flag:
                        writer.WriteBoolean(name, value.Number != 0);
                        break;
                    default:
                        writer.WriteNumber(name, value.Number / ItemValue.Scale);
                        break;
                }
            }
        }

        writer.WriteEndObject();
    }

    // What the form cannot be without, where no test asks for it.
    private static void WriteRequired(Utf8JsonWriter writer, RecordDraft record)
    {
        (string Member, string Value)? required = record.List.Name switch
        {
            "certificates" => ("level", SkillLevel.Apprentice.Code),
            "titles" => ("rank", "entry"),
            "education" => ("level", "none"),
            "contests" => ("tier", ChoiceDomain.Other),
            "claims" => ("provision", ChoiceDomain.Other),
            "honours" => ("code", ChoiceDomain.Other),
            _ => null,
        };
        if (required is { } member && record.Values[record.List.IndexOf(member.Member)].State == FactState.Unknown)
        {
            writer.WriteString(member.Member, member.Value);
        }

        // That there is no class is known only of schools that have none.
        if (record.List.Name == "education" && record.Values[record.List.IndexOf("class")].State == FactState.Never
            && record.Values[record.List.IndexOf("school")].State == FactState.Unknown)
        {
            writer.WriteString("school", "university");
        }
    }

    // A share is a place in a field: the smallest field in which the place has at most this share.
    private static void WriteField(Utf8JsonWriter writer, RecordDraft record, ItemValue share)
    {
        if (share.State != FactState.Known)
        {
            return;
        }

        ItemValue place = record.Values[record.List.IndexOf("place")];
        long number = place.State == FactState.Known ? place.Number / ItemValue.Scale : 1;
        if (place.State != FactState.Known)
        {
            writer.WriteNumber("place", number);
        }

        writer.WriteNumber("of", ((number * ItemValue.Scale) + share.Number - 1) / share.Number);
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, int day) =>
        writer.WriteString(name, LocalDatePattern.Iso.Format(Day.ToDate(day)));
}
