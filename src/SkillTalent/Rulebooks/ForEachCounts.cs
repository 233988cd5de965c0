namespace SkillTalent;

/// <summary>
/// What the <c>forEach</c> of one rulebook come to, counted together while it is made: what is more than the limits allow is refused before it is there.
/// </summary>
internal sealed class ForEachCounts
{
    private int _entries;
    private long _nodes;
    private long _characters;

    /// <summary>Counts what an entry stands for.</summary>
    public void AddEntries(JsonCursor entry, int entries)
    {
        _entries += entries;
        Refuse(entry, _entries, entry.Limits.ExpandedProvisions, nameof(InputLimits.ExpandedProvisions), "provisions and facts once every \"forEach\" is written out");
    }

    /// <summary>Counts a value.</summary>
    public void AddNode(JsonCursor entry) =>
        Refuse(entry, ++_nodes, entry.Limits.Nodes, nameof(InputLimits.Nodes), "values once every \"forEach\" is written out");

    /// <summary>Counts the characters of a text, also of one that is only on the way to what is written.</summary>
    public void AddCharacters(JsonCursor entry, int characters)
    {
        _characters += characters;
        Refuse(entry, _characters, entry.Limits.Bytes, nameof(InputLimits.Bytes), "characters once every \"forEach\" is written out");
    }

    /// <summary>Refuses an object or list that lies too deep.</summary>
    public static void RefuseDepth(JsonCursor entry, int depth) =>
        Refuse(entry, depth + 1, entry.Limits.Depth, nameof(InputLimits.Depth), "objects and lists within each other once \"forEach\" is written out");

    /// <summary>Refuses a text that becomes too long.</summary>
    public static void RefuseLength(JsonCursor entry, long length) =>
        Refuse(entry, length, entry.Limits.TextLength, nameof(InputLimits.TextLength), "characters of a text that \"forEach\" fills in");

    private static void Refuse(JsonCursor entry, long count, int most, string limit, string what)
    {
        if (count > most)
        {
            throw entry.Input.Beyond(entry.Path, limit, most, what);
        }
    }
}
