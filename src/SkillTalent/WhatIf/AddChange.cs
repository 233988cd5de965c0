namespace SkillTalent;

/// <summary>Adds a provision to the innermost place.</summary>
internal sealed class AddChange(JsonCursor entry) : Change(entry)
{
    private const string BookId = "what-if";

    public override RulebookSet Apply(RulebookSet set, string innermost, ISet<Provision> touched)
    {
        var reader = new ProvisionReader(set.Vocabulary, BookId, innermost);
        Provision[] added = [.. new ForEachExpansion().Expand("", At).Select(e => reader.Read(e.Entry, e.Row))];
        touched.UnionWith(added);
        var book = new Rulebook(BookId, new SkillTalent.LocalizedText("设想", "what if"), innermost, At.Source) { Provisions = added };
        RulebookSet amended = set with { Books = [.. set.Books, book] };
        ProvisionChecks.Check(amended.Books);
        return amended;
    }
}
