using System.Diagnostics;
using System.Globalization;

namespace SkillTalent.Samples.Cluster;

/// <summary>Asks a cluster, kills a part of it while it answers, and holds every answer against the library in one process.</summary>
internal sealed class Demonstration
{
    private static readonly Question First = new(Places.China, "cn/skill-upgrade-subsidy/senior-worker", new DateOnly(2026, 6, 30));
    private static readonly Question Second = First with { On = new DateOnly(2026, 9, 30) };
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<Question, Counts[]> _expected;
    private bool _isExact = true;

    private Demonstration(int rows)
    {
        var (policies, roster) = (new Policies(), new Roster(rows));
        _expected = ((Question[])[First, Second]).ToDictionary(q => q, q => Enumerable.Range(0, ClusterShape.Partitions)
            .Select(p => Counts.Of(policies.Of(q).Run(roster.Load(policies.Of(q), p), new BulkOptions { KeepRows = false }).Decisions[0])).ToArray());
    }

    /// <summary>Runs it.</summary>
    /// <param name="rows">How many workers a partition has.</param>
    /// <returns>0 if every answer was exact, else 1.</returns>
    public static async Task<int> Run(int rows)
    {
        var demonstration = new Demonstration(rows);
        foreach ((Question question, Counts[] counts) in demonstration._expected)
        {
            Tell($"the library, in one process, on {Day(question)}: {Sum(counts)}");
        }

        int[] started;
        using (Silos silos = await Silos.Start(rows))
        {
            started = [.. silos.Processes.Select(p => p.Id)];
            Tell($"three silos on loopback: {string.Join(", ", silos.Processes.Select(p => $"{p.Name} is process {p.Id}"))}");
            Tell($"an answer may take {TimeSpan.Parse(IPartition.MostTime, CultureInfo.InvariantCulture).TotalSeconds} s; who misses {ClusterShape.MissedProbes} probes of {ClusterShape.Probe.TotalSeconds} s is suspected");
            await using Bureau bureau = await Bureau.Connect(silos.Shape, silos.Gateways);
            await demonstration.Ask(bureau, First, "loaded and counted");
            await demonstration.Ask(bureau, First, "counted, resident");
            await demonstration.AskAndKill(bureau, silos);
            await demonstration.Ask(bureau, Second, "counted, resident");
        }

        bool areGone = !started.Any(IsThere);
        Tell(areGone ? "all silos have ended" : "a silo is still there");
        Tell(demonstration._isExact ? "every answer is exact" : "NOT exact");
        return demonstration._isExact && areGone ? 0 : 1;
    }

    private async Task Ask(Bureau bureau, Question question, string what)
    {
        long started = Stopwatch.GetTimestamp();
        _ = Hold(bureau, question, await bureau.Ask(question), what, started);
    }

    // The silo is killed while it loads: what it was asked is open, and some of the others may have answered.
    private async Task AskAndKill(Bureau bureau, Silos silos)
    {
        SiloProcess victim = silos.Processes.Where(p => p != silos.Keeper).MaxBy(p => bureau.Latest.Values.Count(a => a.Silo == p.Name))!;
        int[] its = [.. bureau.Latest.Values.Where(a => a.Silo == victim.Name).Select(a => a.Partition).Order()];
        long started = Stopwatch.GetTimestamp();
        Task<PartitionAnswer[]> asked = bureau.Ask(Second);
        await victim.Heard(line => Diary.IsLoading(line, Second.On), Patience);
        bool isDuring = !asked.IsCompleted;
        victim.Kill();
        Tell($"{victim.Name} was killed while it counted partitions {string.Join(", ", its)}");
        PartitionAnswer[] answers = await asked;
        int again = Hold(bureau, Second, answers, "loaded and counted, after the kill", started);
        bool moved = Array.Exists(its, p => answers[p].Silo != victim.Name);
        if (!isDuring || !moved || again == 0)
        {
            Tell("  the kill came too late, and nothing of the silo had to be made anew elsewhere: this proves nothing");
            _isExact = false;
        }
    }

    // How often partitions were asked again.
    private int Hold(Bureau bureau, Question question, PartitionAnswer[] answers, string what, long started)
    {
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        bool isExact = answers.Select(a => a.Counts).SequenceEqual(_expected[question]);
        _isExact &= isExact;
        string where = string.Join(", ", answers.GroupBy(a => a.Silo).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}"));
        Tell($"{Day(question)}, {what}: {Sum(answers.Select(a => a.Counts))}");
        Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"  {(isExact ? "exact" : "NOT the library's")}, {seconds:0.000} s, {answers.Count(a => a.Loaded)} of {answers.Length} partitions loaded; partitions by silo: {where}"));
        IReadOnlyDictionary<string, int> refusals = bureau.TakeRefusals();
        if (refusals.Count > 0)
        {
            Tell($"  asked again {refusals.Values.Sum()} times ({string.Join(", ", refusals.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Value} x {r.Key}"))})");
        }

        return refusals.Values.Sum();
    }

    private static Counts Sum(IEnumerable<Counts> parts) => parts.Aggregate(Counts.None, (a, b) => a + b);

    private static string Day(Question question) => question.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Tell(string line) => Console.WriteLine(line);

    private static bool IsThere(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
