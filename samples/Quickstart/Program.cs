using NodaTime;
using NodaTime.Text;
using SkillTalent;

// A welder (焊工) in Quzhou, 2023. The case is made up; the rules are not.
Console.OutputEncoding = System.Text.Encoding.UTF8;
using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "welder.json"));
Worker welder = WorkerJson.Read(file, "welder.json");

Say("A welder in Quzhou asks, on 14 July 2023. He has welded since 2012 and became a senior worker (高级工) on 2018-06-30.");
SkillPolicy july = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
Assessment first = july.Assess(welder);

Say("1. May he apply for technician (技师)?");
Tell(first.Level(SkillLevel.Technician));

Say("2. Does he get the city's technician allowance (技师人才津贴)? Not yet, and this is why:");
Tell(first["quzhou/technician-allowance"]);

Say("3. He passes. The certificate is issued on 2023-08-01; what does the same question say that day?");
LocalDate issued = new(2023, 8, 1);
Worker technician = WorkerJson.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "technician.json")), "technician.json");
Assessment second = SkillPolicy.For(Places.Quzhou, issued).Assess(technician);
Decision allowance = second["quzhou/technician-allowance"];
Tell(allowance);

Say("4. And the next level, senior technician (高级技师)? The edition of 2023 governs from 2024 on and asks for five years, not four:");
Decision next = second.Level(SkillLevel.SeniorTechnician);
Tell(next, Language.English);
Console.WriteLine($"So: {Number(allowance.Amount?.Adjusted)} yuan a year now, and the next examination from {Date(next.Earliest)} on.");
Console.WriteLine();
Console.WriteLine($"Rulebooks: {july.Catalog.Rulebooks.Count}, data version {july.Catalog.DataVersion}. No legal advice; each answer says how well it is attested.");

static void Say(string sentence)
{
    Console.WriteLine(sentence);
    Console.WriteLine();
}

static void Tell(Decision decision, params Language[] languages)
{
    foreach (Language language in languages.Length > 0 ? languages : [Language.English, Language.Chinese])
    {
        Console.WriteLine(decision.Explain(language));
    }
}

static string Date(LocalDate? date) => date is { } d ? LocalDatePattern.Iso.Format(d) : "never";

static string Number(decimal? yuan) => yuan?.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "nothing";
