#pragma warning disable IDE0044, IDE0051, IDE0052, CA1051, CA1801, CA1823, CA2211, CS0169, CS0414, CS0649 // the samples below are faulty on purpose

using System.Text;

namespace SkillTalent.Tests.Architecture;

/// <summary>The checks behind <see cref="ArchitectureTests"/> find what they are for.</summary>
public class ArchitectureCheckerTests
{
    [Theory]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InGenericArgument))]
    [InlineData(typeof(InBase))]
    [InlineData(typeof(InParameter))]
    [InlineData(typeof(InConstraint<>))]
    [InlineData(typeof(InBodyOnly))]
    [InlineData(typeof(InGenericCallOnly))]
    public void TypeUses_FindsTheUse(Type type)
    {
        Assert.Contains(typeof(Target), TypeUses.Of(type));
    }

    [Fact]
    public void TypeUses_FindsNoUseWhereThereIsNone()
    {
        Assert.DoesNotContain(typeof(Target), TypeUses.Of(typeof(NoUse)));
    }

    [Fact]
    public void TypeUses_ReadsEveryKindOfCode()
    {
        // A whole assembly of real code: a wrong operand length would throw on an unknown opcode or token.
        foreach (var type in typeof(ArchitectureCheckerTests).Assembly.GetTypes().Concat(typeof(LocalDate).Assembly.GetTypes()))
            Assert.NotNull(TypeUses.Of(type));
    }

    [Fact]
    public void Immutability_FindsWhatCallersCouldChange()
    {
        string faults = string.Join('\n', Immutability.PublicFaults(typeof(Changeable)));

        Assert.Contains("Field: public mutable field", faults, StringComparison.Ordinal);
        Assert.Contains("Setter: public setter", faults, StringComparison.Ordinal);
        Assert.Contains("Items: public property of a mutable collection", faults, StringComparison.Ordinal);
        Assert.Contains("Table: public field of a mutable collection", faults, StringComparison.Ordinal);
        Assert.DoesNotContain("Init", faults, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", faults, StringComparison.Ordinal);
    }

    [Fact]
    public void Immutability_AcceptsARecordAndAnEnum()
    {
        Assert.Empty(Immutability.PublicFaults(typeof(DayOfWeek)));
        Assert.Empty(Immutability.PublicFaults(typeof(Fine)));
        Assert.Empty(Immutability.StaticFaults(typeof(Fine)));
    }

    [Fact]
    public void Immutability_FindsStaticStateAndLeavesWhatTheCompilerCaches()
    {
        string[] faults = [.. Immutability.StaticFaults(typeof(StaticState)).Order(StringComparer.Ordinal)];

        Assert.Equal(2, faults.Length);
        Assert.Contains("Counter", faults[0], StringComparison.Ordinal);
        Assert.Contains("_cache", faults[1], StringComparison.Ordinal);
    }

    public class Target
    {
        public static int Count() => 1;
    }

    private sealed class InField
    {
        private readonly Target[]? _targets;
    }

    private sealed class InGenericArgument
    {
        public static IReadOnlyDictionary<string, List<Target>>? Find() => null;
    }

    private sealed class InBase : Target;

    private sealed class InParameter
    {
        public static void Take(ref Target target) => ArgumentNullException.ThrowIfNull(target);
    }

    private sealed class InConstraint<T>
        where T : Target, IComparable<T>;

    private sealed class InBodyOnly
    {
        public static int Ask() => Target.Count();
    }

    private sealed class InGenericCallOnly
    {
        public static object Ask() => Enumerable.Empty<Target>();
    }

    private sealed class NoUse
    {
        public static string Ask(int kind) => kind switch
        {
            0 => "a",
            1 => "b",
            2 => "c",
            3 => new StringBuilder().Append(kind + 0.5).ToString(),
            _ => "e",
        };
    }

    private sealed class Changeable
    {
        public static readonly int[] Table = [1];
        public int Field;

        public int Setter { get; set; }

        public int Init { get; init; }

        public int Hidden { get; private set; }

        public List<int> Items { get; } = [];
    }

    private sealed record Fine(int Number, IReadOnlyList<int> Items)
    {
        public static Fine None { get; } = new(0, []);

        public static IEnumerable<int> Double(IEnumerable<int> numbers) => numbers.Select(n => 2 * n);
    }

    private static class StaticState
    {
        private static int? _cache;

        public static int Counter { get; set; }

        public static Func<int, int> Cached => n => n + 1;
    }
}
