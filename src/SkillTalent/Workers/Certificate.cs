using NodaTime;

namespace SkillTalent;

/// <summary>A skill certificate (职业资格或职业技能等级证书) of this or a related occupation.</summary>
public sealed record Certificate : IWorkerRecord
{
    /// <summary>Creates a certificate.</summary>
    /// <param name="level">Its level; at most senior technician, since the two top levels are appointments. Null for a foreign certificate, whose level the catalogue gives.</param>
    /// <param name="issued">The day of issue.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is special-grade or chief technician.</exception>
    public Certificate(SkillLevel? level, LocalDate issued)
    {
        Level = level;
        Issued = issued;
    }

    /// <summary>The level; null for a foreign certificate.</summary>
    public SkillLevel? Level
    {
        get;
        init => field = value?.Rank > SkillLevel.SeniorTechnician.Rank
            ? throw Refusal.Of("a level of a certificate: the two top levels are appointments (post.appointedLevel)", nameof(Level))
            : value;
    }

    /// <summary>The day of issue.</summary>
    public LocalDate Issued { get; init; }

    /// <summary>The occupation; null: the worker's own.</summary>
    public string? Occupation { get; init => field = Refusal.Text(value, nameof(Occupation)); }

    /// <summary>The class into which a local table sorts the occupation, such as <c>manufacturing</c>.</summary>
    public string? Class { get; init => field = Refusal.Text(value, nameof(Class)); }

    /// <summary>Whether the occupation is on the place's shortage list (紧缺目录).</summary>
    public bool? Shortage { get; init; }

    /// <summary>The code of a foreign certificate in the catalogue (比照认定目录); null: it is a certificate of the country.</summary>
    public string? Foreign { get; init => field = Refusal.Text(value, nameof(Foreign)); }

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Certificates.Describe(this);

    (string Member, string Expectation)? IWorkerRecord.Fault(LocalDate? birth) => Refusal.BeforeBirth(Issued, birth, "issued");
}
