using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Documents;

/// <summary>What two sets of rulebooks do not have in common.</summary>
/// <param name="Before">The fingerprint of the earlier set.</param>
/// <param name="After">The fingerprint of the later set.</param>
/// <param name="Changes">Rule by rule and period by period.</param>
internal sealed record RuleNotesDocument(string Before, string After, IEnumerable<RuleNotesDocument.ChangeDocument> Changes)
{
    public static RuleNotesDocument Of(PolicyCatalog before, PolicyCatalog after, IEnumerable<RuleNote> notes, Language language) =>
        new(before.DataVersion, after.DataVersion, notes.Select(n => ChangeDocument.Of(n, language)));

    internal sealed record ChangeDocument(
        string Place, string? From, string? To, string Change, string Provision, string Title, IEnumerable<string> What)
    {
        public static ChangeDocument Of(RuleNote note, Language language) => new(
            note.Place.Code,
            note.From?.ToIso(),
            note.To?.ToIso(),
            note.Change.In(language),
            note.Id,
            note.Title.In(language),
            note.What.Select(w => w.In(language)));
    }
}
