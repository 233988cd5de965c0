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

if (args is ["--readme"])
{
    return ReadmeRun.Run();
}

if (args is ["--growth", ..])
{
    return GrowthRun.Run(args.Length > 1 ? args[1] : null);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
