namespace SkillTalent.Tests.Checking;

/// <summary>The rulebooks that come with the package have nothing wrong that they do not acknowledge.</summary>
public class ShippedRulebookTests
{
    private static readonly Lazy<CheckReport> Report = new(() => RulebookChecker.Check(PolicyCatalog.BuiltIn));

    [Fact]
    public void HaveNoErrors() =>
        Assert.Empty(Report.Value.Findings.Where(f => f.Severity == CheckSeverity.Error).Select(f => f.ToString()));

    [Fact]
    public void HaveNoErrorsWithWhatIsUnconfirmed()
    {
        CheckReport report = RulebookChecker.Check(PolicyCatalog.BuiltIn, new CheckOptions { Policy = new PolicyOptions { IncludeUnconfirmed = true } });

        Assert.Empty(report.Findings.Where(f => f.Severity == CheckSeverity.Error).Select(f => f.ToString()));
    }

    [Fact]
    public void LeaveNoQuestionUndecided_AndNoAcknowledgementIdle() =>
        Assert.DoesNotContain(Report.Value.Findings, f => f.Code is CheckCode.CellBudget or CheckCode.AcknowledgementUnused);

    // What is left out is unknown; in the rulebooks of the package it is said to be.
    [Fact]
    public void EveryProvisionStatesHowLongItIsConfirmed() => Assert.Empty(
        PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Where(p => !p.Raw.AsObject().Has("confirmedThrough")).Select(p => p.At));

    [Fact]
    public void WhatIsUnknownIsNotedOnceForEachRulebook()
    {
        string[] unknown = [.. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Where(p => p.HasRule && p.ConfirmedThrough is null).Select(p => p.Rulebook).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(unknown);
        Assert.Equal(unknown, Report.Value.Findings.Where(f => f.Code == CheckCode.HorizonUnknown).Select(f => f.Rulebook).Order(StringComparer.Ordinal));
        Assert.All(Report.Value.Findings.Where(f => f.Code == CheckCode.HorizonUnknown), f => Assert.Equal(CheckSeverity.Note, f.Severity));
    }

    [Fact]
    public void EveryWitnessReproduces()
    {
        CheckWitness[] witnesses = [.. Report.Value.Findings.SelectMany(f => f.Witnesses)];

        Assert.NotEmpty(witnesses);
        Assert.All(witnesses, w => Assert.True(w.Reproduces(PolicyCatalog.BuiltIn)));
    }

    // The standard says both, and the rulebook says that it does.
    [Fact]
    public void TheSecondPathwayToJuniorWorkerOf2023AddsNobody()
    {
        CheckFinding finding = Assert.Single(Report.Value.Findings, f => f.Code == CheckCode.PathwayImplied);

        Assert.Equal(("cn/level/2023/5-2", "cn/level/2023/5-1"), (finding.Pathway, finding.By));
        Assert.Equal(CheckSeverity.Note, finding.Severity);
        Assert.NotEmpty(finding.Acknowledged!.Citations);
    }

    [Fact]
    public void APlaceIsCheckedWithWhatItInherits()
    {
        CheckReport quzhou = RulebookChecker.Check(PolicyCatalog.BuiltIn, new CheckOptions { Place = Places.Quzhou });

        Assert.Contains(quzhou.Findings, f => f.Code == CheckCode.PathwayImplied);
        Assert.DoesNotContain(quzhou.Findings, f => f.Provision?.Place == Places.Jiangsu);
        Assert.Throws<KeyNotFoundException>(() => RulebookChecker.Check(PolicyCatalog.BuiltIn, new CheckOptions { Place = "000000" }));
    }
}
