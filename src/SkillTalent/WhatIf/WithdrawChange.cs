namespace SkillTalent;

/// <summary>Leaves a provision out.</summary>
internal sealed class WithdrawChange(JsonCursor at, string id) : Change(at)
{
    public override RulebookSet Apply(RulebookSet set, string innermost, ISet<Provision> touched) =>
        Replace(set, p => p.BaseId == id || p.Id == id ? null : p, touched, "the id of a provision");
}
