using System.Diagnostics.CodeAnalysis;

namespace SkillTalent;

/// <summary>
/// A level of the eight-level skill ladder (新八级), or the preparatory-technician certificate, which stands outside its order.
/// </summary>
/// <remarks>The numbering of the national grades is a trap: grade 3 (三级) is senior worker, grade 2 technician, grade 1 senior technician.</remarks>
public sealed class SkillLevel
{
    /// <summary>学徒工, apprentice.</summary>
    public static readonly SkillLevel Apprentice = new("apprentice", 1, null, "学徒工", "apprentice");

    /// <summary>初级工 (五级), junior worker.</summary>
    public static readonly SkillLevel JuniorWorker = new("junior-worker", 2, 5, "初级工", "junior worker");

    /// <summary>中级工 (四级), intermediate worker.</summary>
    public static readonly SkillLevel IntermediateWorker = new("intermediate-worker", 3, 4, "中级工", "intermediate worker");

    /// <summary>高级工 (三级), senior worker: from here on a person is high-skilled (高技能人才).</summary>
    public static readonly SkillLevel SeniorWorker = new("senior-worker", 4, 3, "高级工", "senior worker");

    /// <summary>技师 (二级), technician.</summary>
    public static readonly SkillLevel Technician = new("technician", 5, 2, "技师", "technician");

    /// <summary>高级技师 (一级), senior technician.</summary>
    public static readonly SkillLevel SeniorTechnician = new("senior-technician", 6, 1, "高级技师", "senior technician");

    /// <summary>特级技师, special-grade technician: an appointment to a post.</summary>
    public static readonly SkillLevel SpecialGradeTechnician = new("special-grade-technician", 7, null, "特级技师", "special-grade technician");

    /// <summary>首席技师, chief technician: an appointment to a post.</summary>
    public static readonly SkillLevel ChiefTechnician = new("chief-technician", 8, null, "首席技师", "chief technician");

    /// <summary>预备技师, the preparatory-technician certificate: outside the order of levels.</summary>
    public static readonly SkillLevel PreparatoryTechnician = new("preparatory-technician", null, null, "预备技师", "preparatory technician");

    private static readonly Dictionary<string, SkillLevel> ByCode;

    static SkillLevel()
    {
        Ladder =
        [
            Apprentice, JuniorWorker, IntermediateWorker, SeniorWorker, Technician, SeniorTechnician, SpecialGradeTechnician, ChiefTechnician,
        ];
        All = [.. Ladder, PreparatoryTechnician];
        ByCode = All.ToDictionary(l => l.Code, StringComparer.Ordinal);
    }

    private SkillLevel(string code, int? rank, int? nationalGrade, string zh, string en)
    {
        Code = code;
        Rank = rank;
        NationalGrade = nationalGrade;
        Label = new LocalizedText(zh, en);
    }

    /// <summary>The eight levels, lowest first.</summary>
    public static IReadOnlyList<SkillLevel> Ladder { get; }

    /// <summary>The eight levels and the preparatory-technician certificate.</summary>
    public static IReadOnlyList<SkillLevel> All { get; }

    /// <summary>The code used in JSON.</summary>
    public string Code { get; }

    /// <summary>The place on the ladder, 1 to 8; null outside it.</summary>
    public int? Rank { get; }

    /// <summary>The national grade, 5 (lowest) to 1; null where there is none.</summary>
    public int? NationalGrade { get; }

    /// <summary>The name in both languages.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether holders count as high-skilled (高技能人才): senior worker and above.</summary>
    public bool IsHighSkilled => Rank >= SeniorWorker.Rank;

    /// <summary>The level of a code.</summary>
    /// <exception cref="FormatException">There is no such code.</exception>
    public static SkillLevel Parse(string code) =>
        TryParse(code, out SkillLevel? level) ? level : throw new FormatException("There is no such level. Levels: " + string.Join(", ", ByCode.Keys));

    /// <summary>The level of a code, if there is one.</summary>
    public static bool TryParse(string code, [NotNullWhen(true)] out SkillLevel? level)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.TryGetValue(code, out level);
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
