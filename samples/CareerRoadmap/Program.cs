// Three workers ask for the earliest way to a level or title, as of 1 February 2024. The cases are made up; the rules are not.
// In Chinese: dotnet run --project samples/CareerRoadmap -- zh

using NodaTime;
using SkillTalent;
using SkillTalent.Drawing;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Language language = args is ["zh"] ? Language.Chinese : Language.English;
var on = new LocalDate(2024, 2, 1);

// How long awards take is no policy: the caller says what to reckon with, and the plan shows it.
var options = new PlanOptions { CertificateTakes = new CalendarPeriod(2), TitleTakes = new CalendarPeriod(6) };

Ask(
    "ladder.json",
    Places.Quzhou,
    PlanTarget.Of(SkillLevel.SeniorTechnician),
    "1. A welder (焊工) in Quzhou, senior worker since 2021. How does he become a senior technician (高级技师)?",
    "一、衢州的焊工，2021年取得高级工。怎样成为高级技师？");
CareerPlan expert = Ask(
    "expert.json",
    Places.Quzhou,
    PlanTarget.Of(SkillLevel.SeniorTechnician),
    "2. His colleague became National Technical Expert (全国技术能手) in December. Is the ladder still his fastest way?",
    "二、他的同事去年12月获全国技术能手。逐级晋升仍是最快的路吗？");
PlanRoute ladder = expert.Alternatives.First(a => a.Kind == RouteKind.Ladder);
int months = Period.Between(expert.Arrives!.Value, ladder.Arrives, PeriodUnits.Months).Months;
Say($"   A title first, then across to the levels: {months} months earlier than the ladder.", $"   先评职称，再贯通到技能等级：比逐级晋升早{months}个月。");
Ask(
    "engineer.json",
    Places.Changzhou,
    PlanTarget.Parse("associate-senior"),
    "3. A turner (数控车工) in Changzhou, assistant engineer since 2018, without any certificate. When is he a senior engineer (高级工程师)?",
    "三、常州的数控车工，2018年取得助理工程师，没有技能证书。何时能成为高级工程师？");
Say(
    "Earliest days under the rules as they are encoded; each step names how well it is attested. No legal advice.",
    "以上为按已收录规定推算的最早日期；每一步都注明证据等级。不是法律意见。");
return 0;

CareerPlan Ask(string file, string place, PlanTarget target, string english, string chinese)
{
    string path = Path.Combine(AppContext.BaseDirectory, "Data", file);
    Worker worker = WorkerJson.Parse(File.ReadAllText(path), file);
    CareerPlan plan = SkillPolicy.For(place, on).Plan(worker, target, options);
    Say(english, chinese);
    Console.WriteLine();
    Console.Write(plan.Route?.Chart(on, language));
    Console.WriteLine();
    Console.WriteLine(plan.Explain(language));
    return plan;
}

void Say(string english, string chinese) => Console.WriteLine(language == Language.Chinese ? chinese : english);
