namespace SkillTalent;

/// <summary>
/// How the Chinese label of a fact is said of somebody of whom it holds, and of whom it does not. A label names an event (取得…证书, 退休) or says
/// something of a person (已获…, 在…岗位); the words below are those of the language, not of any policy. A label that none of them fits is
/// quoted whole.
/// </summary>
internal static class ChineseForms
{
    // What is possessed and not done: certificates, schooling, ranks.
    private static readonly string[] Possessions = ["证书", "学历", "学位", "资格", "职称"];

    // A label that begins so is denied so; the first that fits counts.
    private static readonly (string Affirmed, string Denied)[] Beginnings =
    [
        ("已", "未"), ("曾", "未曾"), ("没有", ""), ("正在", "未在"), ("处于", "未处于"), ("取得", "未取得"), ("获得", "未获得"), ("解决过", "未解决过"),
        ("参加", "未参加"), ("签订", "未签订"), ("通过", "未通过"), ("承担", "未承担"), ("参与", "未参与"), ("独立或参与", "未独立或参与"), ("持有", "未持有"),
        ("列入", "未列入"), ("发生", "未发生"), ("创造", "未创造"), ("侵犯", "未侵犯"), ("首次", "不是首次"), ("是", "不是"), ("有", "没有"), ("具有", "不具有"), ("符合", "不符合"), ("属", "不属"),
    ];

    // Where the subject comes first, the verb within it is denied.
    private static readonly (string Affirmed, string Denied)[] Verbs =
    [
        ("列入", "未列入"), ("已备案", "未备案"), ("没有中断", "曾中断"), ("有自有住房", "没有自有住房"), ("已开始", "未开始"), ("对其作为", "未对其作为"), ("认定其", "未认定其"),
        ("同意", "未同意"), ("按要求持有", "未按要求持有"), ("达到", "未达到"), ("正在", "未在"), ("为全日制", "不是全日制"), ("是市区", "不是市区"),
    ];

    /// <summary>Of an event: that it has come, such as 已取得技师（二级）及以上证书, 已退休.</summary>
    public static string Done(string label) => Latest(label) is { } rest ? $"取得过{rest}"
        : label.StartsWith("取得", StringComparison.Ordinal) ? $"已{label}"
        : IsPossession(label) ? $"持有{label}"
        : $"已{label}";

    /// <summary>Of an event: that it has not come, such as 未取得技师（二级）及以上证书, 未退休.</summary>
    public static string NotDone(string label) => Latest(label) is { } rest ? $"未取得过{rest}"
        : label.StartsWith("取得", StringComparison.Ordinal) ? $"未{label}"
        : IsPossession(label) ? $"没有{label}"
        : $"未{label}";

    /// <summary>Of an event: in one word that it has not come, where it was named just before.</summary>
    public static string NotYet(string label) =>
        label.StartsWith("取得", StringComparison.Ordinal) || Latest(label) is not null ? "未取得" : IsPossession(label) ? "没有" : NotDone(label);

    /// <summary>Of an event: that it is asked for, such as 取得技师（二级）及以上证书, 持有…毕业证书.</summary>
    public static string Asked(string label) => label.StartsWith("取得", StringComparison.Ordinal) ? label : Done(label);

    /// <summary>Of an event: when it came, such as 已于2024年2月1日取得技师（二级）及以上证书.</summary>
    public static string DoneOn(string label, string day) => Latest(label) is { } rest ? $"最近一次于{day}取得{rest}"
        : IsPossession(label) && !label.StartsWith("取得", StringComparison.Ordinal) ? $"持有{label}（自{day}起）"
        : $"已于{day}{label}";

    /// <summary>What is said of a person, denied, such as 未获全国技术能手称号; null where there is no other way than to quote it.</summary>
    public static string? Denied(string label)
    {
        foreach ((string affirmed, string denied) in Beginnings)
        {
            if (label.StartsWith(affirmed, StringComparison.Ordinal))
            {
                return denied.Length == 0 ? $"已{label[affirmed.Length..]}" : denied + label[affirmed.Length..];
            }
        }

        foreach ((string affirmed, string denied) in Verbs)
        {
            int at = label.IndexOf(affirmed, StringComparison.Ordinal);
            if (at > 0)
            {
                return label[..at] + denied + label[(at + affirmed.Length)..];
            }
        }

        return label.EndsWith("一致", StringComparison.Ordinal) || label.EndsWith("相适", StringComparison.Ordinal) ? $"{label[..^2]}不{label[^2..]}"
            : label.EndsWith("户籍", StringComparison.Ordinal) ? $"不是{label}"
            : label.StartsWith('在') ? (label.Contains('获', StringComparison.Ordinal) ? "未" : "不") + label
            : null;
    }

    private static bool IsPossession(string label)
    {
        // What is added in brackets says nothing about what it is.
        int bracket = label.IndexOf('（', StringComparison.Ordinal);
        string noun = bracket > 0 ? label[..bracket] : label;
        return Array.Exists(Possessions, p => noun.EndsWith(p, StringComparison.Ordinal));
    }

    private static string? Latest(string label) => label.StartsWith("最近一次取得", StringComparison.Ordinal) ? label["最近一次取得".Length..] : null;
}
