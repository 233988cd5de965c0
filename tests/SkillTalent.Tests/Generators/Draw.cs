using System.Globalization;

namespace SkillTalent.Tests.Generators;

/// <summary>
/// A stream of choices that follows from a seed and a size alone, so that a failure can be repeated. Each choice that was made is kept: the same
/// things are drawn again from the choices, and simpler ones from fewer or smaller choices, whatever it is that is drawn.
/// </summary>
public sealed class Draw
{
    private readonly Random? _random;
    private readonly IReadOnlyList<int> _again;
    private readonly List<int> _made = [];
    private readonly string _name;

    /// <summary>Draws anew.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="size">How large things may become, from 1 to 100.</param>
    public Draw(int seed, int size)
    {
        _random = new Random(seed);
        _again = [];
        _name = string.Create(CultureInfo.InvariantCulture, $"new Draw(seed: {seed}, size: {size})");
        Size = size;
    }

    /// <summary>Draws what was drawn before; behind the last choice everything is the least that there is.</summary>
    /// <param name="size">How large things may become.</param>
    /// <param name="choices">The choices, each from 0.</param>
    public Draw(int size, IReadOnlyList<int> choices)
    {
        _again = choices;
        _name = string.Create(CultureInfo.InvariantCulture, $"new Draw(size: {size}, choices: [{string.Join(", ", choices)}])");
        Size = size;
    }

    /// <summary>How large things may become, from 1 to 100.</summary>
    public int Size { get; }

    /// <summary>The choices made so far.</summary>
    public IReadOnlyList<int> Choices => _made;

    /// <summary>A whole number, both ends included.</summary>
    public int Int(int from, int to) => from + Choice(to - from + 1);

    /// <summary>Whether what happens so many times in a hundred happens; the least is that it does not.</summary>
    public bool Chance(int percent) => Choice(100, isLeastTheLast: true) < percent;

    public T Of<T>(params IReadOnlyList<T> items) => items[Choice(items.Count)];

    /// <summary>As many items as the range says; the most shrinks with the size.</summary>
    public List<T> Several<T>(int least, int most, Func<T> item)
    {
        int count = Int(least, Math.Max(least, Math.Min(most, least + (Size / 10))));
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

    /// <summary>The items in another order; the least is that in which they are given.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var left = items.ToList();
        var shuffled = new List<T>(left.Count);
        while (left.Count > 0)
        {
            int next = Choice(left.Count);
            shuffled.Add(left[next]);
            left.RemoveAt(next);
        }

        return shuffled;
    }

    /// <summary>A value or, so many times in a hundred, nothing.</summary>
    public T? Maybe<T>(int nothingPercent, Func<T> item)
        where T : struct => Chance(nothingPercent) ? null : item();

    /// <inheritdoc cref="Maybe{T}"/>
    public T? MaybeRef<T>(int nothingPercent, Func<T> item)
        where T : class => Chance(nothingPercent) ? null : item();

    public override string ToString() => _name;

    private int Choice(int count, bool isLeastTheLast = false)
    {
        int drawn = _random?.Next(count) ?? 0;
        int choice = _random is null ? _made.Count < _again.Count ? _again[_made.Count] % count : 0 : isLeastTheLast ? count - 1 - drawn : drawn;
        _made.Add(choice);
        return isLeastTheLast ? count - 1 - choice : choice;
    }
}
