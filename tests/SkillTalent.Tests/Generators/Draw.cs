namespace SkillTalent.Tests.Generators;

/// <summary>A stream of choices that follows from a seed and a size alone, so that a failure can be repeated.</summary>
internal sealed class Draw(int seed, int size)
{
    private readonly Random _random = new(seed);

    /// <summary>How large things may become, from 1 to 100.</summary>
    public int Size => size;

    /// <summary>A whole number, both ends included.</summary>
    public int Int(int from, int to) => _random.Next(from, to + 1);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public T Of<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>As many items as the range says; the most shrinks with the size.</summary>
    public List<T> Several<T>(int least, int most, Func<T> item)
    {
        int count = Int(least, Math.Max(least, Math.Min(most, least + (size / 10))));
        var items = new List<T>(count);
        for (int i = 0; i < count; i++)
            items.Add(item());

        return items;
    }

    /// <summary>Some of the items, at least one, in their order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> items)
    {
        var some = items.Where(_ => Chance(50)).ToList();
        return some.Count > 0 ? some : [Of(items)];
    }

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>A value or, so many times in a hundred, nothing.</summary>
    public T? Maybe<T>(int nothingPercent, Func<T> item)
        where T : struct => Chance(nothingPercent) ? null : item();

    /// <inheritdoc cref="Maybe{T}"/>
    public T? MaybeRef<T>(int nothingPercent, Func<T> item)
        where T : class => Chance(nothingPercent) ? null : item();

    public override string ToString() => $"new Draw(seed: {seed}, size: {size})";
}
