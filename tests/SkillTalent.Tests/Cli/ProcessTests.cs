using System.Diagnostics;
using System.Text;

namespace SkillTalent.Tests.Cli;

/// <summary>The program itself, as a shell runs it.</summary>
public class ProcessTests : CliTest
{
    [Fact]
    public async Task Output_IsUtf8WithoutAByteOrderMark()
    {
        (int code, byte[] output, byte[] error) = await Start("rules", "show", "quzhou/technician-allowance", "--lang", "zh", "--format", "json");

        Assert.Equal((0, 0), (code, error.Length));
        Assert.Equal((byte)'{', output[0]);
        Assert.Contains("技师人才津贴", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadInput_IsOneLineOnStandardErrorAlone()
    {
        (int code, byte[] output, byte[] error) = await Start("assess", Path.Combine(Folder, "王.json"), "--in", Quzhou, "--on", KnownFrom);

        Assert.Equal((2, 0), (code, output.Length));
        Assert.Equal($"{Path.Combine(Folder, "王.json")}: expected a file that exists", Encoding.UTF8.GetString(error).TrimEnd());
    }

    private static async Task<(int Code, byte[] Output, byte[] Error)> Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(SkillTalent.Cli.CommandLine).Assembly.Location);
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        using Process process = Process.Start(start)!;
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error));
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), error.ToArray());
    }
}
