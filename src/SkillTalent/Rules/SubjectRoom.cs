namespace SkillTalent;

/// <summary>
/// Room in which subjects are laid out one after the other, each written over the one before: of a million workers nothing is kept but their
/// columns. No subject of it outlives the next. Not thread-safe.
/// </summary>
internal sealed class SubjectRoom
{
    // Longer lists are rare, and have arrays of their own.
    private const int MostKept = 16;

    private ItemValue[] _members = [];
    private SubjectRecord[]?[] _lists = [];
    private LikeRecords?[]?[] _kinds = [];

    // By list, then by the number of records: rules look at the length of an array.
    private SubjectRecord[]?[]?[] _records = [];
    private LikeRecords?[]?[]?[] _sorted = [];

    /// <summary>Members of which nothing is known.</summary>
    public ItemValue[] Members(int count) => Cleared(ref _members, count);

    /// <summary>Lists that are unknown.</summary>
    public SubjectRecord[]?[] Lists(int count) => Cleared(ref _lists, count);

    /// <summary>The kinds of no list.</summary>
    public LikeRecords?[]?[] Kinds(int count) => Cleared(ref _kinds, count);

    /// <summary>The records of a list, to be written over; null where there was none yet.</summary>
    public SubjectRecord[] Records(int list, int count) => Kept(ref _records, list, count);

    /// <summary>Room for the kinds of a list's records.</summary>
    public LikeRecords?[] Sorted(int list, int count) => Kept(ref _sorted, list, count);

    /// <summary>The subject itself, of members and lists of this room; null where there was none yet.</summary>
    public Subject? Subject { get; private set; }

    /// <summary>Keeps the subject, for the next to be written over it.</summary>
    public Subject Keep(Subject subject) => Subject = subject;

    private static T[] Cleared<T>(ref T[] room, int count)
    {
        if (room.Length == count)
        {
            Array.Clear(room);
        }
        else
        {
            room = new T[count];
        }

        return room;
    }

    private static T[] Kept<T>(ref T[]?[]?[] rooms, int list, int count)
    {
        if (count > MostKept)
        {
            return new T[count];
        }

        if (list >= rooms.Length)
        {
            Array.Resize(ref rooms, list + 1);
        }

        return (rooms[list] ??= new T[]?[MostKept + 1])[count] ??= new T[count];
    }
}
