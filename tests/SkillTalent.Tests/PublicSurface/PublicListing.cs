using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SkillTalent.Tests.PublicSurface;

/// <summary>Lists what callers of an assembly can see, one line a type or member, in an order that does not depend on the source.</summary>
internal static class PublicListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    // What every record has, by the language.
    private static readonly HashSet<string> OfRecords = ["<Clone>$", "PrintMembers", "get_EqualityContract", "Deconstruct", "op_Equality", "op_Inequality"];

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)
            .SelectMany(t => Members(t).Order(StringComparer.Ordinal).Select(m => "  " + m).Prepend(Header(t)));

    private static string Header(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class"
            : IsRecord(type) ? Sealing(type) + "record"
            : Sealing(type) + "class";
        string[] bases = [.. (type.IsEnum || type.IsValueType || type.BaseType == typeof(object) ? [] : new[] { type.BaseType })
            .OfType<Type>().Select(Name)];
        return $"{kind} {type.Namespace}.{Name(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static string Sealing(Type type) => type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "";

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    private static IEnumerable<string> Members(Type type)
    {
        bool record = IsRecord(type) || type.GetMethod("PrintMembers", Declared) is not null;
        foreach (FieldInfo field in type.GetFields(Declared).Where(f => (f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly) && !f.IsSpecialName))
        {
            yield return type.IsEnum ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"
                : field.IsLiteral ? $"const {Name(field.FieldType)} {field.Name} = {Constant(field.GetRawConstantValue())}"
                : $"{Static(field.IsStatic)}{Name(field.FieldType)} {field.Name}";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(p => Seen(p.GetMethod) || Seen(p.SetMethod)))
        {
            if (OfRecords.Contains("get_" + property.Name))
                continue;
            string index = property.GetIndexParameters() is { Length: > 0 } p ? $"[{Parameters(p)}]" : "";
            string set = !Seen(property.SetMethod) ? "" : IsInit(property.SetMethod!) ? " init;" : " set;";
            yield return $"{Static((property.GetMethod ?? property.SetMethod)!.IsStatic)}{Name(property.PropertyType, Nullability.Create(property))} {property.Name}{index} {{ get;{set} }}";
        }

        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(c => Seen(c) && !c.IsStatic))
        {
            if (!(record && constructor.GetParameters() is [{ } only] && only.ParameterType == type))
                yield return $"{Plain(type)}({Parameters(constructor.GetParameters())})";
        }

        foreach (MethodInfo method in type.GetMethods(Declared).Where(Seen))
        {
            bool ofObject = method.GetBaseDefinition().DeclaringType == typeof(object) || (record && method.Name == "Equals");
            bool accessor = method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
            if (ofObject || accessor || (record && OfRecords.Contains(method.Name)))
                continue;
            string generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
            string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
            yield return $"{Static(method.IsStatic)}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({extension}{Parameters(method.GetParameters())})";
        }
    }

    private static bool Seen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p =>
        $"{(p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : "")}{Name(p.ParameterType, Nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? " = " + Constant(p.RawDefaultValue) : "")}"));

    private static string Constant(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type, NullabilityInfo nullability) =>
        !type.IsValueType && !type.IsByRef && nullability.ReadState == NullabilityState.Nullable ? Name(type) + "?" : Name(type);

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        string name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{Plain(type)}" : Plain(type);
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }

    private static string Plain(Type type) => type.FullName switch
    {
        "System.Boolean" => "bool",
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Decimal" => "decimal",
        "System.Double" => "double",
        "System.String" => "string",
        "System.Object" => "object",
        "System.Void" => "void",
        _ => type.Name.Split('`')[0],
    };
}
