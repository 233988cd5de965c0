using NodaTime;

namespace SkillTalent;

/// <content>What the typed engines take from it.</content>
public sealed partial class PolicyCatalog
{
    private const string AgreementName = "/level-linked-pay";

    /// <summary>The dated values of the education levies in a place.</summary>
    /// <param name="place">The place's code.</param>
    /// <param name="options">Choices; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    /// <exception cref="InputFormatException">A rulebook states a value that the ledger cannot use.</exception>
    public LevyParameters LevyParameters(string place, PolicyOptions? options = null)
    {
        IReadOnlyList<Rulebook> books = SeenFrom(place).Rulebooks;
        try
        {
            return SkillTalent.LevyParameters.From(books, WithOuter(place).ToDictionary(p => p.Code, StringComparer.Ordinal), place, options);
        }
        catch (LevyParameterException e)
        {
            // Each version was read with its rulebook; what does not fit is what several rulebooks, or none, say together.
            throw new InputFormatException("rulebooks", JsonCursor.MemberPath("$.provisions", e.Id), e.Expectation, e);
        }
    }

    /// <summary>Reads a ledger of the education levies from JSON and computes it with the dated values of its own place.</summary>
    /// <param name="ledger">The ledger as UTF-8 JSON; it is read to its end.</param>
    /// <param name="name">What to call it in a refusal, such as the file's name.</param>
    /// <param name="options">Choices, such as the day as of which the rulebooks are known; the defaults where null.</param>
    /// <exception cref="InputFormatException">The text is no ledger that can be computed, or a rulebook states a value that the ledger cannot use.</exception>
    public LevyStatement ComputeLevy(Stream ledger, string name = "ledger", PolicyOptions? options = null)
    {
        return LevyLedgerJson.Compute(ledger, name, FindPlaces, place => LevyParameters(place, options));
    }

    /// <summary>The terms of apprentice classes in a place.</summary>
    /// <param name="place">The place's code.</param>
    /// <param name="on">The day; null: the newest terms that the rulebooks know.</param>
    /// <param name="options">Choices; the defaults where null.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    /// <exception cref="InputFormatException">A rulebook states a value that the settlement cannot use.</exception>
    public ApprenticeshipTerms ApprenticeshipTerms(string place, LocalDate? on = null, PolicyOptions? options = null)
    {
        LocalDate day = on ?? SeenFrom(place).Rulebooks.SelectMany(b => b.Provisions)
            .Where(p => ApprenticeshipParameters.IsOne(p)
                && (options ?? PolicyOptions.Default).Sees(p.Published))
            .Select(p => p.Effective.From)
            .DefaultIfEmpty(LocalDate.MinIsoValue)
            .Max();
        SkillPolicy policy = For(place, day, options);
        return ApprenticeshipParameters.ToTerms(policy.Provisions, policy.Options.IncludeUnconfirmed);
    }

    /// <summary>What agreements on level-linked pay are checked against, and the documents that say so.</summary>
    /// <exception cref="InvalidOperationException">No rulebook has a provision on such agreements.</exception>
    public PayAgreementRules PayAgreementRules()
    {
        Provision[] provisions =
        [
            .. Rulebooks.SelectMany(b => b.Provisions).Where(p => p.BaseId.EndsWith(AgreementName, StringComparison.Ordinal)),
        ];
        return provisions.Length > 0
            ? new PayAgreementRules(provisions.Min(p => p.Basis), provisions.SelectMany(p => p.Citations).Distinct())
            : throw new InvalidOperationException($"No rulebook has a provision …{AgreementName}.");
    }

    /// <summary>Runs the examples that the rulebooks carry: how people who validate policy rules work.</summary>
    /// <param name="rulebook">The id of the rulebook whose examples to run; null: all.</param>
    /// <exception cref="InputFormatException">An example's worker is not of the form.</exception>
    public IReadOnlyList<ExampleResult> RunExamples(string? rulebook = null) => ExampleRunner.Run(this, rulebook);
}
