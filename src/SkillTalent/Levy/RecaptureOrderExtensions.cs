using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Levy;

/// <summary>The codes and labels of <see cref="RecaptureOrder"/>.</summary>
public static class RecaptureOrderExtensions
{
    internal static IReadOnlyList<RecaptureOrder> All { get; } = [RecaptureOrder.CancelUnusedFirst, RecaptureOrder.ProRata];

    /// <summary>The code used in JSON: <c>cancel-unused-first</c>, <c>pro-rata</c>.</summary>
    public static string ToCode(this RecaptureOrder order) => order switch
    {
        RecaptureOrder.CancelUnusedFirst => "cancel-unused-first",
        RecaptureOrder.ProRata => "pro-rata",
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this RecaptureOrder order) => order switch
    {
        RecaptureOrder.CancelUnusedFirst => new LocalizedText("先冲减留抵,再补缴", "cancel unused credit first"),
        RecaptureOrder.ProRata => new LocalizedText("按留抵与已抵比例", "pro rata to unused and used credit"),
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };

    internal static RecaptureOrder ReadRecaptureOrder(this JsonCursor value) => value.ReadCode(All, ToCode);
}
