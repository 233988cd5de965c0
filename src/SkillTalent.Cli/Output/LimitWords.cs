using System.Globalization;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Output;

/// <summary>What is said beside a total of limits over several people, so that none exceeds silently what the rulebook allows.</summary>
internal static class LimitWords
{
    /// <summary>Whether the total stands before limits or within them, which they are, and what is open.</summary>
    public static LocalizedText Of(BatchTotal total)
    {
        string count = (total.Limited?.Open ?? 0).ToString("#,0", CultureInfo.InvariantCulture);
        LocalizedText open = total.Limited is { Open: > 0 }
            ? new($"，另有{count}笔因是否符合、次序、单位等不明而待定，不计入", $", and {count} open for want of a fact, the order, the payer or the like, in no sum")
            : new("", "");
        (string zh, string en) = (string.Join("；", total.Limits.Select(l => l.Zh)), string.Join("; ", total.Limits.Select(l => l.En)));
        return total.Limited is null
            ? new LocalizedText($"合计为限额前的数（{zh}）；--limits 计入限额", $"the total is before limits ({en}); --limits applies them")
            : new LocalizedText($"已计入限额（{zh}）{open.Zh}", $"within limits ({en}){open.En}");
    }
}
