using System.Collections;
using System.Reflection;

namespace SkillTalent.Tests.Workers;

/// <summary>Compares every public member of two workers, those added tomorrow included.</summary>
internal static class SameWorker
{
    public static void Assert(Worker expected, Worker actual)
    {
        foreach (PropertyInfo property in typeof(Worker).GetProperties())
        {
            object? e = property.GetValue(expected);
            object? a = property.GetValue(actual);
            if (!Same(e, a))
                Xunit.Assert.Fail($"{property.Name}: {Text(e)} is not {Text(a)}");
        }
    }

    private static bool Same(object? e, object? a) => (e, a) switch
    {
        (IReadOnlyDictionary<string, GivenFact> x, IReadOnlyDictionary<string, GivenFact> y) =>
            x.Count == y.Count && x.All(p => y.TryGetValue(p.Key, out GivenFact other) && other == p.Value),
        (IEnumerable x and not string, IEnumerable y) => x.Cast<object>().SequenceEqual(y.Cast<object>()),
        _ => Equals(e, a),
    };

    private static string Text(object? value) => value is IEnumerable items and not string ? string.Join("; ", items.Cast<object>()) : $"{value ?? "nothing"}";
}
