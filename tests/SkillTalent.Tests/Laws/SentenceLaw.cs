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

    /// <summary>Rules that come to different things are said in different words: whoever reads a sentence knows what it demands.</summary>
    [Law(100)]
    public void RulesOfOneSentenceAreOneRule(Draw draw)
    {
        Fact[] flags = [.. Enumerable.Range(1, 3).Select(i => new Fact($"f{i}", FactKind.Flag, new LocalizedText($"事实{i}", $"fact {i}"), GivenSource.Instance) { Index = i - 1 })];
        Requirement[] rules = [.. Enumerable.Range(0, 200).Select(_ => Small(draw, flags, 2))];
        foreach (Language language in Enum.GetValues<Language>())
        {
            foreach (IGrouping<string, Requirement> alike in rules.GroupBy(r => SentenceReading.Demand(r).Text(language), StringComparer.Ordinal))
            {
                Requirement? other = alike.FirstOrDefault(r => TruthTable(r, flags) != TruthTable(alike.First(), flags));
                Assert.True(other is null, $"\"{alike.Key}\" is said of {KeyReading.Of(alike.First())} and of {KeyReading.Of(other)}");
            }
        }
    }

    private static Requirement Small(Draw draw, Fact[] flags, int depth) => (depth == 0 ? 0 : draw.Int(0, 3)) switch
    {
        0 => new FactTest(draw.Of(flags), new FlagForm(draw.Chance(75))),
        1 => new NotRequirement(Small(draw, flags, depth - 1)),
        2 => new AllRequirement([.. Enumerable.Range(0, draw.Int(1, 3)).Select(_ => Small(draw, flags, depth - 1))]),
        _ => new AnyRequirement([.. Enumerable.Range(0, draw.Int(1, 3)).Select(_ => Small(draw, flags, depth - 1))]),
    };

    private static string TruthTable(Requirement rule, Fact[] flags) => string.Concat(Enumerable.Range(0, 1 << flags.Length).Select(row =>
    {
        var given = flags.Select((f, i) => (f.Id, Value: FactValue.Flag((row & (1 << i)) != 0))).ToDictionary(f => f.Id, f => f.Value, StringComparer.Ordinal);
        return rule.Evaluate(FactSet.Project(new Subject([], [], null, given), FactSlots.Of([rule]), [Day.Of(new LocalDate(2024, 1, 1))])) == Truth.True ? '1' : '0';
    }));

    private static IEnumerable<Requirement> Nodes(Requirement node) => node.Children.SelectMany(Nodes).Prepend(node);
}
