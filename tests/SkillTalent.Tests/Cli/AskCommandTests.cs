using System.Text.Json;
using SkillTalent.Cli;

namespace SkillTalent.Tests.Cli;

/// <summary><c>ask</c>: an interview with a person, and one step of it for a program.</summary>
public class AskCommandTests : CliTest
{
    [Fact]
    public void One_step_asks_what_decides_most_and_says_how_far_it_has_come()
    {
        JsonElement step = Run("ask", "--in", Quzhou, "--on", "2024-02-29", "--format", "json").Json;

        Assert.True(step.GetProperty("open").GetInt32() > 10);
        Assert.All(step.GetProperty("questions").EnumerateArray(), q =>
        {
            Assert.NotEmpty(q.GetProperty("path").GetString()!);
            Assert.NotEmpty(q.GetProperty("label").GetString()!);
            Assert.NotEmpty(q.GetProperty("kind").GetString()!);
            Assert.Equal(JsonValueKind.Array, q.GetProperty("choices").ValueKind);
        });
    }

    [Fact]
    public void Answers_are_taken_as_people_give_them_and_settle_decisions()
    {
        int before = Run("ask", "--in", Quzhou, "--on", "2024-02-29", "--format", "json").Json.GetProperty("settled").GetInt32();
        JsonElement step = Run(
            "ask", "--in", Quzhou, "--on", "2024-02-29", "--format", "json", "--lang", "zh",
            "--answer", "birth=1987年3月9日",
            "--answer", """certificates={ "level": "technician", "issued": "2022-09-30" }""",
            "--answer", "post.appointedLevel=无",
            "--answer", "post.employer=企业",
            "--answer", "post.frontline=是",
            "--answer", "titles=无",
            "--answer", "retiredOn=从未",
            "--answer", "facts.merit.mentoring=不知道").Json;

        Assert.True(step.GetProperty("settled").GetInt32() > before);
        Worker worker = WorkerJson.Parse(step.GetProperty("worker").GetRawText());
        Assert.Equal(new LocalDate(1987, 3, 9), worker.Birth);
        Assert.Equal(SkillLevel.Technician, Assert.Single(worker.Certificates!).Level);
        Assert.Equal(Appointment.None, worker.Post!.AppointedLevel);
        Assert.Equal(EmployerKind.Enterprise, worker.Post.Employer);
        Assert.True(worker.Post.Frontline);
        Assert.Empty(worker.Titles!);
        Assert.Equal(EventDay.Never, worker.RetiredOn);
        Assert.Empty(worker.Facts);
    }

    [Theory]
    [InlineData("brith=1987-03-09", "birth")]
    [InlineData("birth=lately", "--answer birth")]
    [InlineData("post.employer=公司", "enterprise")]
    [InlineData("certificates={\"level\":\"\\ud800\",\"issued\":\"2020-01-01\"}", "--answer certificates")]
    [InlineData("certificates[3].class=manufacturing", "certificates[3]")]
    public void An_answer_that_is_none_is_refused(string answer, string told) =>
        Assert.Contains(told, Run("ask", "--in", Quzhou, "--on", "2024-02-29", "--format", "json", "--answer", answer).Refusal, StringComparison.Ordinal);

    // Whatever is wrong with an answer, it is the option that says it; a path without an answer is not misspelt.
    [Theory]
    [InlineData("birth", "--answer: expected the path of a question, = and the answer, such as birth=1990-05-01")]
    [InlineData("birth=2199-01-01", "--answer birth: expected a day of birth that is not after the day asked")]
    [InlineData("certificates={\"level\":\"king\",\"issued\":\"2020-01-01\"}", "--answer certificates[0].level: expected a level")]
    public void An_answer_that_cannot_be_is_the_option_s(string answer, string told) =>
        Assert.StartsWith(told, Run("ask", "--in", Quzhou, "--on", "2024-02-29", "--format", "json", "--answer", answer).Refusal, StringComparison.Ordinal);

    // Whoever has a narrow terminal reads whole words.
    [Fact]
    public void The_opening_of_an_interview_is_no_wider_than_the_screen()
    {
        string talk = Talk(Path.Combine(Folder, "worker.json"), "en", "q");

        Assert.All(talk.Split('\n').TakeWhile(l => l.Length > 0), l => Assert.InRange(l.Length, 1, 100));
        Assert.Contains("type q to save and", talk, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interview_in_Chinese_is_stopped_and_gone_on_with()
    {
        string file = Path.Combine(Path.GetDirectoryName(File("{}", "begin.json"))!, "worker.json");
        string first = Talk(file, "zh", "1987-13-09", "q");
        Assert.Contains("不知道就按回车", first, StringComparison.Ordinal);

        JsonElement step = Run("ask", "--in", Quzhou, "--on", "2024-02-29", "--worker", file, "--format", "json", "--answer", "birth=1987-03-09").Json;
        System.IO.File.WriteAllText(file, step.GetProperty("worker").GetRawText());
        string second = Talk(file, "zh");
        Assert.Contains("已有", second, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(1987, 3, 9), InFile(file).Birth);
    }

    [Fact]
    public void Records_are_asked_one_after_the_other()
    {
        string file = Path.Combine(Path.GetDirectoryName(File("{}", "begin.json"))!, "worker.json");
        string[] lines = [.. Enumerable.Repeat("", 40)];
        string talk = Talk(file, "en", lines);

        Assert.Contains("Press Enter if you don't know", talk, StringComparison.Ordinal);
        Assert.Contains("Are there any? (yes/no", talk, StringComparison.Ordinal);
        Assert.Equal("{}", WorkerJson.ToJson(InFile(file)));
    }

    private static Worker InFile(string path)
    {
        using FileStream file = System.IO.File.OpenRead(path);
        return WorkerJson.Read(file);
    }

    private static string Talk(string file, string language, params string[] lines)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new StringReader(string.Join('\n', lines));
        using Screen screen = Screen.Of(output, error, input, new LocalDate(2024, 2, 29));
        Assert.Equal(0, CommandLine.Run(["ask", "--in", Quzhou, "--out", file, "--lang", language], screen));
        Assert.Equal("", error.ToString());
        return output.ToString();
    }
}
