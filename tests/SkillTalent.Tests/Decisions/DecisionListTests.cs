namespace SkillTalent.Tests.Decisions;

/// <summary>Decisions are made when they are looked at, and are then the same for everybody.</summary>
public class DecisionListTests
{
    private static readonly SkillPolicy Quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));

    private static readonly Worker Welder = WorkerJson.Parse("""
        { "birth": "1990-05-01", "occupation": "焊工", "employment": [ { "from": "2012-07-01" } ],
          "certificates": [ { "level": "senior-worker", "issued": "2018-06-30" } ], "titles": [], "education": [] }
        """);

    [Fact]
    public void ADecisionIsMadeOnce()
    {
        Assessment answer = Quzhou.Assess(Welder);
        for (int i = 0; i < answer.Decisions.Count; i++)
            Assert.Same(answer.Decisions[i], answer[answer.Decisions[i].Id]);
        Assert.True(answer.Decisions.Where(d => d.Kind == ProvisionKind.Benefit).SequenceEqual(answer.Benefits));
    }

    /// <summary>What is known beforehand is what the decision says when it is put again.</summary>
    [Fact]
    public void WhatItComesToIsWhatItsRuleSays() => Assert.All(Quzhou.Assess(Welder).Decisions, d => Assert.Equal(d.Again().Outcome, d.Outcome));

    [Fact]
    public void ThreadsAreGivenTheSameDecision()
    {
        for (int i = 0; i < 50; i++)
        {
            Assessment answer = Quzhou.Assess(Welder);
            var seen = new Decision[8][];
            _ = Parallel.For(0, seen.Length, t => seen[t] = [.. answer.Decisions]);
            Assert.All(seen, own => Assert.True(seen[0].SequenceEqual(own)));
        }
    }

    [Fact]
    public void OutsideOfTheListThereIsNone()
    {
        IReadOnlyList<Decision> decisions = Quzhou.Assess(Welder).Decisions;
        _ = Assert.ThrowsAny<Exception>(() => decisions[decisions.Count]);
        _ = Assert.ThrowsAny<Exception>(() => decisions[-1]);
        Assert.False(Quzhou.Assess(Welder).TryGet("no/such", out _));
    }
}
