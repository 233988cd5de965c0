namespace SkillTalent;

/// <summary>Changes a provision, or the provision that a pathway stands in.</summary>
internal sealed class EditChange(
    JsonCursor at, string id, bool pathway, JsonCursor? fact, IReadOnlyList<Func<Provision, Provision>> edits, DaysEdit? days) : Change(at)
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

        RulebookSet amended = edits.Count == 0 ? set : Replace(set, p => Names(p) ? edits.Aggregate(p, (sum, edit) => edit(sum)) : p, touched, named);
        return days is null ? amended : Moved(amended, days, touched);
    }

    private RulebookSet Moved(RulebookSet set, DaysEdit edit, ISet<Provision> touched)
    {
        IReadOnlyDictionary<Provision, Provision?> moved = edit.Of(set.Provisions.Where(Names));
        if (moved.Values.All(v => v is null) || moved.Values.Any(v => v?.Effective.To < v?.Effective.From))
        {
            throw At.Fail("a first day that is not after the last");
        }

        if (moved.All(v => ReferenceEquals(v.Key, v.Value)))
        {
            return set;
        }

        RulebookSet amended = Replace(set, p => moved.TryGetValue(p, out Provision? other) ? other : p, touched, "the id of a provision");
        try
        {
            ProvisionChecks.Check(amended.Books);
        }
        catch (InputFormatException e)
        {
            throw new InputFormatException(At.Source, At.Path, "days on which no two versions of the rule hold for the same people", e);
        }

        return amended;
    }

    private bool Names(Provision provision) => pathway
        ? provision.Pathways.Any(w => w.Id == id)
        : provision.BaseId == id || provision.Id == id;
}
