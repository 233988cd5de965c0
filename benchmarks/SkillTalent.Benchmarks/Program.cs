using System.Globalization;
using BenchmarkDotNet.Running;
using SkillTalent.Benchmarks;
using SkillTalent.Benchmarks.Growth;

if (args is ["--roster", var workers])
{
    return RosterRun.Run(int.Parse(workers, CultureInfo.InvariantCulture));
}

if (args is ["--parquet", var rows, ..])
{
    return ParquetRun.Run(int.Parse(rows, CultureInfo.InvariantCulture), args.Length > 2 ? args[2] : null);
}

if (args is ["--nation", var nation, ..])
{
    return NationRun.Run(long.Parse(nation, CultureInfo.InvariantCulture), args.Length > 2 ? args[2] : null);
}

if (args is ["--csv", var lines, ..])
{
    return CsvRun.Run(int.Parse(lines, CultureInfo.InvariantCulture), args.Length > 2 ? args[2] : null);
}

if (args is ["--lines", var people, ..])
{
    return LinesRun.Run(int.Parse(people, CultureInfo.InvariantCulture), args.Length > 2 ? args[2] : null);
}

if (args is ["--readme"])
{
    return ReadmeRun.Run();
}

if (args is ["--growth", ..])
{
    // All of it is the table that is kept with the code; the working folder is the checkout, as the line of its page has it.
    return args.Length > 1 ? GrowthRun.Run(args[1], null) : GrowthRun.Run(null, Path.Combine("benchmarks", "results", "growth.md"));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
