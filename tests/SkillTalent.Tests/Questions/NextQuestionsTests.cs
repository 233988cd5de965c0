using SkillTalent.Tests.Decisions;
using SkillTalent.Tests.Generators;
using RandomWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

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
        Assert.Equal("certificates", questions[0].Path);
        Assert.Equal(questions.Max(q => q.Decisions.Count), questions[0].Decisions.Count);
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

        Question question = Assert.Single(assessment.NextQuestions(500), q => q.Path == "certificates[0].class");
        Assert.Equal("证书第1条：职业类别", question.Label.Zh);
        Worker answered = WorkerAnswer.With(assessment.Worker, question.Field, "production-services");
        Assert.Equal("production-services", answered.Certificates![0].Class);
        Assert.DoesNotContain(assessment.Policy.Assess(answered).NextQuestions(500), q => q.Path == "certificates[0].class");
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
    [InlineData("{ 'all': [ A, { 'any': [ B, { 'not': B } ] } ] }")]
    [InlineData("{ 'any': [ { 'all': [ A, B ] }, { 'all': [ { 'not': A }, { 'not': B } ] } ] }")]
    [InlineData("{ 'any': [ A, { 'all': [ A, B ] } ] }")]
    [InlineData("{ 'all': [ A, B ] }")]
    [InlineData("{ 'any': [ A, B, { 'not': B } ] }")]
    public void Nothing_is_asked_that_cannot_change_an_answer(string rule)
    {
        string when = rule.Replace("A", SmallPolicy.A, StringComparison.Ordinal).Replace("B", SmallPolicy.B, StringComparison.Ordinal);
        SkillPolicy policy = SmallPolicy.Of(("C", $"{{ 'id': 'x', 'when': {when} }}")).For("C", new LocalDate(2024, 1, 1));
        foreach (Worker worker in Answers().SelectMany(a => Answers().Select(b => Of(a, b))))
        {
            foreach (Question question in policy.Assess(worker).NextQuestions(9))
            {
                bool isA = question.Path == "facts.a";
                Assert.True(isA || question.Path == "facts.b", question.Path);

                // Whatever is unknown beside it may turn out so that the answer decides.
                IEnumerable<bool?> others = Known(worker, isA ? "b" : "a") is { } known ? [known] : [true, false];
                Assert.Contains(others, other => OutcomeOf(isA ? Of(true, other) : Of(other, true)) != OutcomeOf(isA ? Of(false, other) : Of(other, false)));
            }

            // Where nothing is asked, the decision is made.
            Assert.True(policy.Assess(worker)["x"].Outcome != Outcome.Undetermined || policy.Assess(worker).NextQuestions(1).Count == 1);
        }

        Outcome OutcomeOf(Worker worker) => policy.Assess(worker)["x"].Outcome;
        static bool?[] Answers() => [null, true, false];
        static bool? Known(Worker worker, string id) => worker.Facts.TryGetValue(id, out GivenFact fact) ? fact == GivenFact.Of(true) : null;
        static Worker Of(bool? a, bool? b)
        {
            var facts = new Dictionary<string, GivenFact>(StringComparer.Ordinal);
            if (a is { } isA)
                facts.Add("a", GivenFact.Of(isA));
            if (b is { } isB)
                facts.Add("b", GivenFact.Of(isB));
            return new Worker { Facts = facts };
        }
    }

    /// <summary>Of 60 random workers; SKILLTALENT_TEST_EFFORT=17 asks more than a thousand, which takes some minutes.</summary>
    [Fact]
    public void An_interview_asks_few_of_the_paths_of_a_roster_and_settles_what_the_full_record_does()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, On);
        var form = WorkerForm.Of(PolicyCatalog.BuiltIn, Places.Quzhou);
        int paths = form.Fields.Count + form.Lists.Sum(l => l.Fields.Count);
        int[] asked = new RandomWorkers(5, On, 0).Make(60 * Trials.Effort).AsParallel().Select(drawn =>
        {
            // A day of retirement that follows from birth and post is taken as known and not asked: whoever has another must say so unasked.
            Worker person = drawn with { RetiredOn = default };
            var interview = new Interview(policy, person);
            Assessment end = interview.Hold();
            Assessment full = policy.Assess(person);
            AssertSettled(end, full);
            return interview.Asked.Count;
        }).ToArray();

        Assert.InRange(asked.Average(), 1, 0.4 * paths);
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
            AssertSettled(end, full);
            Assert.True(interview.NotKnown.Count > 0 || !Asked(end).Any(d => d.Outcome == Outcome.Undetermined && !d.Held));

            // What stands in the record is all that the answers come to.
            Assert.Equal(
                policy.Assess(WorkerJson.Parse(WorkerJson.ToJson(interview.Record))).Decisions.Select(d => (d.Id, d.Outcome)),
                end.Decisions.Select(d => (d.Id, d.Outcome)));
        }
    }

    // Whoever holds it is asked nothing more about it, and still holds it when all is known.
    private static void AssertSettled(Assessment end, Assessment full) => Assert.All(Asked(end), decision =>
    {
        Decision known = full[decision.Id];
        if (decision.Held)
            Assert.True(known.Held || known.Outcome == Outcome.NotCovered, decision.Id);
        else if (decision.Outcome != Outcome.Undetermined)
            Assert.True(known.Outcome == decision.Outcome, $"{decision.Id}: {decision.Outcome}, and {known.Outcome} when all is known; taken as it is: {string.Join(", ", decision.Assumed)}; then {string.Join("; ", known.Unmet.Select(u => u.Text(Language.English)))}");
    });

    private static IEnumerable<Decision> Asked(Assessment end) => end.Decisions.Where(d => d.Kind != ProvisionKind.Title || d.Series == "engineering");

    private static Assessment Quzhou(string worker) => SkillPolicy.For(Places.Quzhou, On).Assess(WorkerJson.Parse(worker));
}
