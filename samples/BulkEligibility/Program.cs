using System.Globalization;
using SkillTalent.Samples.BulkEligibility;

// BulkEligibility [WORKERS] [--national] [--seed N] [--threads N] [--amend FILE]
Console.OutputEncoding = System.Text.Encoding.UTF8;
bool national = args.Contains("--national");
int threads = (int)Option("--threads", Environment.ProcessorCount);
ulong seed = (ulong)Option("--seed", 20250630);
long workers = args.Length > 0 && long.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out long count) && count > 0
    ? count
    : national ? 220_000_000 : 1_000_000;
if (national)
{
    NationalRun.Run(workers, seed, threads);
}
else
{
    int file = Array.IndexOf(args, "--amend");
    CityRun.Run((int)Math.Min(workers, 20_000_000), seed, threads, file >= 0 && file + 1 < args.Length ? args[file + 1] : null);
}

long Option(string name, long standard)
{
    int at = Array.IndexOf(args, name);
    return at < 0 ? standard
        : at + 1 < args.Length && long.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out long value) && value > 0 ? value
        : throw new ArgumentException($"{name}: expected a number above zero");
}
