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

    private static DatedParameter Read(string id, Func<string, IEnumerable<DatedValue>> versionsOf, Func<DatedValue, string?> check)
    {
        var parameter = new DatedParameter(id, versionsOf(id));
        foreach (DatedValue version in parameter.Versions)
        {
            if (check(version) is { } expectation)
            {
                throw new ArgumentException($"{id}: expected {expectation}", nameof(versionsOf));
            }
        }

        return parameter;
    }

    private static IReadOnlyList<DatedValue> AtLeastOne(string id, IEnumerable<DatedValue> versions) =>
        versions.ToArray() is { Length: > 0 } some ? some : throw new ArgumentException($"{id}: expected at least one version", nameof(versions));

    private static string? CheckNumber(DatedValue version, decimal least, decimal most, bool whole = false) =>
        version.Value is { } value && value >= least && value <= most && (!whole || decimal.Truncate(value) == value)
            ? null
            : FormattableString.Invariant($"a {(whole ? "whole " : "")}number from {least} to {most}");

    private static string? CheckTable(DatedValue version, IReadOnlyList<string> names, decimal least, decimal most) =>
        version.Table.Count > 0 && version.Table.All(e => names.Contains(e.Key, StringComparer.Ordinal) && e.Value >= least && e.Value <= most)
            ? null
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
