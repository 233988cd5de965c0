// A stranger's program: it knows the package and nothing of the repository.
// ---- the README's snippet ----
using NodaTime;
using SkillTalent;

SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, LocalDate.FromDateTime(new DateTime(2026, 11, 28)));
Worker worker = WorkerJson.Parse("""
    { "employment": [ { "from": "2012-07-01" } ], "titles": [], "education": [],
      "certificates": [ { "level": "senior-worker", "issued": "2018-06-30" } ] }
    """);
Console.WriteLine(quzhou.Assess(worker).Level(SkillLevel.Technician).Explain(Language.Chinese));
// ---- end of the snippet ----

Decision technician = quzhou.Assess(worker).Level(SkillLevel.Technician);
if (technician.Outcome != Outcome.Eligible || technician.Earliest != new LocalDate(2022, 6, 30))
{
    Console.Error.WriteLine("The packed library does not answer as the README says.");
    return 1;
}

Console.WriteLine($"Consumer: {typeof(SkillPolicy).Assembly.FullName}, rulebooks {quzhou.Catalog.DataVersion}");
return 0;
