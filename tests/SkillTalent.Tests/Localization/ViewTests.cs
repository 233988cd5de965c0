using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SkillTalent.Tests.Localization;

/// <summary>What the JSON forms of all results have in common.</summary>
public class ViewTests
{
    [Theory]
    [InlineData(Language.English, """[{"code":"no-levels","message":"no level is named"}]""")]
    [InlineData(Language.Chinese, """[{"code":"no-levels","message":"没有写明任何等级的津贴"}]""")]
    public void AFindingIsItsCodeAndItsSentence(Language language, string expected)
    {
        Assert.Equal(expected, Written(ReasonView.Of([new Reason(FindingCode.NoLevels)], language), SkillTalentViews.Default.IReadOnlyListReasonView));
    }

    [Fact]
    public void ACitationAlwaysSaysItsArticle_AndItsNoteWhereThereIsOne()
    {
        Citation[] citations = [new("A", "1"), new("B"), new("C", "2", new LocalizedText("注", "note"))];
        Assert.Equal(
            """[{"document":"A","article":"1"},{"document":"B","article":null},{"document":"C","article":"2","note":"注"}]""",
            Written(CitationView.Of(citations, Language.Chinese), SkillTalentViews.Default.IReadOnlyListCitationView));
    }

    [Theory]
    [InlineData("12.50", "12.5", "12.50")]
    [InlineData("100.00", "100", "100.00")]
    [InlineData("0.000", "0", "0.00")]
    [InlineData("-3", "-3", "-3.00")]
    public void TheSameNumberIsAlwaysTheSameText_AndInALedgerItHasTwoPlaces(string number, string expected, string inALedger)
    {
        decimal yuan = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, Written(yuan, SkillTalentViews.Default.Decimal));
        Assert.Equal(inALedger, Written(yuan, LevyViews.Default.Decimal));
    }

    [Fact]
    public void ADayIsIso_InAnyCulture() =>
        Assert.Equal("\"2024-06-30\"", Written(new LocalDate(2024, 6, 30), SkillTalentViews.Default.LocalDate));

    [Fact]
    public void WhatIsOnlyWrittenIsNotRead() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("1", SkillTalentViews.Default.Decimal));

    private static string Written<T>(T value, JsonTypeInfo<T> form)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, value, form);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
