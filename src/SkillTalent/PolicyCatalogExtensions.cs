using NodaTime;

namespace SkillTalent;

/// <summary>What the typed engines take from a catalogue.</summary>
public static class PolicyCatalogExtensions
{
    private const string ApprenticeshipFolder = "/apprenticeship/";
    private const string AgreementName = "/level-linked-pay";

    /// <summary>The dated values of the education levies in a place.</summary>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="place">The place's code.</param>
    /// <param name="options">Choices; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    /// <exception cref="InputFormatException">A rulebook states a value that the ledger cannot use.</exception>
    public static LevyParameters LevyParameters(this PolicyCatalog catalog, string place, PolicyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Read("the levies", () => SkillTalent.LevyParameters.From(catalog.Rulebooks, catalog.Places, place, options));
    }

    /// <summary>Reads a ledger of the education levies from JSON and computes it with the dated values of its own place.</summary>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="ledger">The ledger as UTF-8 JSON; it is read to its end.</param>
    /// <param name="name">What to call it in a refusal, such as the file's name.</param>
    /// <param name="options">Choices, such as the day as of which the rulebooks are known; the defaults where null.</param>
    /// <exception cref="InputFormatException">The text is no ledger that can be computed, or a rulebook states a value that the ledger cannot use.</exception>
    public static LevyStatement ComputeLevy(this PolicyCatalog catalog, Stream ledger, string name = "ledger", PolicyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return LevyLedgerJson.Compute(ledger, name, place => catalog.Places.ContainsKey(place) ? catalog.LevyParameters(place, options) : null);
    }

    /// <summary>The terms of apprentice classes in a place.</summary>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="place">The place's code.</param>
    /// <param name="on">The day; null: the newest terms that the rulebooks know.</param>
    /// <param name="options">Choices; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    /// <exception cref="InputFormatException">A rulebook states a value that the settlement cannot use.</exception>
    public static ApprenticeshipTerms ApprenticeshipTerms(this PolicyCatalog catalog, string place, LocalDate? on = null, PolicyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        LocalDate day = on ?? catalog.Rulebooks.SelectMany(b => b.Provisions)
            .Where(p => p.Kind == ProvisionKind.Parameter && p.BaseId.Contains(ApprenticeshipFolder, StringComparison.Ordinal))
            .Select(p => p.Effective.From)
            .DefaultIfEmpty(LocalDate.MinIsoValue)
            .Max();
        SkillPolicy policy = catalog.For(place, day, options);
        return Read("apprenticeships", () => ApprenticeshipParameters.ToTerms(policy.Provisions, policy.Options.IncludeUnconfirmed));
    }

    /// <summary>What agreements on level-linked pay are checked against, and the documents that say so.</summary>
    /// <exception cref="InvalidOperationException">No rulebook has a provision on such agreements.</exception>
    public static PayAgreementRules PayAgreementRules(this PolicyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Provision[] provisions =
        [
            .. catalog.Rulebooks.SelectMany(b => b.Provisions).Where(p => p.BaseId.EndsWith(AgreementName, StringComparison.Ordinal)),
        ];
        return provisions.Length > 0
            ? new PayAgreementRules(provisions.Min(p => p.Basis), provisions.SelectMany(p => p.Citations).Distinct())
            : throw new InvalidOperationException($"No rulebook has a provision …{AgreementName}.");
    }

    // The engines refuse a parameter of the wrong form as they would refuse one made in code; here it came out of a rulebook.
    private static T Read<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ArgumentException or FormatException and not InputFormatException)
        {
            string message = e.Message.Split(" (Parameter", 2)[0];
            throw new InputFormatException("rulebooks", "$.provisions", $"parameters of {what} that fit together ({message})", e);
        }
    }
}
