using System.Reflection;
using System.Runtime.CompilerServices;

namespace SkillTalent.Tests.Architecture;

/// <summary>What a type offers by which a caller or a second thread could change what another has seen.</summary>
internal static class Immutability
{
    private static readonly HashSet<Type> MutableCollections =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>)];

    /// <summary>Faults of a public type: what its callers could change.</summary>
    public static IEnumerable<string> PublicFaults(Type type)
    {
        // An enum keeps its value in a public field of a special name.
        foreach (var field in type.GetFields(Library.Declared).Where(f => IsExposed(f.Attributes) && !f.IsSpecialName))
        {
            if (!field.IsInitOnly && !field.IsLiteral)
                yield return $"{type}.{field.Name}: public mutable field";
            if (IsMutableCollection(field.FieldType))
                yield return $"{type}.{field.Name}: public field of a mutable collection";
        }

        foreach (var property in type.GetProperties(Library.Declared))
        {
            if (property.SetMethod is { } setter && IsExposed(setter) && !IsInit(setter))
                yield return $"{type}.{property.Name}: public setter (init is allowed)";
            if (property.GetMethod is { } getter && IsExposed(getter) && IsMutableCollection(property.PropertyType))
                yield return $"{type}.{property.Name}: public property of a mutable collection";
        }
    }

    /// <summary>Faults of any type: static fields that change after the type is initialised.</summary>
    public static IEnumerable<string> StaticFaults(Type type)
    {
        if (Library.IsGenerated(type))
            yield break;

        foreach (var field in type.GetFields(Library.Declared))
        {
            // The backing field of "static X { get; set; }" is compiler-generated, too: it is ours all the same.
            bool ours = !Library.IsGenerated(field) || field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal);
            if (field.IsStatic && ours && !field.IsInitOnly && !field.IsLiteral)
                yield return $"{type}.{field.Name}: static and not readonly";
        }
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsExposed(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsExposed(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsConstructedGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));
}
