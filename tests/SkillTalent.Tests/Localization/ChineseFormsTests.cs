namespace SkillTalent.Tests.Localization;

/// <summary>How the labels of facts are said of somebody of whom they hold, and of whom they do not.</summary>
public class ChineseFormsTests
{
    // What no word of the language denies without its being rewritten is quoted whole: 不属于：….
    private const int MostQuotedOfHundred = 25;

    [Theory]
    [InlineData("取得技师（二级）及以上证书", "已取得技师（二级）及以上证书", "未取得技师（二级）及以上证书", "已于2024年2月1日取得技师（二级）及以上证书")]
    [InlineData("退休", "已退休", "未退休", "已于2024年2月1日退休")]
    [InlineData("大专及以上学历（技工院校高级工班比照大专）", "持有大专及以上学历（技工院校高级工班比照大专）", "没有大专及以上学历（技工院校高级工班比照大专）", "持有大专及以上学历（技工院校高级工班比照大专）（自2024年2月1日起）")]
    [InlineData("最近一次取得预备技师证书", "取得过预备技师证书", "未取得过预备技师证书", "最近一次于2024年2月1日取得预备技师证书")]
    public void An_event_has_come_or_not(string label, string done, string notDone, string doneOn) =>
        Assert.Equal((done, notDone, doneOn), (ChineseForms.Done(label), ChineseForms.NotDone(label), ChineseForms.DoneOn(label, "2024年2月1日")));

    [Theory]
    [InlineData("已获全国技术能手称号", "未获全国技术能手称号")]
    [InlineData("曾参加市级竞赛", "未曾参加市级竞赛")]
    [InlineData("在一线岗位", "不在一线岗位")]
    [InlineData("在国家级一类竞赛中获前5名", "未在国家级一类竞赛中获前5名")]
    [InlineData("处于受处分或处罚期间", "未处于受处分或处罚期间")]
    [InlineData("所在职业列入紧缺目录", "所在职业未列入紧缺目录")]
    [InlineData("本人在本市有自有住房", "本人在本市没有自有住房")]
    [InlineData("没有离开本市", "已离开本市")]
    [InlineData("社会保险没有中断", "社会保险曾中断")]
    [InlineData("所从事的职业与职称专业一致", "所从事的职业与职称专业不一致")]
    [InlineData("金额以文件为准", null)]
    public void What_is_said_of_a_person_is_denied(string label, string? denied) => Assert.Equal(denied, ChineseForms.Denied(label));

    [Fact]
    public void Few_labels_of_the_built_in_rulebooks_cannot_be_denied()
    {
        string[] labels = [.. PolicyCatalog.BuiltIn.Facts.Where(f => f.Kind == FactKind.Flag).Select(f => f.Label.Zh).Distinct(StringComparer.Ordinal)];
        string[] quoted = Array.FindAll(labels, l => ChineseForms.Denied(l) is null);

        Assert.True(quoted.Length * 100 <= labels.Length * MostQuotedOfHundred, $"{quoted.Length} of {labels.Length}: {string.Join("；", quoted)}");
    }

    [Theory]
    [InlineData("birth", """{ "fact": "birth", "elapsed": { "atLeast": "P16Y" } }""", "年满16周岁")]
    [InlineData("cert.senior-technician", """{ "fact": "cert.senior-technician", "elapsed": { "atLeast": "P0D" } }""", "须取得高级技师（一级）及以上证书，目前未取得")]
    [InlineData("retired.on", """{ "not": { "fact": "retired.on", "elapsed": { "atLeast": "P0D" } } }""", "未退休")]
    [InlineData("honour.national-technical-expert", """{ "fact": "honour.national-technical-expert", "is": true }""", "未获全国技术能手称号")]
    [InlineData("post.frontline", """{ "fact": "post.frontline", "is": true }""", "尚未提供：是否在一线岗位")]
    public void A_careful_officer_says(string fact, string rule, string sentence)
    {
        // Somebody who has nothing and is not retired; of the post nothing is known.
        SkillPolicy policy = PolicyCatalog.BuiltIn.With(SmallPolicyStream(fact, rule)).For("X", new LocalDate(2024, 7, 14));
        Worker worker = WorkerJson.Parse("""{ "birth": "2010-01-01", "certificates": [], "titles": [], "honours": [], "education": [] }""");
        Decision decision = policy.Assess(worker)["own/test"];
        string said = decision.Outcome == Outcome.Eligible ? decision.Explain(Language.Chinese) : string.Join('；', decision.Unmet.Select(u => u.Text(Language.Chinese)));

        Assert.Contains(sentence, said, StringComparison.Ordinal);
    }

    private static MemoryStream SmallPolicyStream(string fact, string rule)
    {
        Assert.Contains(PolicyCatalog.BuiltIn.Facts, f => f.Id == fact);
        return new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""
            { "id": "own", "title": { "zh": "试", "en": "test" }, "place": "X",
              "places": [ { "code": "X", "name": { "zh": "某地", "en": "X" }, "within": "CN" } ],
              "provisions": [ { "id": "own/test", "kind": "benefit", "title": { "zh": "试", "en": "test" },
                "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official", "cite": [ { "document": "试" } ],
                "when": {{rule}}, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } } ] }
            """));
    }
}
