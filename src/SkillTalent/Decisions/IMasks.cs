namespace SkillTalent;

/// <summary>
/// What an engine over many rows must be able to do, so that decisions are made by it: sets of rows and how they are joined, and the rows for
/// which a rule is true. Columns in memory are one such engine, SQL is another.
/// </summary>
/// <typeparam name="TMask">A set of rows.</typeparam>
internal interface IMasks<TMask>
    where TMask : IEquatable<TMask>
{
    /// <summary>Every row.</summary>
    TMask All { get; }

    /// <summary>No row.</summary>
    TMask None { get; }

    TMask And(TMask a, TMask b);

    TMask Or(TMask a, TMask b);

    /// <summary>The rows of the one that are not in the other.</summary>
    TMask AndNot(TMask a, TMask b);

    /// <summary>The rows for which a rule is true, where some facts are taken to have one value in every row; null: no rule, which is true.</summary>
    Kleene<TMask> Read(Requirement? rule, IReadOnlyList<(Fact Fact, FactValue Value)> taken);

    /// <summary>A rule that is told by cases where it would be undetermined: true where it is in every case that may be the row's.</summary>
    Kleene<TMask> Read(Requirement rule, CaseDistinction cases) => this.ByCases(rule, cases);

    /// <summary>Whether a fact that never changes may be open in some row.</summary>
    bool MayBeOpen(Fact fact);

    /// <summary>The rows that may have a value.</summary>
    TMask MayBe(Fact fact, FactValue value);
}
