using System.Globalization;

namespace SkillTalent.Rules;

/// <summary>A text that two tests share only if they ask the same of the same fact on the same day.</summary>
internal static class RequirementKey
{
    public static string Of(FactRequirement leaf) =>
        string.Create(CultureInfo.InvariantCulture, $"{leaf.Fact.Id}@{leaf.AsOf} {Test(leaf)}");

    /// <summary>A text that two requirements share only if they demand the same.</summary>
    public static string Of(Requirement? node) => node switch
    {
        null => "",
        FactRequirement leaf => Of(leaf),
        _ => $"{node.GetType().Name}({string.Join(';', node.Children.Select(Of))})",
    };

    private static string Test(FactRequirement leaf) => leaf switch
    {
        ElapsedRequirement e => $"{e.Kind} {e.Period}",
        WorkedRequirement w => $"worked {w.Period}",
        FixedDayRequirement f => string.Create(CultureInfo.InvariantCulture, $"days {f.From} {f.Before}"),
        BetweenRequirement b => $"between {b.Of.Id} {b.From} {b.To}",
        ChoiceRequirement c => "in " + string.Join(',', c.Codes),
        FlagRequirement f => f.Expected ? "yes" : "no",
        NumberRequirement n => string.Create(CultureInfo.InvariantCulture, $"number {n.Least} {n.Most}"),
        _ => throw new InvalidOperationException($"No key for {leaf.GetType().Name}."),
    };
}
