namespace SkillTalent.Tests.Agreements;

public class InnovationContractTests
{
    private static readonly Citation[] Cited = [new("《江苏常州高质量谱写产改新篇章》")];

    [Fact]
    public void Changzhou_TheAverages()
    {
        var contract = new InnovationContract(252, 151_900, 578_000_000m, Basis.Reported, Cited);
        Assert.Equal(2_293_650.79m, contract.BenefitPerEnterprise); // the dossier: 2.29 million a firm
        Assert.Equal(3_805.13m, contract.BenefitPerWorker); // the dossier: 3,805 yuan a worker
        Assert.Equal((252, 151_900, 578_000_000m, Basis.Reported), (contract.Enterprises, contract.Workers, contract.Benefit, contract.Basis));
        Assert.Equal(Cited, contract.Citations);
    }

    [Fact]
    public void HalfAFenGoesAwayFromZero() =>
        Assert.Equal(0.13m, new InnovationContract(2, 2, 0.25m, Basis.Reported, Cited).BenefitPerEnterprise);

    [Fact]
    public void Refusals()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new InnovationContract(0, 1, 1, Basis.Reported, Cited));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InnovationContract(1, 0, 1, Basis.Reported, Cited));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InnovationContract(1, 1, -1, Basis.Reported, Cited));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InnovationContract(1, 1, 1_000_000_000_000_001m, Basis.Reported, Cited));
        Assert.Throws<ArgumentException>(() => new InnovationContract(1, 1, 1, Basis.Reported, []));
    }
}
