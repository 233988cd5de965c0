using System.Diagnostics;
using System.Globalization;

namespace SkillTalent.Tests.Cli;

/// <summary>Links, pipes, devices and signals: no input is lost, nothing waits for ever, nothing is left behind.</summary>
public sealed class HostileFileTests : CliTest
{
    // The program registers what it catches in one place; the system's own runtime does not catch this one.
    private const int HangUp = 1;

    private const string Csv = "id,certificate.level\n1,technician\n";
    private static readonly string[] Question = ["--in", "CN", "--on", "2024-07-14"];

    [Fact]
    public void A_link_to_the_input_is_the_input()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string folder = Directory.CreateDirectory(Path.Combine(Folder, "d")).FullName;
        string input = Path.Combine(folder, "in.csv");
        System.IO.File.WriteAllText(input, Csv);
        string folderLink = Directory.CreateSymbolicLink(Path.Combine(Folder, "l"), folder).FullName;
        string fileLink = System.IO.File.CreateSymbolicLink(Path.Combine(Folder, "ln.csv"), Path.Combine("d", "in.csv")).FullName;
        string other = Path.Combine(Folder, "out.csv");

        Assert.StartsWith("--out: expected another file", Bulk(input, Path.Combine(folderLink, "in.csv")).Refusal, StringComparison.Ordinal);
        Assert.StartsWith("--out: expected another file", Bulk(input, fileLink).Refusal, StringComparison.Ordinal);
        Assert.StartsWith("--out: expected another file", Bulk(fileLink, input).Refusal, StringComparison.Ordinal);
        Assert.StartsWith("--rejects: expected another file", Bulk(input, other, "--rejects", fileLink).Refusal, StringComparison.Ordinal);
        Assert.Equal(Csv, System.IO.File.ReadAllText(input));
        Assert.False(System.IO.File.Exists(other));
    }

    [Fact]
    public void A_link_is_seen_through_and_permissions_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string real = File("old", "real.csv");
        System.IO.File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        string link = System.IO.File.CreateSymbolicLink(Path.Combine(Folder, "link.csv"), "real.csv").FullName;

        Assert.Equal(0, Bulk(File(Csv, "in.csv"), link).Code);
        Assert.Equal("real.csv", new FileInfo(link).LinkTarget);
        Assert.StartsWith("id,", System.IO.File.ReadAllText(real), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(real));
    }

    [Fact]
    public void What_a_killed_run_left_is_removed_and_what_another_writes_is_not()
    {
        string left = File("half", ".out.csv.abcdefgh.xyz.part");
        string busy = Path.Combine(Folder, ".out.csv.12345678.abc.part");
        using var writer = new FileStream(busy, FileMode.CreateNew, FileAccess.Write, FileShare.None);

        Assert.Equal(0, Bulk(File(Csv, "in.csv"), Path.Combine(Folder, "out.csv")).Code);
        Assert.False(System.IO.File.Exists(left));
        Assert.True(System.IO.File.Exists(busy));
    }

    [Fact]
    public void Devices_and_pipes_are_refused()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Equal("--out: expected the path of a file, and this is a device or a pipe", Bulk(File(Csv, "in.csv"), "/dev/null").Refusal);
        Assert.Equal("--out: expected the path of a file, and this is a device or a pipe", Bulk(File(Csv, "in.csv"), Pipe()).Refusal);
        Assert.Equal("/dev/zero: expected a file of at most 64 megabytes", Run(["assess", "/dev/zero", .. Question]).Refusal);
        Assert.Equal("/dev/zero: line 1: expected a row of at most one megabyte, in which every quote is closed", Bulk("/dev/zero", Path.Combine(Folder, "out.csv")).Refusal);
    }

    [Theory]
    [InlineData("-INT", false)]
    [InlineData("-TERM", false)]
    [InlineData("-HUP", false)]
    [InlineData("-INT", true)]
    public async Task A_run_that_waits_for_its_input_ends_at_a_signal(string signal, bool opened)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string pipe = Pipe();
        string[] args = ["bulk", pipe, .. Question, "--out", Path.Combine(Folder, "out.csv")];

        // Whoever runs the tests in the background may have the signal ignored, and what is ignored stays so in what is started.
        using Process process = Start(args, "exec env --default-signal=INT,TERM,HUP,QUIT dotnet \"$@\"");
        await WaitUntilItCatches(process.Id, HangUp);

        // Who opens a pipe waits for the other end, and then for what comes through it.
        using FileStream? writer = opened ? await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write)).WaitAsync(TimeSpan.FromSeconds(300)) : null;
        Kill(process.Id, signal);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(300));

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("bulk: interrupted; no result was written", (await process.StandardError.ReadToEndAsync()).TrimEnd());
        Assert.DoesNotContain(Directory.GetFiles(Folder), f => f.EndsWith(".part", StringComparison.Ordinal) || f.EndsWith("out.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("exec dotnet \"$@\" >&-", "standard output: expected a place that can be written to")]
    [InlineData("exec dotnet \"$@\" >/dev/full", "standard output: expected a place that can be written to")]
    [InlineData("exec dotnet \"$@\" >&- 2>&-", "")]
    public async Task Nobody_who_reads_is_no_stack_trace(string shell, string error)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using Process process = Start(["rules", "places"], shell);
        string said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(300));

        Assert.Equal((2, error), (process.ExitCode, said.TrimEnd()));
    }

    private static CliResult Bulk(string input, string output, params string[] options) => Run(["bulk", input, .. Question, "--out", output, .. options]);

    private static Process Start(string[] args, string shell)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string arg in (string[])["-c", shell, "sh", typeof(SkillTalent.Cli.CommandLine).Assembly.Location, .. args])
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start)!;
    }

    private static void Kill(int process, string signal)
    {
        using Process kill = Process.Start("kill", [signal, process.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    // The program cannot say when it is ready, but the system says which signals it catches; a loaded machine takes long to start it.
    private static async Task WaitUntilItCatches(int process, int signal)
    {
        for (int tries = 0; tries < 1200; tries++)
        {
            string caught = (await System.IO.File.ReadAllLinesAsync($"/proc/{process}/status")).First(l => l.StartsWith("SigCgt:", StringComparison.Ordinal))[7..].Trim();
            if ((ulong.Parse(caught, NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1) & 1) != 0)
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail($"The program did not begin to catch signal {signal}.");
    }

    private string Pipe()
    {
        string path = Path.Combine(Folder, "pipe");
        using Process made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return path;
    }
}
