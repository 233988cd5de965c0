namespace SkillTalent.Tests.Enterprises;

public class ChecklistRulebookTests
{
    /// <summary>The six of the report of 2024-04-01, in its order.</summary>
    [Fact]
    public void Changzhou_TheSixHaves()
    {
        Checklist list = Checklist.Of(Assert.Single(PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions), p => p.Id == "changzhou/six-haves"))!;
        Assert.Equal(
            ["有产改组织机构", "有产改实施方案", "有年度任务清单", "有思想引领举措", "有技能提升体系", "有维权服务制度"],
            list.Items.Select(i => i.Label.Zh));
    }

    [Fact]
    public void EveryChecklistCanBeRead() =>
        Assert.Contains(PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Select(Checklist.Of), c => c is not null);
}
