namespace SkillTalent.Tests.Programmes;

/// <summary>The figures that come with the package.</summary>
public class ProgrammeRulebookTests
{
    [Fact]
    public void EveryFigureCanBeRead()
    {
        ProgrammeFigure[] figures = [.. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).SelectMany(ProgrammeFigures.Of)];
        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.NotEmpty(f.Citations));
    }

    [Fact]
    public void Quzhou_TheTaskOf2023()
    {
        ProgrammeFigure training = Assert.Single(Figures(Places.Quzhou), f => f.Rate is not null);
        Assert.Equal((2023, 79_000m), (training.Year, training.Achieved));
        Assert.Equal(new WholeNumberRange(55_831, 56_227), training.ImpliedTargets);
    }

    private static IEnumerable<ProgrammeFigure> Figures(string place) =>
        PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Where(p => p.Place == place).SelectMany(ProgrammeFigures.Of);
}
