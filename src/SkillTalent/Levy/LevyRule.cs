using NodaTime;

namespace SkillTalent;

/// <summary>A dated value of the rulebook on which a computed amount rests.</summary>
public sealed record LevyRule
{
    internal LevyRule(string id, DatedValue version)
    {
        Id = id;
        Version = version;
    }

    /// <summary>The provision's id.</summary>
    public string Id { get; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis => Version.Basis;

    /// <summary>The documents it rests on.</summary>
    public IReadOnlyList<Citation> Citations => Version.Citations;

    /// <summary>The last day on which the value holds, included; null: open.</summary>
    public LocalDate? To => Version.To;

    /// <summary>The last day on which a source shows it in force; null: nobody says.</summary>
    public LocalDate? ConfirmedThrough => Version.ConfirmedThrough;

    /// <summary>The version that was applied.</summary>
    internal DatedValue Version { get; }
}
