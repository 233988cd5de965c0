using System.Globalization;
using BenchmarkDotNet.Running;
using SkillTalent.Benchmarks;

if (args is ["--roster", var workers])
{
    return RosterRun.Run(int.Parse(workers, CultureInfo.InvariantCulture));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
