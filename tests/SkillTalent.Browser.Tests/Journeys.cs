using Microsoft.Playwright;
using SkillTalent.Web.Tests;

namespace SkillTalent.Browser.Tests;

/// <summary>Ways through the pages that several tests take.</summary>
internal static class Journeys
{
    /// <summary>From the start, by a file that was kept, to the result.</summary>
    public static async Task ResultAsync(Window window, string root)
    {
        await window.GoAsync(root + "/check");
        _ = await window.Page.SelectOptionAsync("#in", "330800");
        await window.Page.FillAsync("#on", "2024-01-01");
        _ = await window.Page.SelectOptionAsync("#goal", "senior-technician");
        await window.Page.SetInputFilesAsync("#file", Repository.PathOf("samples/Quickstart/Data/welder.json"));
        await window.Page.ClickAsync("main form button");
        await window.Page.ClickAsync("button[value=result]");
        await Assertions.Expect(window.Page.Locator("#summary")).ToBeVisibleAsync();
    }
}
