using SkillTalent.Json;
using SkillTalent.Rulebooks;

namespace SkillTalent.Checking;

/// <summary>What the checker reads of a stacking rule: of which benefits it says that they go together, or that they do not, and when.</summary>
internal sealed record StackingRule(string Id, string Kind, IReadOnlyList<string> Provisions, Effective? Effective, Rulebook Book)
{
    public const string Exclusive = "exclusive";
    public const string MayCombine = "may-combine";

    public static IEnumerable<StackingRule> Of(Rulebook book)
    {
        if (!book.Sections.TryGetValue("stacking", out JsonCursor section))
        {
            yield break;
        }

        foreach (JsonCursor entry in section.AsArray("a list of stacking rules"))
        {
            JsonObjectCursor o = entry.AsObject("a stacking rule: { \"id\", \"kind\", \"provisions\" }");
            yield return new StackingRule(
                o.Required("id").AsString(),
                o.Required("kind").AsString(),
                o.Required("provisions").ReadStrings("a list of ids"),
                o.TryGet("effective", out JsonCursor effective) ? effective.ReadEffective() : null,
                book);
        }
    }

    /// <summary>Whether the rule holds on a day.</summary>
    public bool Holds(int day) => Effective is null || (Effective.FirstDay <= day && day <= Effective.LastDay);

    /// <summary>Whether both rules hold on some day.</summary>
    public bool Meets(StackingRule other) => Effective is not { } a || other.Effective is not { } b || (a.FirstDay <= b.LastDay && b.FirstDay <= a.LastDay);

    /// <summary>The pairs of provisions that it speaks of.</summary>
    public IEnumerable<(string First, string Second)> Pairs() =>
        Provisions.SelectMany((first, i) => Provisions.Skip(i + 1).Select(second => (first, second)));
}
