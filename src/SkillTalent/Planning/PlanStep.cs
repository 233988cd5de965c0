using NodaTime;

namespace SkillTalent;

/// <summary>One step of a way: a certificate, a title or an appointment is applied for and awarded. Immutable.</summary>
public sealed class PlanStep
{
    internal PlanStep(PlanTarget target, Decision decision, PathwayResult pathway, LocalDate awarded, IReadOnlyList<PlanTarget> needs, IReadOnlyList<Reason> restsOn)
    {
        Target = target;
        Decision = decision;
        Pathway = pathway;
        Awarded = awarded;
        Needs = needs;
        RestsOn = restsOn;
    }

    /// <summary>What is obtained.</summary>
    public PlanTarget Target { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Title => Decision.Title;

    /// <summary>The decision on the day of the application, about the worker as the steps before have made them.</summary>
    public Decision Decision { get; }

    /// <summary>The pathway by which it is open.</summary>
    public PathwayResult Pathway { get; }

    /// <summary>The day of the application: the first on which it is open after the steps before, and not before the day asked.</summary>
    public LocalDate On => Decision.On;

    /// <summary>The day of the award.</summary>
    public LocalDate Awarded { get; }

    /// <summary>The first day of the stretch in which it is open; before <see cref="On"/> where it was open before the day asked.</summary>
    public LocalDate? Earliest => Decision.Earliest;

    /// <summary>The earlier steps without which it would not be open.</summary>
    public IReadOnlyList<PlanTarget> Needs { get; }

    /// <summary>What the pathway asks for, each with how the worker stands to it on the day.</summary>
    public IReadOnlyList<Reason> RestsOn { get; }

    /// <summary>The unknown facts on which the pathway depends; empty where it is open.</summary>
    public IReadOnlyList<Fact> Missing { get; internal init; } = [];

    /// <summary>How well the pathway is attested.</summary>
    public Basis Basis => Decision.Pathway == Pathway ? Decision.Basis : Pathway.Pathway.Basis;

    /// <summary>The documents.</summary>
    public IReadOnlyList<Citation> Citations => Decision.Pathway == Pathway ? Decision.Citations : Pathway.Pathway.Citations;

    /// <inheritdoc/>
    public override string ToString() => $"{Target} by {Pathway.Pathway.ShortId} on {NodaTime.Text.LocalDatePattern.Iso.Format(On)}";
}
