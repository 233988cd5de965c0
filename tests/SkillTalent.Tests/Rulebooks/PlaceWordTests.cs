namespace SkillTalent.Tests.Rulebooks;

/// <summary>Places by what people call them, and where a code may lie by its digits.</summary>
public class PlaceWordTests
{
    private static readonly Place City = new("330800", new LocalizedText("衢州", "Quzhou"), "330000");

    /// <summary>The code or a name in either language, with or without what kind of place it is, however it is written.</summary>
    [Fact]
    public void APlaceIsMeantByItsCodeAndItsNames()
    {
        Assert.All(["330800", "衢州", "衢州市", "Quzhou", "quzhou", "QUZHOU CITY", " Quzhou City "], word => Assert.True(PlaceWords.Means(word, City), word));
        Assert.All(["330801", "衢", "衢州X", "Quzhoux", "Quzho", "市", "City", ""], word => Assert.False(PlaceWords.Means(word, City), word));
    }

    /// <summary>Every kind of place is left out of either: of the word, and of the name.</summary>
    [Fact]
    public void WhatKindOfPlaceItIsDoesNotCount()
    {
        Assert.True(PlaceWords.Means("浙江省", Named("浙江", "Zhejiang")));
        Assert.True(PlaceWords.Means("浙江", Named("浙江省", "Zhejiang Province")));
        Assert.True(PlaceWords.Means("zhejiang province", Named("浙江", "Zhejiang")));
        Assert.True(PlaceWords.Means("Zhejiang", Named("某地", "Zhejiang Province")));
        Assert.True(PlaceWords.Means("西藏自治区", Named("西藏", "Tibet")));
        Assert.True(PlaceWords.Means("Quzhou", Named("某地", "Quzhou City")));
    }

    /// <summary>A name of which one letter alone would be left keeps its ending.</summary>
    [Fact]
    public void ANameOfOneLetterKeepsItsEnding()
    {
        Assert.False(PlaceWords.Means("沙", Named("沙市", "Shashi")));
        Assert.True(PlaceWords.Means("沙市", Named("沙市", "Shashi")));
        Assert.False(PlaceWords.Means("沙市", Named("沙", "Sha")));
        Assert.True(PlaceWords.Means("长沙", Named("长沙市", "Changsha")));
        Assert.False(PlaceWords.Means("X City", Named("某地", "X")));
    }

    /// <summary>A code of six digits begins with the pairs of the one above it; of what is no such code nothing can be said.</summary>
    [Fact]
    public void ACodeLiesWhereItsPairsSay()
    {
        Assert.True(NationalPlaces.MayLieWithin("500101", "500000"));
        Assert.False(NationalPlaces.MayLieWithin("410100", "500000"));
        Assert.False(NationalPlaces.MayLieWithin("410100", "400000"));
        Assert.True(NationalPlaces.MayLieWithin("4101", "420000"));
        Assert.True(NationalPlaces.MayLieWithin("41A100", "420000"));
        Assert.False(NationalPlaces.MayLieWithin("410100", "district"));
        Assert.True(NationalPlaces.MayLieWithin("410100", "CN"));
        Assert.Equal(NationalPlaces.All.Select(p => p.Code).Order(StringComparer.Ordinal), NationalPlaces.All.Select(p => p.Code));
    }

    private static Place Named(string zh, string en) => new("999900", new LocalizedText(zh, en), null);
}
