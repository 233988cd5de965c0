namespace SkillTalent;

/// <summary>To whom a benefit is paid.</summary>
public enum Payee
{
    /// <summary>The worker (本人).</summary>
    Person,

    /// <summary>The employer (用人单位).</summary>
    Enterprise,

    /// <summary>The school that trained the worker (院校).</summary>
    School,

    /// <summary>An institution that trains or assesses (培训评价机构).</summary>
    Institution,

    /// <summary>An agency that brought the worker in (人力资源服务机构).</summary>
    Agency,

    /// <summary>The master who takes apprentices (带徒师傅).</summary>
    Mentor,

    /// <summary>The spouse, where the document names one (配偶).</summary>
    Spouse,
}

/// <summary>The codes and words of <see cref="Payee"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Payee> OfPayee { get; } = new(
        (Payee.Person, "person", "本人", "the worker"),
        (Payee.Enterprise, "enterprise", "用人单位", "the employer"),
        (Payee.School, "school", "院校", "the school"),
        (Payee.Institution, "institution", "培训评价机构", "the training institution"),
        (Payee.Agency, "agency", "人力资源服务机构", "the agency"),
        (Payee.Mentor, "mentor", "带徒师傅", "the master"),
        (Payee.Spouse, "spouse", "配偶", "the spouse"));

    /// <summary>The code used in JSON: <c>person</c>, <c>enterprise</c>, <c>school</c>, <c>institution</c>, <c>agency</c>, <c>mentor</c>, <c>spouse</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this Payee payee) => OfPayee[payee];

    /// <summary>What people call it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this Payee payee) => OfPayee.Label(payee);
}
