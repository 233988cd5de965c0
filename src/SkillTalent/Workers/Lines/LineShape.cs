using System.Text;

namespace SkillTalent;

/// <summary>What the form of a worker says to whoever reads lines of JSON: the entries by their names, and where the members stand that are looked at.</summary>
internal static class LineShape
{
    private static readonly byte[][] Names = [.. WorkerShape.Entries.Select(e => e.JsonSchema is null ? [] : Encoding.UTF8.GetBytes(e.Name))];

    /// <summary>By entry: the list that it is; -1 where it is none.</summary>
    public static readonly int[] Lists = [.. WorkerShape.Entries.Select(e => e is ListEntry ? WorkerSchema.Instance.IndexOfList(e.Name) : -1)];

    /// <summary>By list: the member that is the occupation; -1: none.</summary>
    public static readonly int[] Occupations = [.. WorkerSchema.Instance.Lists.Select(l => l.IndexOf(Mentions.OccupationFact))];

    /// <summary>By list: the member that is the day from which a record holds.</summary>
    public static readonly int[] FirstDays = [.. WorkerSchema.Instance.Lists.Select(l => l.IndexOf(l.Day))];

    /// <summary>By list: the member that is the last day; -1: none.</summary>
    public static readonly int[] LastDays = [.. WorkerShape.Lists.Select(l => l.End is { } end ? l.Schema.IndexOf(end) : -1)];

    /// <summary>The entry that is the reference.</summary>
    public static readonly int Reference = IndexOf(WorkerShape.Reference);

    /// <summary>The list of spells of work.</summary>
    public static readonly int Employment = WorkerSchema.Instance.IndexOfList(WorkerShape.Employment.Name);

    /// <summary>The member that is the day of birth.</summary>
    public static readonly int Birth = WorkerSchema.Instance.IndexOfMember("birth");

    /// <summary>The member that is the worker's own occupation.</summary>
    public static readonly int Occupation = WorkerSchema.Instance.IndexOfMember(Mentions.OccupationFact);

    /// <summary>The entry of a name, as UTF-8; -1: none.</summary>
    public static int EntryOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int IndexOf(WorkerEntry entry)
    {
        for (int i = 0; i < WorkerShape.Entries.Count; i++)
        {
            if (WorkerShape.Entries[i] == entry)
            {
                return i;
            }
        }

        return -1;
    }
}
