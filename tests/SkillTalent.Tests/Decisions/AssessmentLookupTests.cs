namespace SkillTalent.Tests.Decisions;

public class AssessmentLookupTests
{
    private static readonly Assessment Quzhou = SkillPolicy.For(Places.Quzhou, new NodaTime.LocalDate(2024, 1, 1)).Assess(new Worker());

    [Fact]
    public void TheSameDecisionsAreFoundWithAndWithoutAnException()
    {
        Assert.True(Quzhou.TryGetLevel(SkillLevel.Technician, out Decision? level));
        Assert.Same(Quzhou.Level(SkillLevel.Technician), level);
        Assert.True(Quzhou.TryGetTitle(TitleRank.Assistant, TitleSeries.Engineering, out Decision? title));
        Assert.Same(Quzhou.Title(TitleRank.Assistant), title);
    }

    [Fact]
    public void WhatTheRulebooksDoNotSpeakOfIsNotFound()
    {
        Assert.False(Quzhou.TryGetLevel(SkillLevel.PreparatoryTechnician, out Decision? level));
        Assert.Null(level);
        Assert.Throws<KeyNotFoundException>(() => Quzhou.Level(SkillLevel.PreparatoryTechnician));
        Assert.False(Quzhou.TryGetTitle(TitleRank.Entry, TitleSeries.Software, out _));
        Assert.Contains("entry", Assert.Throws<KeyNotFoundException>(() => Quzhou.Title(TitleRank.Entry, TitleSeries.Software)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyAProvisionOnASlateHasASlatesRules()
    {
        Provision[] all = [.. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions)];
        Assert.NotNull(SlateRules.Of(all.First(p => p.Id == "zhejiang/artisan/slate")));
        Assert.All(all.Where(p => !p.Id.Contains("/slate", StringComparison.Ordinal)), p => Assert.Null(SlateRules.Of(p)));
    }
}
