using NodaTime;

namespace SkillTalent;

/// <summary>The way in for a program that injects it: a <see cref="PolicyCatalog"/> with the program's defaults. Immutable and thread-safe.</summary>
public sealed class SkillTalentService
{
    private readonly PolicyOptions _options;

    internal SkillTalentService(PolicyCatalog catalog, SkillTalentOptions options)
    {
        Catalog = catalog;
        DefaultPlace = options.DefaultPlace;
        DefaultLanguage = options.DefaultLanguage;
        _options = options.PolicyOptions;
        if (DefaultPlace is not null && catalog.FindPlace(DefaultPlace) is null)
        {
            throw new InvalidOperationException($"AddSkillTalent: no rulebook declares the default place '{DefaultPlace}'.");
        }
    }

    /// <summary>The rulebooks.</summary>
    public PolicyCatalog Catalog { get; }

    /// <summary>The code of the place that is meant where none is named; null: a place must be named.</summary>
    public string? DefaultPlace { get; }

    /// <summary>The language of sentences where none is named.</summary>
    public Language DefaultLanguage { get; }

    /// <summary>What is in force in a place on a day, read by the program's options.</summary>
    /// <param name="on">The day.</param>
    /// <param name="place">The place's code; null: the default place.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place, or none is named and there is no default.</exception>
    public SkillPolicy For(LocalDate on, string? place = null) => Catalog.For(
        place ?? DefaultPlace ?? throw new KeyNotFoundException("No place is named, and AddSkillTalent was given no default place."), on, _options);
}
