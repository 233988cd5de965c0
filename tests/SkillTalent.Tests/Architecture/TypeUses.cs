using System.Reflection;
using System.Reflection.Emit;

namespace SkillTalent.Tests.Architecture;

/// <summary>Every type that a type names: in its signatures, its attributes and the bodies of its methods.</summary>
internal static class TypeUses
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        AddAll(found, type.GetInterfaces());
        AddAll(found, type.GetCustomAttributesData().Select(a => a.AttributeType));
        if (type.IsGenericTypeDefinition)
            AddAll(found, type.GetGenericArguments());

        foreach (var member in type.GetMembers(Library.Declared))
        {
            AddAll(found, member.GetCustomAttributesData().Select(a => a.AttributeType));
            switch (member)
            {
                case FieldInfo field: Add(found, field.FieldType); break;
                case PropertyInfo property: Add(found, property.PropertyType); break;
                case EventInfo @event: Add(found, @event.EventHandlerType); break;
                case MethodBase method: AddMethod(found, method); break;
            }
        }

        found.Remove(type);
        return found;
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        AddAll(found, method.GetParameters().Select(p => p.ParameterType));
        if (method is MethodInfo { ReturnType: var returned })
            Add(found, returned);
        if (method.IsGenericMethodDefinition)
            AddAll(found, method.GetGenericArguments());
        if (method.GetMethodBody() is not { } body)
            return;

        AddAll(found, body.LocalVariables.Select(l => l.LocalType));
        AddAll(found, body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType));
        foreach (int token in Tokens(body.GetILAsByteArray() ?? []))
            AddToken(found, method, token);
    }

    /// <summary>The metadata tokens in a method's code: the types, methods and fields that it uses.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (int at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
                value = (short)(0xFE00 | code[at++]);

            var kind = OpCodesByValue[value].OperandType;
            if (kind is OperandType.InlineTok or OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField)
                yield return BitConverter.ToInt32(code, at);

            at += kind switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static void AddToken(HashSet<Type> found, MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        var used = method.Module.ResolveMember(token, ofType, ofMethod);

        Add(found, used as Type ?? used?.DeclaringType);
        if (used is MethodInfo { IsGenericMethod: true } generic)
            AddAll(found, generic.GetGenericArguments());
    }

    private static void AddAll(HashSet<Type> found, IEnumerable<Type?> types)
    {
        foreach (var type in types)
            Add(found, type);
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null)
            return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (type.IsGenericParameter)
        {
            // Constraints may name the parameter again (where T : IComparable<T>).
            if (found.Add(type))
                AddAll(found, type.GetGenericParameterConstraints());
            return;
        }

        if (type.IsConstructedGenericType)
        {
            AddAll(found, type.GetGenericArguments());
            type = type.GetGenericTypeDefinition();
        }

        found.Add(type);
    }
}
