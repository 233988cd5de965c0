// A stranger's program: it knows the package and nothing of the repository.
// ---- the README's snippet ----
using NodaTime;
using SkillTalent;

SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
Worker worker = WorkerJson.Parse("""
    { "employment": [ { "from": "2012-07-01" } ], "titles": [], "education": [],
      "certificates": [ { "level": "senior-worker", "issued": "2018-06-30" } ] }
    """);
Decision technician = quzhou.Assess(worker).Level(SkillLevel.Technician);
Console.WriteLine($"{technician.Outcome.ToCode()} by {technician.Pathway?.Id}, since {technician.Earliest:uuuu-MM-dd}");
Console.WriteLine(technician.Explain(Language.Chinese));
// ---- end of the snippet ----

if (technician.Pathway?.Id != "cn/level/2018/2-1" || technician.Earliest != new LocalDate(2022, 6, 30))
{
    Console.Error.WriteLine("The packed library does not answer as the README says.");
    return 1;
}

Console.WriteLine($"Consumer: {typeof(SkillPolicy).Assembly.FullName}, rulebooks {quzhou.Catalog.DataVersion}");
return 0;
