namespace SkillTalent;

public sealed partial class LevyParameters
{
    internal const string EducationKey = "education";
    internal const string LocalKey = "local";

    private static readonly IReadOnlyList<string> LevyCodes = [EducationKey, LocalKey];
    private static readonly IReadOnlyList<string> LengthCodes = Codes.OfLevyPeriodLength.Codes;
    private static readonly IReadOnlyList<string> TaxpayerCodes = Codes.OfTaxpayer.Codes;
    private static readonly IReadOnlyList<string> SplitCodes = [.. Codes.Automatic.Select(s => s.ToCode())];
    private static readonly IReadOnlyList<string> OrderCodes = Codes.OfRecaptureOrder.Codes;

    // What a version of each must be; what is expected of it where it is something else.
    private static readonly IReadOnlyDictionary<string, Func<DatedValue, string?>> Expected = new Dictionary<string, Func<DatedValue, string?>>(StringComparer.Ordinal)
    {
        [LevyParameterIds.Rate] = CheckRate,
        [LevyParameterIds.CreditShare] = v => CheckNumber(v, 0, 1),
        [LevyParameterIds.Exemption] = v => CheckTable(v, LengthCodes, 0, decimal.MaxValue),
        [LevyParameterIds.EarlierExemption] = v => CheckTable(v, LengthCodes, 0, decimal.MaxValue),
        [LevyParameterIds.RefundDeduction] = v => CheckNumber(v, 0, 1),
        [LevyParameterIds.Halving] = v => CheckTable(v, TaxpayerCodes, 0, 1),
        [LevyParameterIds.ProvincialHalving] = v => CheckTable(v, TaxpayerCodes, 0, 1),
        [LevyParameterIds.ReliefNotEncoded] = v => CheckTable(v, TaxpayerCodes, 1, 1),
        [LevyParameterIds.Split] = v => CheckDefault(v, SplitCodes),
        [LevyParameterIds.RecaptureOrder] = v => CheckDefault(v, OrderCodes),
        [LevyParameterIds.Rounding] = v => CheckNumber(v, 0, 2, whole: true),
        [LevyParameterIds.FormCode] = CheckFormCode,
    }.AsReadOnly();

    /// <summary>Refuses a parameter that no ledger could use; a provision that is none of the levies is passed over.</summary>
    /// <exception cref="InputFormatException">It is not of the form of the parameter that it is, or that it replaces.</exception>
    internal static void Check(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        foreach (string id in LevyParameterIds.All.Where(id => IsVersion(provision, id)))
        {
            if (Expected[id](Dated(provision, provision.Effective.From, provision.Effective.To)) is { } expectation)
            {
                throw provision.Raw.AsObject().Required(provision.Value is null ? "table" : "value").Fail(expectation);
            }
        }
    }

    private static DatedParameter Read(string id, Func<string, IEnumerable<DatedValue>> versionsOf)
    {
        var parameter = new DatedParameter(id, versionsOf(id));
        foreach (DatedValue version in parameter.Versions)
        {
            if (Expected[id](version) is { } expectation)
            {
                throw new LevyParameterException(id, expectation);
            }
        }

        return parameter;
    }

    private static IReadOnlyList<DatedValue> AtLeastOne(string id, IEnumerable<DatedValue> versions) =>
        versions.ToArray() is { Length: > 0 } some ? some : throw new LevyParameterException(id, "at least one version");

    private static string? CheckNumber(DatedValue version, decimal least, decimal most, bool whole = false) =>
        version.Value is { } value && value >= least && value <= most && (!whole || decimal.Truncate(value) == value)
            ? null
            : FormattableString.Invariant($"a {(whole ? "whole " : "")}number from {least} to {most}");

    private static string? CheckTable(DatedValue version, IReadOnlyList<string> names, decimal least, decimal most) =>
        version.Table.Count > 0 && version.Table.All(e => names.Contains(e.Key, StringComparer.Ordinal) && e.Value >= least && e.Value <= most)
            ? null
            : most == decimal.MaxValue ? FormattableString.Invariant($"a table of numbers of at least {least} under the names {string.Join(", ", names)}")
            : FormattableString.Invariant($"a table of numbers from {least} to {most} under the names {string.Join(", ", names)}");

    private static string? CheckBoth(DatedValue version, decimal most) =>
        CheckTable(version, LevyCodes, 0, most) ?? (version.Table.Count == LevyCodes.Count ? null : $"the names {EducationKey} and {LocalKey}");

    private static string? CheckRate(DatedValue version) =>
        CheckBoth(version, 1) ?? (version.Table.Values.Sum() > 0 ? null : "a rate above zero");

    private static string? CheckFormCode(DatedValue version) =>
        CheckBoth(version, long.MaxValue) ?? (version.Table.Values.All(v => decimal.Truncate(v) == v) ? null : "codes of digits alone");

    private static string? CheckDefault(DatedValue version, IReadOnlyList<string> names) =>
        CheckTable(version, names, 0, 1) ?? (version.Table.Values.Count(v => v == 1) == 1 && version.Table.Values.All(v => v is 0 or 1)
            ? null
            : "exactly one name with 1, the others with 0");
}
