namespace SkillTalent;

/// <summary>A leaf as plans read it: what of it may change with certificates and titles. Immutable.</summary>
internal sealed class PlanLeaf
{
    /// <summary>Finds out on what a leaf turns.</summary>
    public PlanLeaf(FactTest test)
    {
        Test = test;
        IsSteady = !CredentialLists.AreReadBy(test);
        Fact turns = test.Fact.Source.RestsOn ?? test.Fact;
        TurnsOn = test.Form.Other is null && turns.Source is RecordFold { IsTimeless: true } ? turns : null;
    }

    public FactTest Test { get; }

    /// <summary>Whether it reads neither certificates nor titles.</summary>
    public bool IsSteady { get; }

    /// <summary>The fact with which alone its timeline changes; null: there is no such.</summary>
    public Fact? TurnsOn { get; }
}
