using System.Text;

namespace SkillTalent.Tests.Json;

/// <summary>Words that are known beforehand, and all others.</summary>
public class KnownWordsTests
{
    private static readonly string[] Words = ["birth", "issued", "level", "levels", "b", "senior-worker", "senior-technician", "职业", "a-name-that-is-much-longer-than-any-of-a-form"];

    [Fact]
    public void AWordIsFoundAsItIs()
    {
        var known = new KnownWords(Words);
        foreach (string word in Words[..7])
            Assert.Same(word, known.Of(Encoding.UTF8.GetBytes(word)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("birt")]
    [InlineData("births")]
    [InlineData("Birth")]
    [InlineData("bixth")]
    [InlineData("b\\u0069rth")]
    [InlineData("职业")]
    [InlineData("a-name-that-is-much-longer-than-any-of-a-form")]
    public void AnyOtherIsNot(string word) => Assert.Null(new KnownWords(Words).Of(Encoding.UTF8.GetBytes(word)));

    /// <summary>A day is ten characters of the calendar, and nothing that a parser of every format would take besides.</summary>
    [Theory]
    [InlineData("1990-02-28", true)]
    [InlineData("1992-02-29", true)]
    [InlineData("1990-02-29", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    [InlineData("1990-00-01", false)]
    [InlineData("1990-13-01", false)]
    [InlineData("1990-01-00", false)]
    [InlineData("1990-01-32", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("1990-1-01", false)]
    [InlineData("1990-01-011", false)]
    [InlineData(" 1990-01-1", false)]
    [InlineData("1990/01/01", false)]
    [InlineData("199a-01-01", false)]
    [InlineData("１９９０-01-01", false)]
    public void ADay(string text, bool isOne)
    {
        string json = $$"""{ "employment": [ { "from": "{{text}}" } ] }""";
        if (isOne)
            Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value, WorkerJson.Parse(json).Employment![0].From);
        else
            Assert.Equal("$.employment[0].from", Assert.Throws<InputFormatException>(() => WorkerJson.Parse(json)).Path);
    }
}
