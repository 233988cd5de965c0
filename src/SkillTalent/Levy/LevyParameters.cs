using NodaTime;

namespace SkillTalent;

/// <summary>Everything of the levies that is a number of the rulebook: rates, shares, thresholds, defaults, codes, each dated and cited. Immutable.</summary>
/// <remarks>Source: 财税〔2019〕46号 art. 3 and what it rests on; see <c>docs/rules/levy.md</c>. No number of it stands in code.</remarks>
public sealed partial class LevyParameters
{
    private LevyParameters(Func<string, IEnumerable<DatedValue>> all, string place, LocalDate? asKnownOn)
    {
        Place = place;
        AsKnownOn = asKnownOn;
        Func<string, IEnumerable<DatedValue>> versionsOf = asKnownOn is null ? id => AtLeastOne(id, all(id)) : all;
        Rate = Read(LevyParameterIds.Rate, versionsOf);
        CreditShare = Read(LevyParameterIds.CreditShare, versionsOf);
        Exemption = Read(LevyParameterIds.Exemption, versionsOf);
        EarlierExemption = Read(LevyParameterIds.EarlierExemption, versionsOf);
        RefundDeduction = Read(LevyParameterIds.RefundDeduction, versionsOf);
        Halving = Read(LevyParameterIds.Halving, versionsOf);
        ProvincialHalving = Read(LevyParameterIds.ProvincialHalving, versionsOf);
        ReliefNotEncoded = Read(LevyParameterIds.ReliefNotEncoded, versionsOf);
        Split = Read(LevyParameterIds.Split, versionsOf);
        RecaptureOrder = Read(LevyParameterIds.RecaptureOrder, versionsOf);
        Rounding = Read(LevyParameterIds.Rounding, versionsOf);
        FormCode = Read(LevyParameterIds.FormCode, versionsOf);
    }

    /// <summary>The code of the place whose values these are; an account of another place is refused.</summary>
    public string Place { get; }

    /// <summary>The day as of which the rulebooks are known; null: everything is.</summary>
    public LocalDate? AsKnownOn { get; }

    /// <summary>The rates of the two levies (费率).</summary>
    internal DatedParameter Rate { get; }

    /// <summary>The share of the investment that becomes credit (抵免比例).</summary>
    internal DatedParameter CreditShare { get; }

    /// <summary>The sales, in yuan, up to which (included) the levies are exempt (免征销售额标准).</summary>
    internal DatedParameter Exemption { get; }

    /// <summary>The same of the exemption before it, which went on beside it for a time.</summary>
    internal DatedParameter EarlierExemption { get; }

    /// <summary>The share of refunded excess input VAT that comes off the base afterwards (留抵退税额的扣除).</summary>
    internal DatedParameter RefundDeduction { get; }

    /// <summary>The reductions fixed nationally (减征比例).</summary>
    internal DatedParameter Halving { get; }

    /// <summary>The reductions that a province chooses, each with its upper limit (各省确定的减征比例上限).</summary>
    internal DatedParameter ProvincialHalving { get; }

    /// <summary>Reliefs that existed and are not encoded (未收录的减征).</summary>
    internal DatedParameter ReliefNotEncoded { get; }

    /// <summary>How a credit that is too small is split where nobody chooses.</summary>
    internal DatedParameter Split { get; }

    /// <summary>Against which credit a withdrawal counts where nobody chooses.</summary>
    internal DatedParameter RecaptureOrder { get; }

    /// <summary>The decimal places of a yuan (金额精度).</summary>
    internal DatedParameter Rounding { get; }

    /// <summary>The form's codes for the credit (减免性质代码).</summary>
    internal DatedParameter FormCode { get; }

    /// <summary>Builds the parameters from a rulebook.</summary>
    /// <param name="versionsOf">All versions of the provision with that id; one of <see cref="LevyParameterIds"/>.</param>
    /// <param name="place">The code of the place whose values these are.</param>
    /// <param name="asKnownOn">The day as of which the rulebook is known; what it does not know yet may then be missing.</param>
    /// <exception cref="ArgumentException">A parameter is missing, or is not of its form; the message names it.</exception>
    internal static LevyParameters Create(
        Func<string, IEnumerable<DatedValue>> versionsOf, string place = LevyAccount.DefaultPlace, LocalDate? asKnownOn = null)
    {
        ArgumentNullException.ThrowIfNull(versionsOf);
        return new LevyParameters(versionsOf, place, asKnownOn);
    }

    /// <summary>The split taken on a day where nobody chooses; null where the rulebook names none.</summary>
    public LevySplit? DefaultSplit(LocalDate day) =>
        Split.On(day) is { } version ? Codes.Automatic.First(s => IsDefault(version, s.ToCode())) : null;

    /// <summary>The order of recapture taken on a day where nobody chooses; null where the rulebook names none.</summary>
    public RecaptureOrder? DefaultRecaptureOrder(LocalDate day) =>
        RecaptureOrder.On(day) is { } version ? Codes.OfRecaptureOrder.All.First(o => IsDefault(version, o.ToCode())) : null;

    private static bool IsDefault(DatedValue version, string code) => version.Table.TryGetValue(code, out decimal mark) && mark == 1;
}
