using System.Text;
using System.Text.Json;
using SkillTalent.Drawing;
using RandomWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

namespace SkillTalent.Tests.Planning;

/// <summary>Plans under the shipped rulebooks.</summary>
public sealed class CareerPlanTests
{
    private static readonly LocalDate On = new(2024, 2, 1);
    private static readonly PlanTarget Technician = PlanTarget.Of(SkillLevel.Technician);
    private static readonly PlanTarget SeniorTechnician = PlanTarget.Of(SkillLevel.SeniorTechnician);

    private static readonly Worker Welder = new()
    {
        Birth = new LocalDate(1990, 5, 1),
        Occupation = "焊工",
        Employment = [new WorkSpell(new LocalDate(2012, 7, 1))],
        Certificates = [new Certificate(SkillLevel.SeniorWorker, new LocalDate(2021, 6, 30))],
        Titles = [],
        Education = [],
        Post = new Post { Frontline = true, Employer = EmployerKind.Enterprise, AppointedLevel = Appointment.None },
        Honours = [],
        Contests = [],
    };

    private static readonly Worker Expert = Welder with { Honours = [new Honour("national-technical-expert", new LocalDate(2023, 12, 1))] };

    [Fact]
    public void The_ladder_step_by_step()
    {
        CareerPlan plan = Plan(Welder, SeniorTechnician);

        Assert.Equal(PlanOutcome.Reachable, plan.Outcome);
        Assert.Equal(["technician by 2-1 on 2026-06-30", "senior-technician by 1-1 on 2031-06-30"], plan.Steps.Select(s => s.ToString()));
        Assert.Equal(RouteKind.Ladder, plan.Route!.Kind);
        Assert.Equal([Technician], plan.Steps[1].Needs);
        Assert.Empty(plan.Steps[0].Needs);
        Assert.Equal("取得高级工证书后累计从事本职业或相关职业工作满5年（现为5年）", Text(Assert.Single(plan.Steps[0].RestsOn)));
        Assert.Contains("国家职业标准编制技术规程（2023年版）", plan.Steps[0].Citations.Select(c => c.Document));
        Assert.Equal(Basis.Official, plan.Steps[0].Basis);
        Assert.True(plan.IsEarliest);
        Assert.Equal(["假定自2024年2月1日起一直在岗工作", "从申报到取得证书：0个月"], plan.Assumptions.Select(Text));
    }

    [Fact]
    public void The_title_route_beats_the_ladder()
    {
        CareerPlan plan = Plan(Expert, SeniorTechnician);

        Assert.Equal(
            ["title:intermediate/engineering by green-channel on 2024-02-01", "technician by 2-3 on 2025-02-01", "senior-technician by 1-2 on 2029-02-01"],
            plan.Steps.Select(s => s.ToString()));
        Assert.Equal(RouteKind.Mixed, plan.Route!.Kind);
        PlanRoute ladder = Assert.Single(plan.Alternatives, a => a.Kind == RouteKind.Ladder);
        Assert.Equal(new LocalDate(2031, 6, 30), ladder.Arrives);
        Assert.Equal(ladder.Arrives, Plan(Expert, SeniorTechnician, new PlanOptions { ViaTitles = false }).Arrives);
        Assert.Equal(["title:intermediate/engineering", "technician"], plan.Steps[2].Needs.Select(n => n.Code));
    }

    [Fact]
    public void Jiangsu_counts_seniority_to_the_end_of_the_year_before()
    {
        PlanTarget engineer = PlanTarget.Parse("title:intermediate");

        Assert.Equal(new LocalDate(2029, 6, 30), Plan(Welder, engineer).Arrives);
        Assert.Equal(new LocalDate(2030, 1, 1), SkillPolicy.For(Places.Changzhou, On).Plan(Welder, engineer).Arrives);
    }

    [Fact]
    public void The_edition_of_the_day_decides()
    {
        // Four years after the certificate under the edition of 2018, which governs until the end of 2023.
        var worker = Welder with { Certificates = [new Certificate(SkillLevel.SeniorWorker, new LocalDate(2019, 12, 31))] };

        Assert.Equal("cn/level/welder/2-1", SkillPolicy.For(Places.China, new LocalDate(2023, 12, 31)).Plan(worker, Technician).Steps[0].Pathway.Id);
        CareerPlan later = SkillPolicy.For(Places.China, new LocalDate(2024, 1, 1)).Plan(worker, Technician);
        Assert.Equal(("cn/level/2023/2-1", new LocalDate(2024, 12, 31)), (later.Steps[0].Pathway.Id, later.Arrives));
        CareerPlan chosen = SkillPolicy.For(Places.China, new LocalDate(2024, 1, 1), new PolicyOptions { Edition = "2018" }).Plan(worker, Technician);
        Assert.Equal("cn/level/welder/2-1", chosen.Steps[0].Pathway.Id);
        Assert.Equal(new LocalDate(2023, 12, 31), chosen.Steps[0].Earliest);
        Assert.Equal(new LocalDate(2024, 1, 1), chosen.Arrives);
    }

