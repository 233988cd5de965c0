namespace SkillTalent.Tests.Planning;

public sealed class PlanTargetTests
{
    [Theory]
    [InlineData("technician", "technician")]
    [InlineData("chief-technician", "chief-technician")]
    [InlineData("title:assistant", "title:assistant/engineering")]
    [InlineData("title:full-senior/agriculture", "title:full-senior/agriculture")]
    [InlineData("intermediate", "title:intermediate/engineering")]
    [InlineData("associate-senior/agriculture", "title:associate-senior/agriculture")]
    public void A_code_is_read(string code, string written)
    {
        PlanTarget target = PlanTarget.Parse(code);

        Assert.Equal(written, target.Code);
        Assert.Equal(target, PlanTarget.Parse(written));
        Assert.Equal(target.GetHashCode(), PlanTarget.Parse(written).GetHashCode());
        Assert.Equal(written.StartsWith("title:", StringComparison.Ordinal), target.Level is null);
        Assert.Equal(target.Level is null ? ProvisionKind.Title : ProvisionKind.Level, target.Kind);
    }

    [Fact]
    public void The_caller_says_which_series_a_code_means_that_names_none()
    {
        Assert.Equal("title:intermediate/museum", PlanTarget.Parse("intermediate", TitleSeries.Museum).Code);
        Assert.Equal("title:intermediate/agriculture", PlanTarget.Parse("intermediate/agriculture", TitleSeries.Museum).Code);
        Assert.Equal("technician", PlanTarget.Parse("technician", TitleSeries.Museum).Code);
        Assert.Equal("intermediate", PlanTarget.Parse("title:intermediate/museum").Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("title")]
    [InlineData("title:")]
    [InlineData("title:none")]
    [InlineData("title:assistant/")]
    [InlineData("title:assistant/magic")]
    [InlineData("title:assistant/engineering/")]
    [InlineData("preparatory-technician")]
    [InlineData("Technician")]
    public void Anything_else_is_no_target(string code)
    {
        Assert.False(PlanTarget.TryParse(code, TitleSeries.Engineering, out _));
        Assert.Contains("chief-technician", Assert.Throws<FormatException>(() => PlanTarget.Parse(code)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_outside_the_ladder_is_no_target() => Assert.Throws<ArgumentException>(() => PlanTarget.Of(SkillLevel.PreparatoryTechnician));
}
