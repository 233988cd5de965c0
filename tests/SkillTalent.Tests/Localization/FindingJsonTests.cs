using System.Text;
using System.Text.Json;
using SkillTalent.Localization;
using SkillTalent.Rules;

namespace SkillTalent.Tests.Localization;

public class FindingJsonTests
{
    [Theory]
    [InlineData(Language.English, """{"findings":[{"code":"no-levels","message":"no level is named"}]}""")]
    [InlineData(Language.Chinese, """{"findings":[{"code":"no-levels","message":"没有写明任何等级的津贴"}]}""")]
    public void AFindingIsItsCodeAndItsSentence(Language language, string expected)
    {
        Assert.Equal(expected, Write(w => w.WriteFindings([new Reason(FindingCode.NoLevels)], language)));
    }

    [Fact]
    public void ACitationWithoutAnArticleLeavesItOut()
    {
        Assert.Equal(
            """{"citations":[{"document":"A","article":"1"},{"document":"B"}]}""",
            Write(w => w.WriteCitations([new Citation("A", "1"), new Citation("B")])));
    }

    [Fact]
    public void AnAmountThatIsNotKnownIsNull()
    {
        Assert.Equal("""{"a":null}""", Write(w => w.WriteAmount("a", null)));
        Assert.Equal("""{"a":12.50}""", Write(w => w.WriteAmount("a", 12.50m)));
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
