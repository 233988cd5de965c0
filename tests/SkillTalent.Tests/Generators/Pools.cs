namespace SkillTalent.Tests.Generators;

/// <summary>The few codes from which random records and random tests of them are drawn, so that they often meet.</summary>
internal static class Pools
{
    private static readonly Dictionary<string, string[]> Codes = new(StringComparer.Ordinal)
    {
        ["occupation"] = ["焊工", "钳工", "养老护理员"],
        ["sex"] = ["male", "female"],
        ["residence"] = ["CN", "330800"],
        ["post.kind"] = ["manager", "worker"],
        ["employer.size"] = ["micro", "large"],
        ["employer.industry"] = ["manufacturing", "services"],
        ["spouse.residence"] = ["CN", "330800"],
        ["spouse.level"] = ["senior-worker", "technician"],
        ["post.employer"] = ["enterprise", "public-institution", "government"],
        ["post.appointedLevel"] = ["none", "technician", "special-grade-technician"],
        ["certificates.level"] = ["junior-worker", "senior-worker", "technician"],
        ["certificates.occupation"] = ["焊工", "钳工", "other"],
        ["certificates.class"] = ["manufacturing", "services"],
        ["certificates.foreign"] = ["tw-grade-b"],
        ["titles.rank"] = ["assistant", "intermediate", "full-senior"],
        ["titles.series"] = ["engineering", "agriculture"],
        ["education.level"] = ["secondary-vocational", "college", "bachelor"],
        ["education.school"] = ["technical-school", "technician-college", "university"],
        ["education.class"] = ["senior", "technician"],
        ["contests.tier"] = ["city", "provincial"],
        ["contests.role"] = ["staff", "student"],
        ["contests.occupation"] = ["焊工", "钳工"],
        ["claims.provision"] = ["x/aid", "x/grant"],
        ["claims.level"] = ["senior-worker", "technician"],
        ["claims.occupation"] = ["焊工", "other"],
        ["honours.code"] = ["worldskills-gold", "national-technical-expert"],
    };

    public static string[] Of(string member) => Codes[member];

    public static string[] Of(string list, string member) => Codes[$"{list}.{member}"];
}
