namespace SkillTalent;

/// <summary>The text of every <see cref="PlanCode"/> in every language, with the same placeholders; the continuation of <see cref="MessageTable"/>.</summary>
internal static class PlanTable
{
    public static readonly IReadOnlyDictionary<string, LocalizedText> Texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [PlanCode.Now] = new("现在：{fact}", "now: {fact}"),
        [PlanCode.TakesUpWork] = new("从事本职业或相关职业工作", "take up work in this or a related occupation"),
        [PlanCode.MoreRecords] = new("{fact}：再增加{number}", "{fact}: {number} more"),
        [PlanCode.WaitUntil] = new("再等{period}，到{day}：{part}", "wait {period}, until {day}: {part}"),
        [PlanCode.KeepWorkingUntil] = new("再工作{period}，到{day}：{part}", "keep working for {period}, until {day}: {part}"),
        [PlanCode.WaitForRules] = new("等到{day}：规定变更", "wait until {day}: the rules change"),
        [PlanCode.NothingHelps] = new("没有可以改变的条件足以符合", "nothing that can be changed would be enough"),
        [PlanCode.GoesOnWorking] = new("假定自{day}起一直在岗工作", "taken to go on working without a break from {day}"),
        [PlanCode.StopsWorking] = new("假定{day}以后不再工作", "taken to stop working after {day}"),
        [PlanCode.TakesUpWorkOn] = new("假定自{day}起重新工作", "taken to take up work on {day}"),
        [PlanCode.StaysOutOfWork] = new("{day}不在岗，按以后也不工作计划", "not at work on {day}, and taken not to take up work"),
        [PlanCode.WorkTakenAsNone] = new("没有写明工作经历，按此前没有工作计划", "work is not stated; the plan takes it to be none before it is taken up"),
        [PlanCode.CertificateTakes] = new("从申报到取得证书：{period}", "from application to certificate: {period}"),
        [PlanCode.TitleTakes] = new("从申报到取得职称：{period}", "from application to title: {period}"),
        [PlanCode.AppointmentTakes] = new("从申报到受聘：{period}", "from application to appointment: {period}"),
        [PlanCode.CertificatesTakenAsNone] = new("没有写明证书，按没有证书计划", "certificates are not stated; the plan takes them to be none"),
        [PlanCode.TitlesTakenAsNone] = new("没有写明职称，按没有职称计划", "titles are not stated; the plan takes them to be none"),
        [PlanCode.DelayNotWeighed] = new("{provision}：多取得或早取得证书、职称反而不利，推迟申报能否更早达到没有比较", "{provision}: another credential, or an earlier one, can make it worse; whether putting off an application leads there earlier was not weighed"),
        [PlanCode.HigherIsEarlier] = new("更高的{target}最早{day}即可取得，不必先取得目标", "{target}, which is above the target, can be had on {day} already, without it"),
        [PlanCode.NotCoveredOnTheWay] = new("{provision}：{part}；其间能否更早取得不得而知", "{provision}: {part}; whether it could be had earlier is not known"),
    };
}