    [Fact]
    public void Awards_take_their_time_and_clocks_start_with_them()
    {
        CareerPlan plan = Plan(Expert, SeniorTechnician, new PlanOptions { TitleTakes = new CalendarPeriod(6), CertificateTakes = new CalendarPeriod(2) });

        Assert.Equal([On, new LocalDate(2025, 8, 1), new LocalDate(2029, 8, 1)], plan.Steps.Select(s => s.On));
        Assert.Equal([new LocalDate(2024, 8, 1), new LocalDate(2025, 10, 1), new LocalDate(2029, 10, 1)], plan.Steps.Select(s => s.Awarded));
        Assert.Equal(new LocalDate(2029, 10, 1), plan.Arrives);
        Assert.Contains("从申报到取得职称：6个月", plan.Assumptions.Select(Text));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanOptions { TitleTakes = new CalendarPeriod(-1) });
    }

    [Fact]
    public void Work_goes_on_or_ends_or_is_taken_up()
    {
        CareerPlan stops = Plan(Welder, Technician, new PlanOptions { GoesOnWorking = false });
        Assert.Equal((PlanOutcome.Unreachable, null), (stops.Outcome, stops.Arrives));
        Assert.Empty(stops.Steps);
        Assert.NotEmpty(stops.Asked.Unmet);
        Assert.Contains("假定2024年2月1日以后不再工作", stops.Assumptions.Select(Text));

        var idle = Welder with { Employment = [new WorkSpell(new LocalDate(2012, 7, 1), new LocalDate(2023, 6, 29))] };
        Assert.Equal(PlanOutcome.Unreachable, Plan(idle, Technician).Outcome);
        CareerPlan back = Plan(idle, Technician, new PlanOptions { TakesUpWorkOn = new LocalDate(2024, 3, 1) });
        Assert.Equal(new LocalDate(2027, 3, 2), back.Arrives);
        Assert.Contains("假定自2024年3月1日起重新工作", back.Assumptions.Select(Text));

        // A spell that has an end goes on past it.
        var fixedTerm = Welder with { Employment = [new WorkSpell(new LocalDate(2012, 7, 1), new LocalDate(2024, 12, 31))] };
        Assert.Equal(Plan(Welder, Technician).Arrives, Plan(fixedTerm, Technician).Arrives);
        Assert.Null(fixedTerm.Employment![0].To is null ? "changed" : null);
    }

    [Fact]
    public void Who_has_work_on_that_day_takes_up_none_and_nothing_is_said_of_it()
    {
        CareerPlan plan = Plan(Welder, Technician, new PlanOptions { TakesUpWorkOn = new LocalDate(2025, 3, 1) });
        Assert.Equal(Plan(Welder, Technician).Arrives, plan.Arrives);
        Assert.DoesNotContain(plan.Assumptions, a => a.Code == PlanCode.TakesUpWorkOn);

        // A job that begins later leaves the time before it free.
        var later = Welder with { Employment = [new WorkSpell(new LocalDate(2026, 1, 1))] };
        CareerPlan waits = Plan(later, Technician);
        CareerPlan soon = Plan(later, Technician, new PlanOptions { TakesUpWorkOn = new LocalDate(2024, 6, 1) });
        Assert.Equal((new LocalDate(2031, 1, 1), new LocalDate(2029, 6, 1)), (waits.Arrives!.Value, soon.Arrives!.Value));
        Assert.DoesNotContain(waits.Assumptions, a => a.Code == PlanCode.StaysOutOfWork);
        Assert.Contains(soon.Assumptions, a => a.Code == PlanCode.TakesUpWorkOn);
        Assert.Throws<ArgumentException>(() => Plan(Welder, Technician, new PlanOptions { TakesUpWorkOn = On.PlusDays(-1) }));
    }

    [Fact]
    public void What_is_above_the_target_and_open_before_it_is_told()
    {
        var worker = Welder with
        {
            Employment = [new WorkSpell(new LocalDate(2022, 9, 21))],
            Certificates = [new Certificate(SkillLevel.JuniorWorker, new LocalDate(2023, 1, 3))],
            Titles = [new Title(TitleRank.AssociateSenior, new LocalDate(2014, 8, 16), TitleSeries.Engineering)],
        };
        CareerPlan plan = SkillPolicy.For(Places.China, new LocalDate(2024, 11, 7), new PolicyOptions { Edition = "2023" }).Plan(worker, PlanTarget.Of(SkillLevel.IntermediateWorker));

        Assert.Equal(new LocalDate(2026, 1, 3), plan.Arrives);
        Assert.Contains("更高的高级工（三级）最早2024年11月7日即可取得，不必先取得目标", plan.Warnings.Select(Text));
        Assert.DoesNotContain(Plan(Welder, Technician).Warnings, w => w.Code == PlanCode.HigherIsEarlier);
    }

    [Fact]
    public void What_is_held_needs_no_steps()
    {
        CareerPlan plan = Plan(Welder, PlanTarget.Of(SkillLevel.IntermediateWorker));

        Assert.Equal((PlanOutcome.Held, On), (plan.Outcome, plan.Arrives));
        Assert.True(plan.Reachable);
        Assert.Empty(plan.Steps);
        Assert.Contains("已具有", plan.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_top_of_the_ladder_depends_on_the_employer()
    {
        CareerPlan plan = Plan(Welder, PlanTarget.Of(SkillLevel.ChiefTechnician), new PlanOptions { AppointmentTakes = new CalendarPeriod(1) });

        Assert.Equal((PlanOutcome.Undetermined, null, new LocalDate(2031, 7, 30)), (plan.Outcome, plan.Arrives, plan.ArrivesAtBest));
        Assert.False(plan.Reachable);
        Assert.Equal(["employer.top-level-conditions"], plan.Missing.Select(f => f.Id));
        Assert.Equal(["technician", "senior-technician", "chief-technician"], plan.Steps.Select(s => s.Target.Code));
        Assert.Equal(Outcome.Undetermined, plan.Steps[^1].Pathway.Outcome);
        Assert.Contains("尚未提供", plan.Explain(Language.Chinese), StringComparison.Ordinal);

        var knows = Welder with { Facts = new Dictionary<string, GivenFact> { ["employer.top-level-conditions"] = GivenFact.Of(true) } };
        Assert.Equal(new LocalDate(2031, 6, 30), Plan(knows, PlanTarget.Of(SkillLevel.ChiefTechnician)).Arrives);
    }

    [Fact]
    public void What_is_not_stated_is_taken_to_be_none_and_the_plan_says_so()
    {
        var bare = new Worker { Birth = new LocalDate(2004, 5, 1), Employment = [new WorkSpell(new LocalDate(2023, 7, 1))], Education = [] };
        CareerPlan plan = Plan(bare, Technician);

        Assert.Equal(new LocalDate(2036, 2, 1), plan.Arrives);
        Assert.Contains("没有写明证书，按没有证书计划", plan.Assumptions.Select(Text));
        Assert.Contains("没有写明职称，按没有职称计划", plan.Assumptions.Select(Text));
    }

    [Fact]
    public void A_pathway_can_be_left_out()
    {
        var options = new PlanOptions { ExcludedPathways = new HashSet<string> { "cn/level/2023/2-3" } };

        Assert.DoesNotContain(Plan(Expert, Technician, options).Steps, s => s.Pathway.Id == "cn/level/2023/2-3");
        Assert.Contains(Plan(Expert, Technician).Steps, s => s.Pathway.Id == "cn/level/2023/2-3");
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<KeyNotFoundException>(() => Plan(Welder, PlanTarget.Parse("title:entry")));
        Assert.Throws<InputFormatException>(() => Plan(new Worker { Birth = On.PlusDays(1) }, Technician));
        Assert.Throws<InputFormatException>(() => Plan(new Worker { Facts = new Dictionary<string, GivenFact> { ["nobody/knows"] = GivenFact.Of(true) } }, Technician));
        Assert.Throws<ArgumentException>(() => Plan(Welder, Technician).Route!.WorkerBefore(Plan(Welder, Technician).Steps[0]));
        Assert.Contains(Technician, SkillPolicy.For(Places.Quzhou, On).Planner().Targets);
    }

    /// <summary>No shipped rule on a way gets worse with another credential, or with an earlier one: so every plan is the earliest.</summary>
    [Fact]
    public void Plans_under_the_shipped_rulebooks_are_proven_earliest()
    {
        foreach (string place in PolicyCatalog.BuiltIn.Places.Keys)
        {
            SkillPolicy policy = SkillPolicy.For(place, On);
            Assert.All(policy.Planner().Targets, target => Assert.Empty(PlanModel.Of(policy.PlacePolicy, target, PlanOptions.Default).Falling));
        }
    }

    [Fact]
    public void Alternatives_differ_and_come_no_earlier()
    {
        CareerPlan plan = Plan(Expert, PlanTarget.Parse("title:associate-senior"));

        Assert.Equal(plan.Alternatives.Count, plan.Alternatives.Select(a => a.ToString()).Append(plan.Route!.ToString()).Distinct().Count() - 1);
        Assert.All(plan.Alternatives, a => Assert.True(a.Arrives >= plan.Arrives));
        Assert.Empty(Plan(Expert, PlanTarget.Parse("title:associate-senior"), new PlanOptions { MostAlternatives = 0 }).Alternatives);
    }

    /// <summary>Every step of every plan is eligible on its day under the shipped rulebooks, about the worker as the steps before have made him.</summary>
    [Theory]
    [InlineData("330800", "2023-07-14", 0)]
    [InlineData("320400", "2024-02-29", 0.1)]
    [InlineData("440000", "2025-06-01", 0.2)]
    public void Steps_are_open_under_the_shipped_rulebooks(string place, string day, double unknown)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        CareerPlanner planner = SkillPolicy.For(place, on).Planner(new PlanOptions { CertificateTakes = new CalendarPeriod(1), TitleTakes = new CalendarPeriod(4) });
        int steps = 0;
        foreach (Worker worker in new RandomWorkers(11, on, unknown).Make(60))
        {
            foreach (string code in (string[])["senior-worker", "technician", "senior-technician", "special-grade-technician", "title:assistant", "title:associate-senior"])
            {
                CareerPlan plan = planner.Plan(worker, PlanTarget.Parse(code));
                foreach (PlanRoute route in plan.Alternatives.Concat(plan.Outcome == PlanOutcome.Reachable ? [plan.Route!] : []))
                {
                    foreach (PlanStep step in route.Steps)
                    {
                        Assessment then = SkillPolicy.For(place, step.On).Assess(route.WorkerBefore(step));
                        Decision decision = step.Target.Level is { } level ? then.Level(level) : then.Title(step.Target.Rank!.Value, step.Target.Series!.Value);
                        Assert.True(decision.Outcome == Outcome.Eligible, $"{step} of {route}: {decision.Explain(Language.English)}\n{WorkerJson.ToJson(worker)}");
                        Assert.Contains(decision.Pathways, p => p.Id == step.Pathway.Id && p.Outcome == Outcome.Eligible);
                        steps++;
                    }

                    Assert.Equal(route.Steps.Count(s => s.Target.IsRecord), Count(route.WorkerOn(route.Arrives)) - Count(worker));
                }
            }
        }

        Assert.True(steps > 60, $"only {steps} steps");
    }

    [Theory]
    [InlineData(Language.Chinese, "高级技师（一级）：最早2029年2月1日取得，技能等级与职称贯通")]
    [InlineData(Language.English, "Senior technician (grade 1): 2029-02-01 at the earliest, by levels and titles")]
    public void A_plan_is_told_in_both_languages(Language language, string headline)
    {
        string text = Plan(Expert, SeniorTechnician).Explain(language);

        Assert.StartsWith(headline, text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', text);
        Assert.Contains("2-3", text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', Plan(Welder, PlanTarget.Parse("title:full-senior")).Explain(language));
        Assert.DoesNotContain('{', Plan(Welder, PlanTarget.Of(SkillLevel.ChiefTechnician)).Explain(language));
    }

    [Fact]
    public void A_chart_has_a_line_of_years_and_a_line_for_each_step()
    {
        CareerPlan plan = Plan(Expert, SeniorTechnician, new PlanOptions { CertificateTakes = new CalendarPeriod(6) });

        Assert.Equal(
            """
            2024  2025   2026   2027   2028   2029
            ├─────┼──────┼──────┼──────┼──────┼─────
            ●                                         2024-02-01  工程系列中级职称（工程师）
            ░░░░░░░▒▒▒●                               2025-08-01  技师（二级）
                      ░░░░░░░░░░░░░░░░░░░░░░░░░▒▒▒▒◆  2029-08-01  高级技师（一级）
            ░ 等待条件  ▒ 申报到取得  ● 取得  ◆ 目标

            """.ReplaceLineEndings("\n"),
            plan.Route!.Chart(On, Language.Chinese, 40));
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.Route!.Chart(On, Language.Chinese, 10));

        // Where there is no room for every year, every second or fifth stands.
        string[] years = plan.Route!.Chart(On, Language.English, 24).Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["2024", "2026", "2028"], years);

        // A way that needs no time has a chart as well.
        Assert.Contains("◆", Plan(Expert, PlanTarget.Parse("title:intermediate")).Route!.Chart(On, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_for_Markdown_has_both_ways()
    {
        string picture = Plan(Expert, SeniorTechnician, new PlanOptions { TitleTakes = new CalendarPeriod(6) }).ToMermaid(Language.Chinese);

        Assert.StartsWith("gantt\n    title 高级技师（一级）", picture, StringComparison.Ordinal);
        Assert.Contains("    section 最早\n    工程系列中级职称（工程师） 按荣誉直接申报 申报到取得 :active, a1p, 2024-02-01, 2024-08-01\n", picture, StringComparison.Ordinal);
        Assert.Contains("    高级技师（一级） 1-2 2029-08-01 :milestone, crit, a3, 2029-08-01, 0d\n", picture, StringComparison.Ordinal);
        Assert.Contains("    section 逐级晋升\n", picture, StringComparison.Ordinal);
        Assert.All(picture.Split('\n').Where(l => l.Contains(" :", StringComparison.Ordinal)), l => Assert.Equal(1, l.Count(c => c == ':')));
    }

    [Fact]
    public void The_json_form_says_everything()
    {
        JsonElement json = Json(Plan(Expert, SeniorTechnician));

        Assert.Equal("senior-technician", json.GetProperty("target").GetString());
        Assert.True(json.GetProperty("reachable").GetBoolean());
        Assert.Equal("2029-02-01", json.GetProperty("arrives").GetString());
        JsonElement[] steps = [.. json.GetProperty("steps").EnumerateArray()];
        Assert.Equal(["intermediate", "technician", "senior-technician"], steps.Select(s => s.GetProperty("target").GetString()));
        Assert.Equal(["title engineering", "level ", "level "], steps.Select(s => $"{s.GetProperty("kind")} {s.GetProperty("series")}"));
        Assert.Equal(["intermediate", "technician"], steps[2].GetProperty("needs").EnumerateArray().Select(n => n.GetString()));
        Assert.Equal("zhejiang/title/engineering/intermediate/green-channel", steps[0].GetProperty("pathway").GetString());
        Assert.Equal(["2024-02-01", "2025-02-01", "2029-02-01"], steps.Select(s => s.GetProperty("on").GetString()));
        Assert.All(steps, s => Assert.NotEmpty(s.GetProperty("citations").EnumerateArray()));
        Assert.All(steps, s => Assert.NotEmpty(s.GetProperty("restsOn").EnumerateArray()));
        Assert.Equal("ladder", json.GetProperty("alternatives")[0].GetProperty("route").GetString());
        Assert.Equal("goes-on-working", json.GetProperty("assumptions")[0].GetProperty("code").GetString());

        JsonElement never = Json(Plan(Welder, PlanTarget.Parse("title:full-senior")));
        Assert.False(never.GetProperty("reachable").GetBoolean());
        Assert.Equal(JsonValueKind.Null, never.GetProperty("arrives").ValueKind);
        Assert.Empty(never.GetProperty("steps").EnumerateArray());
        Assert.NotEmpty(never.GetProperty("unmet").EnumerateArray());
        Assert.NotEmpty(never.GetProperty("why").EnumerateArray());
    }

    private static int Count(Worker worker) => (worker.Certificates?.Count ?? 0) + (worker.Titles?.Count ?? 0);

    private static CareerPlan Plan(Worker worker, PlanTarget target, PlanOptions? options = null) => SkillPolicy.For(Places.Quzhou, On).Plan(worker, target, options);

    private static string Text(Reason reason) => reason.Text(Language.Chinese);

    private static JsonElement Json(CareerPlan plan)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            SkillTalentJson.Write(writer, plan, Language.Chinese);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(buffer.ToArray())).RootElement;
    }
}
