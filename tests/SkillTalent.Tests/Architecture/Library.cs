using System.Reflection;
using System.Runtime.CompilerServices;

namespace SkillTalent.Tests.Architecture;

/// <summary>The assembly under test, seen by reflection.</summary>
internal static class Library
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = Assembly.Load("SkillTalent");

    // What the measurement of coverage puts into the assembly is not the library's.
    public static IReadOnlyList<Type> Types { get; } =
        [.. Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Coverlet.", StringComparison.Ordinal) != true)];

    public static IEnumerable<Type> PublicTypes => Types.Where(t => t.IsVisible);

    /// <summary>Closures, state machines, inline arrays and what source generators write.</summary>
    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || member.Name.StartsWith('<')
        || (member.DeclaringType is { } outer && IsGenerated(outer));
}
