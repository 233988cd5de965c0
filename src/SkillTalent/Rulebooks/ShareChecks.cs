namespace SkillTalent;

/// <summary>What must hold between a benefit and those of which it pays a share.</summary>
internal static class ShareChecks
{
    // Every factor of the other benefit doubles the cases.
    private const int MostFactors = 4;

    public static void Check(IReadOnlyList<Provision> provisions)
    {
        Provision[] sharing = [.. provisions.Where(p => p.Amount?.Others.Any() == true)];
        ILookup<string, Provision> benefits = provisions.Where(p => p.Amount is not null).ToLookup(p => p.Id, StringComparer.Ordinal);
        foreach (Provision provision in sharing)
        {
            foreach (BenefitReference other in provision.Amount!.Others.Distinct())
            {
                foreach (Provision version in benefits[other.Id])
                {
                    if (Broken(provision, version, other) is { } expectation)
                    {
                        throw Fail(provision, expectation);
                    }

                    if (other.Conditions && version.Facts.Concat(provision.Facts).Select(f => f.Subject).Distinct(StringComparer.Ordinal).Count() > 1)
                    {
                        throw Fail(provision, $"a share of a benefit of the same subject ({version.At})");
                    }
                }
            }
        }

        new ShareSizes(sharing, benefits).Check();
    }

    private static string? Broken(Provision provision, Provision version, BenefitReference other)
    {
        (AmountTable own, AmountTable of) = (provision.Amount!, version.Amount!);
        return of.Per != own.Per ? $"a share of a benefit that is paid for the same: '{other.Id}' is paid per {of.Per.ToCode()}, and this per {own.Per.ToCode()} ({version.At})"
            : of.SharedBy is not null ? $"a share of a benefit that is not shared by several people, as '{other.Id}' is ({version.At})"
            : of.IsCeiling && !own.IsCeiling ? $"\"ceiling\", as '{other.Id}' is one ({version.At})"
            : other.Factors && of.Factors.Count > MostFactors ? $"a share of a benefit of at most {MostFactors} factors ({version.At})"
            : null;
    }

    public static InputFormatException Fail(Provision provision, string expectation) => new(provision.Raw.Source, provision.Raw.Path + ".amount", expectation);
}
