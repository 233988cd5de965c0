using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Laws;

/// <summary>Every node of any rule has a sentence in both languages, and so has whatever stands in its way.</summary>
public class SentenceLaw
{
    [Law(200)]
    public void EveryNodeHasASentence(Draw draw)
    {
        RandomRule rule = RandomRule.Tree(draw);
        Subject subject = RandomSubjects.Subject(draw, rule.Facts);
        FactSet facts = rule.Project(subject, RandomDays.Of(draw));
        Reason[] said =
        [
            .. Nodes(rule.Root).SelectMany(n => (Reason[])[SentenceReading.Demand(n), SentenceReading.Demand(n, facts), SentenceReading.Wording(n)]),
            .. StandingReading.Unmet(rule.Root, facts, new TimelineContext(subject, rule.CutOffs)),
            .. rule.Root.Tests().Select(t => StandingReading.Actual(t, facts)),
        ];
        foreach (Reason reason in said)
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                string text = reason.Text(language);
                Assert.False(string.IsNullOrWhiteSpace(text));
                Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<Requirement> Nodes(Requirement node) => node.Children.SelectMany(Nodes).Prepend(node);
}
