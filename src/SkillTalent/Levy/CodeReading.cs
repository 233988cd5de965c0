using SkillTalent.Json;

namespace SkillTalent.Levy;

/// <summary>Reads one of a closed list of codes.</summary>
internal static class CodeReading
{
    public static T ReadCode<T>(this JsonCursor value, IReadOnlyList<T> all, Func<T, string> toCode)
    {
        string expectation = "one of " + string.Join(", ", all.Select(toCode));
        string code = value.AsString(expectation);
        foreach (T candidate in all)
        {
            if (string.Equals(toCode(candidate), code, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        throw value.Fail(expectation);
    }
}
