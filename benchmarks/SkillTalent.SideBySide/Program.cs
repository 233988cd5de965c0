using System.Globalization;
using System.Runtime.InteropServices;
using SkillTalent.Samples.Provinces;
using SkillTalent.SideBySide;
using SkillTalent.SideBySide.Made;
using SkillTalent.SideBySide.Parts;
using SkillTalent.SideBySide.Reporting;
using SkillTalent.SideBySide.Servers;

// The same question by every way to an answer, and how it grows. `-- --rows 100000` is a small run; `-- --help` tells the rest.
if (args is ["--help", ..])
{
    Console.WriteLine(RunOptions.Usage);
    return 0;
}

RunOptions options;
try
{
    options = RunOptions.Read(args);
}
catch (FormatException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

const string Center = "center";
string? load = Machine.Load;

// The servers read files of this folder, as users of their own.
string folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "side-by-side-" + Guid.NewGuid().ToString("N"))).FullName;
try
{
    using ProvinceServers? servers = options.NeedsPostgres ? new ProvinceServers([Center, .. Spread.Names(options.Servers.DefaultIfEmpty(0).Max())]) : null;

    // Also where the run is ended from outside.
    void End(PosixSignalContext signal)
    {
        signal.Cancel = true;
        servers?.Dispose();
        Directory.Delete(folder, recursive: true);
        Environment.Exit(130);
    }

    using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
    using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
    using Server? center = servers is null ? null : new Server(servers, Center);
    using var duck = new Duck(folder);
    var cell = new Cell(options, duck, center);
    var measured = new List<Measured>();
    var spread = new List<MeasuredServers>();
    foreach (int rows in options.Rows)
    {
        foreach (int decisions in options.Decisions)
        {
            CityQuestion question = CityQuestion.Of(decisions);
            if (!options.Parts.Any(p => options.Asks(p, rows, question.Count)))
            {
                continue;
            }

            MadeWorkers made = duck.Make(question, rows);
            Console.WriteLine($"{rows} rows, {question.Count} decisions");
            measured.Add(cell.Measure(made));
            Console.WriteLine($"  {string.Join(", ", measured[^1].Costs.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value.Cpu:0.000} / {c.Value.Wall:0.000}")))}");
            if (rows == options.Rows[0] && decisions == options.Decisions[^1])
            {
                foreach (int count in options.Servers)
                {
                    Console.WriteLine($"{rows} rows, {question.Count} decisions, {count} servers");
                    spread.Add(new MeasuredServers(count, rows, question.Count, new Spread(servers!, center!, duck).Measure(made, count, cell.Expected)));
                }
            }

            File.Delete(made.Parquet);
        }
    }

    string command = $"dotnet run -c Release --project benchmarks/SkillTalent.SideBySide{(args.Length > 0 ? " -- " + string.Join(' ', args) : "")}";
    string report = Report.Of(command, measured, spread, center is null ? [$"DuckDB {duck.Version}"] : [$"DuckDB {duck.Version}", center.Version], load);
    Console.WriteLine(report);
    string path = options.Out ?? Path.Combine(Repository(), "benchmarks", "results", "side-by-side.md");
    File.WriteAllText(path, report);
    Console.WriteLine(path);
    return 0;
}
finally
{
    if (Directory.Exists(folder))
    {
        Directory.Delete(folder, recursive: true);
    }
}

// The folder of this checkout, above that of the program.
static string Repository()
{
    for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
    {
        if (File.Exists(Path.Combine(at.FullName, "SkillTalent.sln")))
        {
            return at.FullName;
        }
    }

    throw new InvalidOperationException("--out: expected the path of a file, since the program does not run in a checkout");
}
