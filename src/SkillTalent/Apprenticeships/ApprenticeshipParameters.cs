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
    private const decimal MostYears = 99;
    private const string Years = "a number of years";

    private static readonly string[] Names =
        ["rate", "student-rate", "goals", "min-years", "usual-years", "max-years", "contract-years", "prepay-share", "prepay-base-years"];

    /// <summary>Whether a provision is a parameter of apprenticeships, or withdraws one under such an id.</summary>
    public static bool IsOne(Provision provision) =>
        provision.Kind == ProvisionKind.Parameter && provision.Id.Contains(Folder, StringComparison.Ordinal);

    /// <summary>Refuses a parameter that no settlement could use; another provision is passed over.</summary>
    /// <exception cref="InputFormatException">A name that nobody knows, a value where a table belongs or the other way round, or a number out of its range.</exception>
    public static void Check(Provision provision)
    {
        Guard.Against.Null(provision);
        if (!IsOne(provision) || !provision.HasRule)
        {
            return;
        }

        switch (NameOf(provision))
        {
            case "rate" or "student-rate":
                CheckRate(provision);
                break;
            case "goals":
                foreach ((string level, JsonCursor at) in Table(provision).All())
                {
                    _ = SkillLevel.TryParse(level, out _) ? 0 : throw at.Fail("a level: " + string.Join(", ", SkillLevel.Ladder));
                }

                break;
            case "prepay-share":
                _ = Value(provision).AsDecimal(28, 0m, 1m, "a share");
                break;
            case "prepay-base-years":
                _ = Value(provision).AsDecimal(2, 0.01m, MostYears, Years);
                break;
            case "min-years" or "usual-years" or "max-years" or "contract-years":
                _ = Value(provision).AsDecimal(2, 0m, MostYears, Years);
                break;
            default:
                throw provision.Raw.AsObject().Required("id").Fail("the name of a parameter of apprenticeships: " + string.Join(", ", Names));
        }
    }

    /// <summary>The terms that the parameters in force add up to.</summary>
    /// <param name="inForce">
    /// The provisions in force at the place on the day, outermost places first, also those that another of them replaces or withdraws;
    /// what is not a parameter of apprenticeships is passed over. Where an inner and an outer place both state a parameter, the inner
    /// one's counts; of rates the inner one's counts for the apprentices that it is for, and an outer one is kept beside it.
    /// </param>
    /// <param name="includeUnconfirmed">Whether parameters that nobody confirmed count.</param>
    /// <exception cref="InputFormatException">One place states a parameter or a rate twice for one day.</exception>
    public static ApprenticeshipTerms ToTerms(IEnumerable<Provision> inForce, bool includeUnconfirmed = false)
    {
        Guard.Against.Null(inForce);
        var rates = new List<(Provision Parameter, ApprenticeshipRate Rate)>();
        var byName = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach (Provision parameter in Surviving([.. inForce], includeUnconfirmed))
        {
            string name = NameOf(parameter);
            if (name is "rate" or "student-rate")
            {
                rates.AddRange(ReadRates(parameter).Select(r => (parameter, r)));
                continue;
            }

            if (byName.TryGetValue(name, out Provision? outer) && outer.Place == parameter.Place)
            {
                throw Twice(outer, parameter);
            }

            byName[name] = parameter;
        }

        foreach ((Provision Parameter, ApprenticeshipRate Rate)[] same in rates.GroupBy(r => (r.Rate.Place, r.Rate.Kind, r.Rate.Goal)).Select(g => g.ToArray()))
        {
            if (same.Length > 1)
            {
                throw Twice(same[0].Parameter, same[1].Parameter);
            }
        }

        // The places come from the outermost inwards, and the innermost one's rates are asked first.
        return new ApprenticeshipTerms(
            rates.GroupBy(r => r.Parameter.Place, r => r.Rate, StringComparer.Ordinal).Reverse().SelectMany(ofPlace => ofPlace),
            byName.Count == 0 ? null : byName.Values.Min(p => p.Basis),
            byName.Values.SelectMany(p => p.Citations).Distinct())
        {
            Advice = [.. byName.Values.SelectMany(p => p.Advice).DistinctBy(t => t.En, StringComparer.Ordinal)],
            Goals = byName.TryGetValue("goals", out Provision? goals) ? [.. goals.Table!.Keys.Select(SkillLevel.Parse)] : null,
            LeastYears = ValueOf(byName, "min-years"),
            UsualYears = ValueOf(byName, "usual-years"),
            MostYears = ValueOf(byName, "max-years"),
            LeastContractYears = ValueOf(byName, "contract-years"),
            PrepayShare = ValueOf(byName, "prepay-share"),
            PrepayYears = ValueOf(byName, "prepay-base-years"),
        };
    }

    private static IEnumerable<Provision> Surviving(IReadOnlyList<Provision> inForce, bool includeUnconfirmed)
    {
        Provision[] counted = [.. inForce.Where(p => includeUnconfirmed || p.Basis != Basis.Unconfirmed)];
        var gone = counted.SelectMany(p => p.Replaces.Concat(p.Withdraws)).ToHashSet(StringComparer.Ordinal);
        return counted.Where(p => IsOne(p) && p.HasRule && !gone.Contains(p.BaseId));
    }

    private static string NameOf(Provision parameter) =>
        parameter.Id[(parameter.Id.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];

    private static void CheckRate(Provision parameter)
    {
        const string Yuan = "yuan a person-year";
        if (parameter.Value is not null)
        {
            _ = Value(parameter).AsDecimal(2, 0m, ApprenticeshipRate.MostYuan, Yuan);
            return;
        }

        foreach ((string name, JsonCursor yuan) in Table(parameter).All())
        {
            if (Codes.OfApprenticeKind.Find(name) is null && !SkillLevel.TryParse(name, out _))
            {
                throw yuan.Fail($"a kind of apprentices or a level: {string.Join(", ", Codes.OfApprenticeKind.Codes)}, {string.Join(", ", SkillLevel.Ladder)}");
            }

            _ = yuan.AsDecimal(2, 0m, ApprenticeshipRate.MostYuan, Yuan);
        }
    }

    private static IReadOnlyList<ApprenticeshipRate> ReadRates(Provision parameter) =>
        parameter.Value is { } yuan
            ? [new ApprenticeshipRate(ApprenticeKind.Employee, null, yuan, parameter.Bound, parameter.Basis, parameter.Citations) { Place = parameter.Place }]
            : ApprenticeshipRate.FromTable(parameter.Table!, parameter.Bound, parameter.Basis, parameter.Citations, parameter.Place);

    private static decimal? ValueOf(Dictionary<string, Provision> byName, string name) => byName.TryGetValue(name, out Provision? parameter) ? parameter.Value : null;

    private static JsonCursor Value(Provision parameter) => parameter.Raw.AsObject().Required("value");

    private static JsonObjectCursor Table(Provision parameter) => parameter.Raw.AsObject().Required("table").AsObject();

    private static InputFormatException Twice(Provision one, Provision other) =>
        other.Raw.Fail($"no parameter that says on the same day what another of its place says ({one.Id} is in force beside {other.Id})");
}
