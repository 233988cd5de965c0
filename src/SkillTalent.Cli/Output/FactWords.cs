namespace SkillTalent.Cli.Output;

/// <summary>Where a fact comes from, and what it is taken to be, in the words of people.</summary>
internal sealed class FactWords(PolicyCatalog catalog, Language language)
{
    private readonly WorkerForm _form = WorkerForm.Of(catalog);

    /// <summary>Where it comes from. In English it is told as the rulebooks have it.</summary>
    public string Origin(Fact fact)
    {
        string origin = fact.Origin;
        if (language == Language.English)
        {
            return origin;
        }

        string[] words = origin.Split(' ');
        return words switch
        {
            ["given"] => "直接填写",
            ["work"] => "工作经历累计",
            ["calculated", ..] => "由其他事实算出",
            ["member", var path] => $"劳动者的“{LabelOf(path)}”",
            ["work", "since", var since] => $"“{catalog.Facts.FirstOrDefault(f => f.Id == since)?.Label.Zh ?? since}”之后的工作经历累计",
            ["first", "of", var list] => $"{LabelOf(list)}中最早的",
            ["last", "of", var list] => $"{LabelOf(list)}中最近的",
            ["any", "of", var list] => $"{LabelOf(list)}中有符合的",
            ["count", "of", var list] => $"{LabelOf(list)}中符合的个数",
            ["highest", "of", var list] => $"{LabelOf(list)}中最高的",
            _ => origin,
        };
    }

    /// <summary>What it is taken to be where it is not stated.</summary>
    public string Assumed(Fact fact, string assumed) => language == Language.English ? assumed : assumed switch
    {
        "true" => "是",
        "false" => "否",
        "never" => "没有",
        _ => fact.Choices.FirstOrDefault(c => c.Code == assumed)?.Label.Zh ?? assumed,
    };

    private string LabelOf(string path) =>
        _form.Lists.FirstOrDefault(l => l.Path == path || l.Path == "records." + path)?.Label.Zh ?? _form.Find(path)?.Label.Zh ?? path;
}
