using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace SkillTalent.Web.Api;

/// <summary>Refuses a parameter that a route does not read: one that is misspelt would leave what it was to change as it is, and nobody would be told.</summary>
internal static class KnownParameters
{
    /// <summary>Makes what stands before a handler, which knows what the handler reads.</summary>
    public static EndpointFilterDelegate Before(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        string[] known = [.. context.MethodInfo.GetParameters().SelectMany(NamesOf)];
        return call =>
        {
            foreach (string name in call.HttpContext.Request.Query.Keys)
            {
                if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    throw Unknown(name, known);
                }
            }

            return next(call);
        };
    }

    private static IEnumerable<string> NamesOf(ParameterInfo parameter) => parameter.GetCustomAttribute<AsParametersAttribute>() is not null
        ? parameter.ParameterType.GetProperties().Select(p => p.GetCustomAttribute<FromQueryAttribute>()?.Name).OfType<string>()
        : parameter.GetCustomAttribute<FromQueryAttribute>()?.Name is { } name ? [name] : [];

    private static InputFormatException Unknown(string name, string[] known) => known.Length == 0
        ? new InputFormatException("query", JsonPath.Told(name), "no parameters")
        : new InputFormatException("query", JsonPath.Told(name), $"no such parameter{Nearest.Hint(name, known)} (known here: {string.Join(", ", known)})");
}
