using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace SkillTalent.Web.Api;

/// <summary>Which rules a question is put to: the place, the day, the edition of the standards, and the language of the answer.</summary>
internal sealed class PolicyQuery
{
    [FromQuery(Name = "in")]
    [Description("The place, by its code or its name in Chinese or English; China where it is absent.")]
    public string? In { get; init; }

    [FromQuery(Name = "on")]
    [Description("The day asked.")]
    public string? On { get; init; }

    [FromQuery(Name = "lang")]
    [Description("The language of the texts; Chinese where it is absent.")]
    public string? Lang { get; init; }

    [FromQuery(Name = "edition")]
    [Description("The edition of the standards, such as 2018; the one in force where it is absent.")]
    public string? Edition { get; init; }

    [FromQuery(Name = "unconfirmed")]
    [Description("Whether what is widely said and not seen counts as well.")]
    public bool? Unconfirmed { get; init; }

    public Language Language => ApiQuery.Language(Lang);

    /// <summary>The policy asked.</summary>
    /// <exception cref="InputFormatException">The place is not known, the day is none, or the edition is not.</exception>
    public SkillPolicy Policy(PolicyCatalog catalog)
    {
        Place place = ApiQuery.Place(catalog, In, "in");
        LocalDate day = ApiQuery.Day(On, "on");

        // What is made for an edition is kept, so only one that there is may be asked for.
        string[] editions = Edition is null ? [] : [.. catalog.Rulebooks.SelectMany(b => b.Provisions).Select(p => p.Edition).OfType<string>().Distinct(StringComparer.Ordinal)];
        return Edition is null || editions.Contains(Edition, StringComparer.Ordinal)
            ? catalog.For(place.Code, day, new PolicyOptions { Edition = Edition, IncludeUnconfirmed = Unconfirmed ?? false })
            : throw new InputFormatException("query", "edition", $"one of {string.Join(", ", editions)}");
    }
}
