using SkillTalent.Json;
using SkillTalent.Rulebooks;

namespace SkillTalent.WhatIf;

/// <summary>Changes a provision, or the provision that a pathway stands in.</summary>
internal sealed class EditChange(JsonCursor at, string id, bool pathway, IReadOnlyList<Func<Provision, Provision>> edits) : Change(at)
{
    public override RulebookSet Apply(RulebookSet set, string innermost, ISet<Provision> touched)
    {
        RulebookSet amended = Replace(
            set,
            p => Names(p) ? edits.Aggregate(p, (sum, edit) => edit(sum)) : p,
            touched,
            pathway ? "the id of a pathway, and a fact that it tests" : "the id of a provision, and a row or fact that it has");
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
