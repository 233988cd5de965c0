using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Questions;

/// <summary>What is asked, in which order, and when nothing is left to ask.</summary>
public class NextQuestionsTests
{
    private static readonly LocalDate On = new(2024, 2, 29);

    [Fact]
    public void Of_nobody_the_most_telling_things_are_asked_first_and_no_derived_fact()
    {
        Question[] questions = [.. Quzhou("{}").NextQuestions(6)];

        Assert.Equal(6, questions.Length);
        Assert.All(questions, q => Assert.False(q.IsAssumed));
        Assert.Contains(questions, q => q.Path == "certificates" && q.Field.Kind == FieldKind.Records && q.RecordFields.Any(f => f.Path == "level"));
        Assert.Equal(questions.Select(Weight).OrderDescending(), questions.Select(Weight));
        Assert.DoesNotContain(questions, q => q.Path.StartsWith("cert.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_goal_is_asked_about_alone()
    {
        PlanTarget goal = PlanTarget.Of(SkillLevel.Technician);
        IReadOnlyList<Question> questions = Quzhou("{}").NextQuestions(goal, 100);

        Assert.NotEmpty(questions);
        Assert.All(questions, q => Assert.All(q.Decisions, d => Assert.Equal("technician", d.Target)));
        Assert.Contains(questions, q => q.Path == "employment");
    }

    [Fact]
    public void A_member_of_a_record_is_asked_by_its_place()
    {
        Assessment assessment = SkillPolicy.For(Places.Yancheng, On).Assess(WorkerJson.Parse(
            """{ "certificates": [ { "level": "technician", "issued": "2024-01-10" } ], "insurance": { "since": "2019-01-01", "months": 60, "monthsOnEnd": 60 } }"""));

        Question question = Assert.Single(assessment.NextQuestions(500), q => q.Path == "certificates[0].shortage");
        Assert.Equal("证书第1条：是否急需紧缺职业", question.Label.Zh);
        Worker answered = WorkerAnswer.With(assessment.Worker, question.Field, true);
        Assert.True(answered.Certificates![0].Shortage);
    }

    [Fact]
    public void What_is_not_known_is_not_asked_again()
    {
        Assessment assessment = Quzhou("{}");
        string first = assessment.NextQuestions(1)[0].Path;

        Assert.DoesNotContain(assessment.NextQuestions(500, new QuestionOptions { NotKnown = new HashSet<string> { first } }), q => q.Path == first);
    }

    [Fact]
    public void Nothing_is_asked_where_no_answer_is_wanted() => Assert.Empty(Quzhou("{}").NextQuestions(0));

    [Fact]
    public void Assumed_facts_come_last_and_only_where_asked()
    {
        Assessment assessment = Quzhou(
            """{ "certificates": [ { "level": "technician", "issued": "2022-09-30" } ], "employment": [ { "from": "2008-07-01" } ], "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" } }""");
        Question[] all = [.. assessment.NextQuestions(500)];
        int first = Array.FindIndex(all, q => q.IsAssumed);

        Assert.True(first > 0);
        Assert.All(all.Skip(first), q => Assert.True(q.IsAssumed));
        Assert.DoesNotContain(assessment.NextQuestions(500, new QuestionOptions { AsksAssumed = false }), q => q.IsAssumed);
    }

    [Theory]
    [InlineData("330800", 1)]
    [InlineData("320400", 2)]
    [InlineData("440000", 3)]
    public void An_interview_ends_with_the_answers_of_the_full_record(string place, int seed)
    {
        SkillPolicy policy = SkillPolicy.For(place, On);
        foreach (Worker person in new RandomWorkers(seed, On, 0).Make(12))
        {
            var interview = new Interview(policy, person);
            Assessment end = interview.Hold();
            Assessment full = policy.Assess(person);
            foreach (Decision decision in end.Decisions.Where(d => d.Kind != ProvisionKind.Title || d.Series == "engineering"))
            {
                if (decision.Outcome != Outcome.Undetermined)
                    Assert.Equal(full[decision.Id].Outcome, decision.Outcome);
                else if (!decision.Held)
                    Assert.True(interview.NotKnown.Count > 0, decision.Id);
            }

            // What stands in the record is all that the answers come to.
            Assert.Equal(
                policy.Assess(WorkerJson.Parse(WorkerJson.ToJson(interview.Record))).Decisions.Select(d => (d.Id, d.Outcome)),
                end.Decisions.Select(d => (d.Id, d.Outcome)));
        }
    }

    private static int Weight(Question question) => question.Decisions.Count(d => d.Kind != ProvisionKind.Recognition && d.Outcome == Outcome.Undetermined);

    private static Assessment Quzhou(string worker) => SkillPolicy.For(Places.Quzhou, On).Assess(WorkerJson.Parse(worker));
}
