namespace SkillTalent.Parquet.Reading;

/// <summary>Room for one slice of one column of each kind, used again and again by one thread.</summary>
internal sealed class CursorScratch
{
    private readonly Dictionary<Type, Array> _arrays = [];

    /// <summary>An array of at least so many values: the same one every time, unless it is too small.</summary>
    public T[] Array<T>(int rows)
    {
        if (_arrays.TryGetValue(typeof(T), out Array? array) && array.Length >= rows)
        {
            return (T[])array;
        }

        var made = new T[rows];
        _arrays[typeof(T)] = made;
        return made;
    }
}
