using SkillTalent.Json;

namespace SkillTalent.Rules;

/// <summary>The codes and labels of <see cref="Basis"/>.</summary>
public static class BasisExtensions
{
    /// <summary>The code used in JSON: <c>official</c>, <c>reported</c>, <c>derived</c>, <c>unconfirmed</c>.</summary>
    public static string ToCode(this Basis basis) => basis switch
    {
        Basis.Official => "official",
        Basis.Reported => "reported",
        Basis.Derived => "derived",
        Basis.Unconfirmed => "unconfirmed",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this Basis basis) => basis switch
    {
        Basis.Official => new LocalizedText("官方文本", "official"),
        Basis.Reported => new LocalizedText("据报道", "reported"),
        Basis.Derived => new LocalizedText("推导", "derived"),
        Basis.Unconfirmed => new LocalizedText("未证实", "unconfirmed"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    internal static Basis ReadBasis(this JsonCursor value) => value.AsString("a basis") switch
    {
        "official" => Basis.Official,
        "reported" => Basis.Reported,
        "derived" => Basis.Derived,
        "unconfirmed" => Basis.Unconfirmed,
        _ => throw value.Fail("a basis: official, reported, derived or unconfirmed"),
    };
}
