using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Facts that are copied from those of whoever has nothing, and changed by the records of a subject, are the facts that are sampled.</summary>
public class FactTemplateLaw
{
    private static readonly Vocabulary BuiltIn = PolicyCatalog.BuiltIn.Set.Vocabulary;

    /// <summary>Every fact of a worker that a shipped rulebook names, on the day asked and on two other days, assumed or not.</summary>
    [Law(400)]
    public void FactsAreThoseThatAreSampled(Draw draw)
    {
        Fact[] facts = [.. BuiltIn.Facts.Where(f => f.Subject == WorkerSchema.Instance.Name)];
        var slots = new FactSlots(facts.SelectMany(f => (FactSlot[])[new(f, 0), new(f, 1), new(f, 2)]));
        var template = new FactTemplate(slots, BuiltIn.Workers!.Lists.Count, BuiltIn.Workers.Members.Count);

        // The second subject meets what was found out for the first.
        for (int i = 0; i < 2; i++)
        {
            Subject subject = Laid(RandomSubjects.Subject(draw, []));
            int[] days = [RandomDays.Of(draw), RandomDays.Of(draw), RandomDays.Of(draw)];
            FactSet filled = template.Of(subject, days);
            foreach (FactSlot slot in slots.All)
                Assert.True(slot.Fact.Source.Sample(slot.Fact, subject, days[slot.AsOf]) == filled[slot.Fact, slot.AsOf], $"{slot.Fact.Id} on {days[slot.AsOf]}");
        }
    }

    /// <summary>A copy with another value of a fact leaves the facts it was copied from as they are.</summary>
    [Fact]
    public void ACopyIsApart()
    {
        Fact fact = BuiltIn.Facts.First(f => f.Source is RecordFold && f.Kind == FactKind.Date);
        var subject = new Subject(new ItemValue[BuiltIn.Workers!.Members.Count], [.. BuiltIn.Workers.Lists.Select(_ => Array.Empty<SubjectRecord>())], null, new Dictionary<string, FactValue>());
        FactSet facts = new FactTemplate(new FactSlots([new(fact, 0)]), subject.Lists.Length, subject.Members.Length).Of(subject, [738_000]);
        Assert.Equal(FactValue.Of(5), facts.With(fact, FactValue.Of(5))[fact, 0]);
        Assert.Equal(fact.Source.Sample(fact, subject, 738_000), facts[fact, 0]);
    }

    private static Subject Laid(Subject drawn) =>
        new(drawn.Members, [.. drawn.Lists, .. new SubjectRecord[]?[BuiltIn.Workers!.Lists.Count - drawn.Lists.Length]], drawn.Work, drawn.Given) { Sorters = BuiltIn.Sorters };
}
