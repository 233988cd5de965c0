using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>Rows and columns of a table are found by codes and by what people call the choices.</summary>
public sealed class CalledChoicesTests
{
    /// <summary>A code comes before what another choice is called, and of two that are called alike the first is meant.</summary>
    [Law(1_000)]
    public void A_name_stands_for_the_choice_that_a_look_at_each_would_find(Draw draw)
    {
        ChoiceOption[] options = [.. draw.Several(1, 6, () => Name(draw)).Distinct().Select(code => new ChoiceOption(code, new LocalizedText(Label(draw, "（", "）"), Label(draw, " (", ")"))))];
        var domain = new ChoiceDomain("x", open: false, options);
        var names = new CalledChoices();
        foreach (string name in draw.Several(1, 6, () => draw.Chance(50) ? Name(draw) : Label(draw, "（", "）")))
        {
            int code = Array.FindIndex(options, o => o.Code == name);
            int called = Array.FindIndex(options, o => o.Label.Zh == name || o.Label.En == name || o.Label.Zh.Split('（')[0].TrimEnd() == name || o.Label.En.Split('(')[0].TrimEnd() == name);
            Assert.Equal(code >= 0 ? code : called, names.IndexOf(domain, name));
        }
    }

    private static string Name(Draw draw) => draw.Of("a", "b", "c", "d", "甲", "乙");

    private static string Label(Draw draw, string open, string close) => Name(draw) + (draw.Chance(40) ? open + Name(draw) + close : "");
}
