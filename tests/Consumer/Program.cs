// A stranger's program: it knows the package and nothing of the repository.
using SkillTalent.Parquet;
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

// The second package: answers of nobody, written and read back as a file of workers that has no facts.
string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
CompiledPolicy compiled = quzhou.Compile("quzhou/technician-allowance");
using (FileStream target = File.Create(file))
using (var writer = new ParquetResultWriter(target, compiled.Decisions))
{
    writer.Write(ParquetResultRows.Of(ParquetIds.OfTexts("ab"u8.ToArray(), new[] { 1, 2 }), compiled.Run(compiled.Project([worker, worker]), new BulkOptions { KeepAmounts = true }).Decisions));
    writer.Finish();
}

long rows = compiled.CountParquet(file).Rows;
File.Delete(file);
if (rows != 2)
{
    Console.Error.WriteLine("The packed Parquet library does not read what it wrote.");
    return 1;
}

Console.WriteLine($"Consumer: {typeof(SkillPolicy).Assembly.FullName}, rulebooks {quzhou.Catalog.DataVersion}");
return 0;
