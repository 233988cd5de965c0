using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary>A test of <c>bulk</c>: workers of an allowance, and where the result and its rejects come to lie.</summary>
public abstract class BulkTest : CliTest
{
    protected const string Allowance = "quzhou/technician-allowance";
    protected const string Header = "id,employer,post.frontline,post.shortage-occupation,certificate.level\n";
    protected const string Good = Header
        + "a,enterprise,true,true,technician\n"
        + "\"b, \"\"c\"\"\",public-institution,TRUE,true,senior-technician\n"
        + "d,enterprise,,true,technician\n"
        + "e,enterprise,false,true,technician\n"
        + ",enterprise,true,true,-\n";

    protected string Result => Path.Combine(Folder, "result.csv");

    protected string Rejects => Path.Combine(Folder, "rejects.csv");

    protected static long Number(JsonElement element, string name) => element.GetProperty(name).GetInt64();

    protected string[] Files() => [.. Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { AttributesToSkip = default }).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private protected CliResult Bulk(string csv, params string[] options) => RunOn(File(csv, "workers.csv"), options);

    private protected CliResult RunOn(string path, params string[] options) => Run(
    [
        "bulk", path, "--out", Result,
        .. options.Contains("--in") ? [] : (string[])["--in", Quzhou],
        .. options.Contains("--on") ? [] : (string[])["--on", KnownFrom],
        .. options,
    ]);
}
