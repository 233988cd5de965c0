namespace SkillTalent;

/// <summary>A way that was found: its steps in order, and what each of them needs of those before.</summary>
internal sealed record FoundRoute(IReadOnlyList<Obtained> Steps, IReadOnlyDictionary<Obtained, IReadOnlyList<Obtained>> Needs, Truth Least)
{
    public Obtained Goal => Steps[^1];

    /// <summary>What it obtains, as a set of numbers.</summary>
    public ActSet Used => Steps.Aggregate(default(ActSet), (used, step) => used.With(step.Credential.Index));
}
