using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>Makes terms out of the parameters of the rulebooks: those whose id is <c>…/apprenticeship/NAME</c>.</summary>
/// <remarks>
/// The names: <c>rate</c> and <c>student-rate</c> (tables, or one value for employees), <c>goals</c> (a table whose names are the levels),
/// <c>min-years</c>, <c>usual-years</c>, <c>max-years</c>, <c>contract-years</c>, <c>prepay-share</c> and <c>prepay-base-years</c> (values).
/// </remarks>
internal static class ApprenticeshipParameters
{
    private const string Folder = "/apprenticeship/";

    /// <summary>The terms that the parameters in force add up to.</summary>
    /// <param name="inForce">
    /// The provisions in force at the place on the day, outermost places first, also those that another of them replaces or withdraws;
    /// what is not a parameter of apprenticeships is passed over. Where an inner and an outer place both state a parameter, the inner
    /// one's counts; an outer rate is kept beside it.
    /// </param>
    /// <param name="includeUnconfirmed">Whether parameters that nobody confirmed count.</param>
    /// <exception cref="ArgumentException">One place states a parameter or a rate twice, a name that nobody knows, or a value where a table belongs, or the other way round.</exception>
    public static ApprenticeshipTerms ToTerms(IEnumerable<Provision> inForce, bool includeUnconfirmed = false)
    {
        Guard.Against.Null(inForce);
        var rates = new List<(string Place, ApprenticeshipRate Rate)>();
        var byName = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach (Provision parameter in Surviving([.. inForce], includeUnconfirmed))
        {
            string name = parameter.Id[(parameter.Id.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];
            switch (name)
            {
                case "rate" or "student-rate":
                    rates.AddRange(ReadRates(parameter).Select(r => (parameter.Place, r)));
                    break;
                case "goals" or "min-years" or "usual-years" or "max-years" or "contract-years" or "prepay-share" or "prepay-base-years":
                    if (byName.TryGetValue(name, out Provision? outer) && outer.Place == parameter.Place)
                    {
                        throw new ArgumentException($"{outer.Id} and {parameter.Id} are both in force", nameof(inForce));
                    }

                    byName[name] = parameter;
                    break;
                default:
                    throw new ArgumentException($"{parameter.Id}: no such parameter of apprenticeships", nameof(inForce));
            }
        }

        // The last of each group is the innermost place's; two of one place stay together and are refused.
        ILookup<bool, ApprenticeshipRate> counted = rates
            .GroupBy(r => (r.Rate.Kind, r.Rate.Goal))
            .SelectMany(g => g.Select(r => (Counts: r.Place == g.Last().Place, r.Rate)))
            .ToLookup(r => r.Counts, r => r.Rate);
        return new ApprenticeshipTerms(
            counted[true],
            byName.Values.Select(p => p.Basis).DefaultIfEmpty(Basis.Official).Min(),
            byName.Values.SelectMany(p => p.Citations).Distinct())
        {
            OuterRates = [.. counted[false]],
            Advice = [.. byName.Values.SelectMany(p => p.Advice).DistinctBy(t => t.En, StringComparer.Ordinal)],
            Goals = byName.TryGetValue("goals", out Provision? goals) ? [.. Table(goals).Keys.Select(SkillLevel.Parse)] : null,
            LeastYears = Value(byName, "min-years"),
            UsualYears = Value(byName, "usual-years"),
            MostYears = Value(byName, "max-years"),
            LeastContractYears = Value(byName, "contract-years"),
            PrepayShare = Value(byName, "prepay-share"),
            PrepayYears = Value(byName, "prepay-base-years"),
        };
    }

    private static IEnumerable<Provision> Surviving(IReadOnlyList<Provision> inForce, bool includeUnconfirmed)
    {
        Provision[] counted = [.. inForce.Where(p => includeUnconfirmed || p.Basis != Basis.Unconfirmed)];
        var gone = counted.SelectMany(p => p.Replaces.Concat(p.Withdraws)).ToHashSet(StringComparer.Ordinal);
        return counted.Where(p =>
            p.Kind == ProvisionKind.Parameter && p.Id.Contains(Folder, StringComparison.Ordinal) && !gone.Contains(p.BaseId));
    }

    private static IReadOnlyList<ApprenticeshipRate> ReadRates(Provision parameter) =>
        parameter.Value is { } yuan
            ? [new ApprenticeshipRate(ApprenticeKind.Employee, null, yuan, parameter.Bound, parameter.Basis, parameter.Citations)]
            : ApprenticeshipRate.FromTable(Table(parameter), parameter.Bound, parameter.Basis, parameter.Citations);

    private static decimal? Value(Dictionary<string, Provision> byName, string name) =>
        byName.TryGetValue(name, out Provision? parameter)
            ? parameter.Value ?? throw new ArgumentException($"{parameter.Id}: a value was expected", nameof(byName))
            : null;

    private static IReadOnlyDictionary<string, decimal> Table(Provision parameter) =>
        parameter.Table ?? throw new ArgumentException($"{parameter.Id}: a table was expected", nameof(parameter));
}
