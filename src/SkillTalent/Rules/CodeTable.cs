using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace SkillTalent;

/// <summary>
/// A coded list: the members of an enumeration with the codes that JSON uses for them and, where people see them, their labels. The table
/// of a list stands in the file of its enumeration, so that a new member, or a new list, is one file.
/// </summary>
/// <remarks>
/// Code that knows the enumeration is compiled once for each of them at every start of a process, so that what need not know it stands in
/// <see cref="CodeList"/>, and rows hold their member as an <see cref="Enum"/>.
/// </remarks>
/// <typeparam name="T">The enumeration; its values are <see cref="int"/>.</typeparam>
internal sealed class CodeTable<T> : CodeList
    where T : struct, Enum
{
    /// <summary>A list whose members have codes and labels.</summary>
    public CodeTable(params (Enum Value, string Code, string Zh, string En)[] rows)
        : base(typeof(T), rows)
    {
    }

    /// <summary>A list that people see by no labels.</summary>
    public CodeTable(params (Enum Value, string Code)[] rows)
        : base(typeof(T), rows)
    {
    }

    /// <summary>The members, in the order in which they are listed.</summary>
    public IReadOnlyList<T> All => field ??= Members();

    /// <summary>The code of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public string this[T value] => CodeOf(Unsafe.BitCast<T, int>(value));

    /// <summary>What people call a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public LocalizedText Label(T value) => LabelOf(Unsafe.BitCast<T, int>(value));

    /// <summary>The member of a code; null if there is none.</summary>
    public T? Find(string code) => TryGet(code, out T value) ? value : null;

    /// <summary>The member of a code, if there is one.</summary>
    public bool TryGet(string code, out T value)
    {
        bool found = TryFind(code, out int number);
        value = Unsafe.BitCast<int, T>(number);
        return found;
    }

    /// <summary>Reads a code.</summary>
    /// <exception cref="InputFormatException">It is none of them.</exception>
    public T Read(JsonCursor at) => Unsafe.BitCast<int, T>(ReadNumber(at));

    private ReadOnlyCollection<T> Members()
    {
        var members = new T[Codes.Count];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = Unsafe.BitCast<int, T>(NumberAt(i));
        }

        return Array.AsReadOnly(members);
    }
}
