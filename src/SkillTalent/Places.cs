namespace SkillTalent;

/// <summary>The codes of places in the built-in rulebooks (GB/T 2260).</summary>
public static class Places
{
    /// <summary>The nation, 全国.</summary>
    public const string China = "CN";

    /// <summary>Jiangsu, 江苏省.</summary>
    public const string Jiangsu = "320000";

    /// <summary>Changzhou, 常州市.</summary>
    public const string Changzhou = "320400";

    /// <summary>Nantong, 南通市.</summary>
    public const string Nantong = "320600";

    /// <summary>Yancheng, 盐城市.</summary>
    public const string Yancheng = "320900";

    /// <summary>Zhejiang, 浙江省.</summary>
    public const string Zhejiang = "330000";

    /// <summary>Quzhou, 衢州市.</summary>
    public const string Quzhou = "330800";
}
