using System.Globalization;

namespace SkillTalent;

/// <summary>The reading that gives a text which two rules share only if they demand the same.</summary>
internal sealed class KeyReading : IReading<string>
{
    private static readonly KeyReading Instance = new();

    /// <summary>The text of a rule; nothing for none.</summary>
    public static string Of(Requirement? node) => node?.Fold(Instance) ?? "";

    public string All(Requirement node, IReadOnlyList<string> parts) => $"all({string.Join(';', parts)})";

    public string Any(Requirement node, IReadOnlyList<string> parts) => $"any({string.Join(';', parts)})";

    public string Not(Requirement node, string part) => $"not({part})";

    public string Test(FactTest test) => string.Create(CultureInfo.InvariantCulture, $"{test.Fact.Id}@{test.AsOf} {test.Form}");
}
