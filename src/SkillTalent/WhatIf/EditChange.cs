namespace SkillTalent;

/// <summary>Changes a provision, or the provision that a pathway stands in.</summary>
internal sealed class EditChange(
    JsonCursor at, string id, bool pathway, JsonCursor? fact, IReadOnlyList<Func<Provision, Provision>> edits) : Change(at)
{
    public override RulebookSet Apply(RulebookSet set, string innermost, ISet<Provision> touched)
    {
        string named = pathway ? "the id of a pathway" : "the id of a provision";
        Provision[] meant = [.. set.Provisions.Where(Names)];
        if (meant.Length == 0)
        {
            throw At.Fail(named);
        }

        // Rows and days are there to be changed; a fact may be one that nothing tests.
        if (fact is { } tested && edits.Any(edit => meant.All(p => ReferenceEquals(edit(p), p))))
        {
            throw tested.Fail($"a fact that the {(pathway ? "pathway" : "provision")} tests for at least a period or a number, as \"atLeast\" gives it");
        }

        RulebookSet amended = Replace(set, p => Names(p) ? edits.Aggregate(p, (sum, edit) => edit(sum)) : p, touched, named);
        if (touched.FirstOrDefault(p => p.Effective.To < p.Effective.From) is not null)
        {
            throw At.Fail("a first day that is not after the last");
        }

        return amended;
    }

    private bool Names(Provision provision) => pathway
        ? provision.Pathways.Any(w => w.Id == id)
        : provision.BaseId == id || provision.Id == id;
}
