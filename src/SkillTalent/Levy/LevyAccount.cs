using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>One enterprise's levies over consecutive filing periods, and whether it was listed. Immutable.</summary>
public sealed class LevyAccount
{
    /// <summary>The place code that is taken where a ledger names none.</summary>
    public const string DefaultPlace = "CN";

    /// <summary>Creates an account.</summary>
    /// <param name="entries">The periods, at least one, consecutive and of one length.</param>
    /// <param name="listedFrom">The first day of the listing (进入产教融合型企业建设培育范围); null: never listed.</param>
    /// <param name="listedTo">The last day of the listing; null: still listed.</param>
    /// <param name="choices">What the law leaves open; the rulebook's defaults if null.</param>
    /// <param name="place">The code of the place whose rulebook applies.</param>
    /// <exception cref="LevyInputException">The periods are not consecutive or not of one length, the listing ends before it begins, or given
    /// offsets do not go with the split.</exception>
    public LevyAccount(
        IEnumerable<LevyEntry> entries, LocalDate? listedFrom = null, LocalDate? listedTo = null, LevyChoices? choices = null, string place = DefaultPlace)
    {
        Guard.Against.Null(entries);
        Guard.Against.NullOrEmpty(place);
        Entries = Array.AsReadOnly([.. entries.Select(e => e ?? throw new ArgumentException("expected no null among the entries", nameof(entries)))]);
        ListedFrom = listedFrom;
        ListedTo = listedTo;
        Choices = choices ?? LevyChoices.Default;
        Place = place;
        CheckListing();
        CheckPeriods();
        CheckGivenOffsets();
    }

    /// <summary>The periods, in order.</summary>
    public IReadOnlyList<LevyEntry> Entries { get; }

    /// <summary>The first day of the listing; null: never listed.</summary>
    public LocalDate? ListedFrom { get; }

    /// <summary>The last day of the listing; null: still listed, or never.</summary>
    public LocalDate? ListedTo { get; }

    /// <summary>What the law leaves open.</summary>
    public LevyChoices Choices { get; }

    /// <summary>The code of the place whose rulebook applies.</summary>
    public string Place { get; }

    private void CheckListing()
    {
        if (ListedTo is not { } to)
        {
            return;
        }

        if (ListedFrom is not { } from)
        {
            throw new LevyInputException(LevyPlaces.ListedTo, $"no such day without {LevyPlaces.ListedFrom}");
        }

        if (to < from)
        {
            throw new LevyInputException(LevyPlaces.ListedTo, $"a day that is not before {LevyPlaces.ListedFrom}");
        }
    }

    private void CheckPeriods()
    {
        if (Entries.Count == 0)
        {
            throw new LevyInputException(LevyPlaces.Periods, "at least one period");
        }

        for (int i = 1; i < Entries.Count; i++)
        {
            if (!Entries[i - 1].Period.IsFollowedBy(Entries[i].Period))
            {
                throw new LevyInputException(
                    LevyPlaces.Entry(i, LevyPlaces.Period),
                    $"the {Entries[i - 1].Period.Length.ToCode()} that follows {Entries[i - 1].Period}: periods are consecutive and of one length");
            }
        }
    }

    private void CheckGivenOffsets()
    {
        bool given = Choices.Split == LevySplit.Given;
        for (int i = 0; i < Entries.Count; i++)
        {
            if (given && Entries[i].GivenOffset is null)
            {
                throw new LevyInputException(
                    LevyPlaces.Entry(i), $"{LevyPlaces.OffsetEducation} and {LevyPlaces.OffsetLocal}, as the split is {LevySplit.Given.ToCode()}");
            }

            if (!given && Entries[i].GivenOffset is not null)
            {
                throw new LevyInputException(
                    LevyPlaces.Entry(i, LevyPlaces.OffsetEducation), $"no given offset unless the split is {LevySplit.Given.ToCode()}");
            }
        }
    }
}
