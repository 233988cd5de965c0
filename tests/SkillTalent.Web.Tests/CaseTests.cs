using System.Net;
using System.Text.RegularExpressions;

namespace SkillTalent.Web.Tests;

/// <summary>The interview, from its first question to the result, as a browser without JavaScript would go through it.</summary>
public sealed class CaseTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task AnInterviewComesToAResult()
    {
        string page = await site.FormAsync("/check/questions", HttpStatusCode.OK, ("in", "330800"), ("on", "2024-01-01"), ("goal", ""));
        int asked = 0;
        while (Regex.Matches(page, "name=\"asked\" value=\"([^\"]*)\"") is { Count: > 0 } questions)
        {
            Assert.Equal("", Html.Fault(page));
            Assert.True(++asked < 60, "the interview does not end");
            page = await site.FormAsync("/check/questions", HttpStatusCode.OK, [.. Hidden(page), .. questions.Select(q => Answer(WebUtility.HtmlDecode(q.Groups[1].Value))), ("do", "next")]);
        }

        string result = await site.FormAsync("/check/questions", HttpStatusCode.OK, [.. Hidden(page), ("do", "result")]);

        Assert.True(asked > 3);
        Assert.Equal("", Html.Fault(result));
        Assert.Contains("一眼看懂", result, StringComparison.Ordinal);
        Assert.Contains("1990-05-01", Hidden(result).First(h => h.Name == "case").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerThatCannotBe_IsToldBesideItsQuestion()
    {
        string page = await site.FormAsync("/en/check/questions", HttpStatusCode.OK, ("in", "330800"), ("on", "2024-01-01"), ("asked", "birth"), ("a:birth", "1990-02-31"), ("do", "next"));

        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("name=\"a:birth\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordsAreAddedAndTakenBack()
    {
        (string, string)[] begin = [("in", "330800"), ("on", "2024-01-01"), ("asked", "certificates"), ("r:certificates:level", "technician"), ("r:certificates:issued", "2015-06-30"), ("do", "more")];
        string page = await site.FormAsync("/check/questions", HttpStatusCode.OK, begin);
        string kept = Hidden(page).First(h => h.Name == "case").Value;

        Assert.Contains("2015-06-30", kept, StringComparison.Ordinal);
        Assert.Contains("name=\"r:certificates:issued\"", page, StringComparison.Ordinal);

        string after = await site.FormAsync("/check/questions", HttpStatusCode.OK, [.. Hidden(page), ("do", "drop:certificates[0]")]);
        Assert.DoesNotContain("2015-06-30", Hidden(after).First(h => h.Name == "case").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/check/result", "一眼看懂", "最快怎样晋级")]
    [InlineData("/en/check/result", "At a glance", "The soonest way up")]
    public async Task AResultHasSummaryPlanAndMoney(string address, string summary, string plan)
    {
        string page = await site.FormAsync(address, HttpStatusCode.OK, ("case", Repository.Read("samples/Quickstart/Data/welder.json")), ("in", "330800"), ("on", "2024-01-01"), ("to", "senior-technician"));

        Assert.Equal("", Html.Fault(page));
        Assert.Contains(summary, page, StringComparison.Ordinal);
        Assert.Contains(plan, page, StringComparison.Ordinal);
        Assert.Contains("class=\"chart plan\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#d-", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLeastChange_IsToldWhereItIsAsked()
    {
        string page = await site.FormAsync(
            "/en/check/result", HttpStatusCode.OK, ("case", Repository.Read("samples/Quickstart/Data/welder.json")), ("in", "330800"), ("on", "2024-01-01"), ("changes", "quzhou/technician-allowance"));

        Assert.Contains("The least that would change the answer", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFileThatIsKept_IsTheWorker()
    {
        using HttpResponseMessage response = await site.SendFormAsync("/check/file", ("case", """{ "birth": "1990-05-01" }"""), ("in", "330800"), ("on", "2024-01-01"));

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(new LocalDate(1990, 5, 1), WorkerJson.Parse(await response.Content.ReadAsStringAsync()).Birth);
    }

    [Fact]
    public async Task AKeptFile_IsReadAgain()
    {
        using var content = new MultipartFormDataContent { { new StringContent("330800"), "in" }, { new StringContent("2024-01-01"), "on" } };
        using var file = new ByteArrayContent("""{ "birth": "1990-05-01" }"""u8.ToArray());
        content.Add(file, "file", "worker.json");
        using HttpResponseMessage response = await site.Client.PostAsync(new Uri("/check/questions", UriKind.Relative), content);

        Assert.Contains("1990-05-01", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static (string Name, string Value) Answer(string path) => path == "birth" ? ("a:birth", "1990-05-01") : ("x", "");

    // What the form itself carries; the form that changes the language carries the same.
    private static (string Name, string Value)[] Hidden(string page)
    {
        int main = page.IndexOf("<main", StringComparison.Ordinal);
        int begin = page.IndexOf("<form", main, StringComparison.Ordinal);
        return [.. Regex.Matches(page[begin..page.IndexOf("</form>", begin, StringComparison.Ordinal)], "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
            .Select(m => (m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)))];
    }
}
