using System.Globalization;

namespace SkillTalent.Tests;

public class CultureSetupTests
{
    [Fact]
    public async Task TestsRunUnderTheCultureAskedFor_OnEveryThread()
    {
        if (Environment.GetEnvironmentVariable(CultureSetup.Variable) is not { Length: > 0 } wanted)
            return;

        Assert.Equal(wanted, CultureInfo.CurrentCulture.Name);
        Assert.Equal(wanted, CultureInfo.CurrentUICulture.Name);
        Assert.Equal(wanted, await Task.Run(() => CultureInfo.CurrentCulture.Name));
        string onThread = "";
        var thread = new Thread(() => onThread = CultureInfo.CurrentCulture.Name);
        thread.Start();
        thread.Join();
        Assert.Equal(wanted, onThread);
    }

    /// <summary>Without ICU every culture would be the invariant one, and the two runs would prove nothing.</summary>
    [Fact]
    public void TheTwoCulturesReallyDiffer()
    {
        var day = new DateTime(2023, 7, 14);
        string english = day.ToString("D", CultureInfo.GetCultureInfo("en-US"));
        string chinese = day.ToString("D", CultureInfo.GetCultureInfo("zh-CN"));

        Assert.Contains("July", english, StringComparison.Ordinal);
        Assert.Contains("7月", chinese, StringComparison.Ordinal);
    }
}
