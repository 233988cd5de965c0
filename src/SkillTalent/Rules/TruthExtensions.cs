namespace SkillTalent;

/// <summary>Kleene's connectives.</summary>
internal static class TruthExtensions
{
    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    public static Truth Not(this Truth a) => (Truth)(2 - (int)a);

    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;
}
