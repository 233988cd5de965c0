namespace SkillTalent;

/// <summary>Holds a class against its terms.</summary>
internal static class ApprenticeshipChecks
{
    public static List<Reason> Run(ApprenticeClass apprentices, ApprenticeshipTerms terms, ApprenticeshipRate? rate, decimal? prepayShare)
    {
        var findings = new List<Reason>();
        if (rate is null)
        {
            findings.Add(new Reason(FindingCode.RateNotKnown, ("goal", apprentices.Goal.Label)));
        }

        if (terms.Goals is { } goals && !goals.Contains(apprentices.Goal))
        {
            IReadOnlyList<LocalizedText> names = Array.AsReadOnly([.. goals.Select(g => g.Label)]);
            findings.Add(new Reason(FindingCode.GoalOutOfRange, ("goal", apprentices.Goal.Label), ("choices", names)));
        }

        CheckYears(apprentices.Years, terms, findings);
        if (apprentices.ContractYears is { } contract && contract < terms.LeastContractYears)
        {
            findings.Add(new Reason(FindingCode.ContractTooShort, ("years", contract), ("least", terms.LeastContractYears)));
        }

        if (apprentices.TrainingWage is { } wage && wage < apprentices.MinimumWage)
        {
            findings.Add(new Reason(FindingCode.TrainingWageBelowMinimum, ("yuan", wage), ("minimum", apprentices.MinimumWage)));
        }

        if (apprentices.Finished > apprentices.Planned)
        {
            findings.Add(new Reason(
                FindingCode.FinishedAbovePlanned, ("finished", (decimal)apprentices.Finished), ("planned", (decimal)apprentices.Planned)));
        }

        if (prepayShare is null && terms.PrepayShare is null)
        {
            findings.Add(new Reason(FindingCode.PrepayShareNotKnown));
        }
        else if (prepayShare is { } share && share > terms.PrepayShare)
        {
            findings.Add(new Reason(FindingCode.PrepayShareAboveMaximum, ("percent", share * 100m), ("most", terms.PrepayShare * 100m)));
        }

        return findings;
    }

    private static void CheckYears(decimal years, ApprenticeshipTerms terms, List<Reason> findings)
    {
        if (years < terms.LeastYears)
        {
            findings.Add(new Reason(FindingCode.YearsBelowMinimum, ("years", years), ("least", terms.LeastYears)));
        }

        if (years > terms.MostYears)
        {
            findings.Add(new Reason(FindingCode.YearsAboveMaximum, ("years", years), ("most", terms.MostYears)));
        }
        else if (years > terms.UsualYears)
        {
            findings.Add(new Reason(FindingCode.YearsAboveUsual, ("years", years), ("usual", terms.UsualYears)));
        }
    }
}
