using System.Text.Json;
using SkillTalent.Tests.Localization;

namespace SkillTalent.Tests.Cli;

/// <summary>What a command did.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it said was wrong.</param>
internal sealed record CliResult(int Code, string Output, string Error)
{
    /// <summary>What the same command says in Chinese; null where it was told a language.</summary>
    public Func<string>? InChinese { get; init; }

    /// <summary>The result as JSON; the command must have succeeded.</summary>
    public JsonElement Json
    {
        get
        {
            Assert.Equal("", Error);
            using JsonDocument document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    /// <summary>The table; the command must have succeeded.</summary>
    public string Table
    {
        get
        {
            Assert.Equal("", Error);
            Assert.Equal(0, Code);
            return Output;
        }
    }

    /// <summary>The one line about bad input; nothing else may have been written.</summary>
    public string Refusal
    {
        get
        {
            Assert.Equal(2, Code);
            Assert.Equal("", Output);
            string line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)).TrimEnd();
            Assert.Contains(": expected ", line, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
            if (InChinese?.Invoke() is { } chinese)
                Assert.Null(ChineseWords.Fault(chinese));

            return line;
        }
    }
}
