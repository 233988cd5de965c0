namespace SkillTalent;

/// <summary>Reads steps and shares, each of which must follow the one before.</summary>
internal static class LimitSteps
{
    public static IReadOnlyList<LimitStep> Read(JsonObjectCursor[] steps, Member<int?> to, Member<int?> people)
    {
        for (int i = 0; i < steps.Length; i++)
        {
            bool last = i == steps.Length - 1;
            if (steps[i].Has(to) == last)
            {
                throw last ? steps[i].At(to).Fail("no \"to\" in the last step, which does not end") : steps[i].Fail("the member \"to\" in every step but the last");
            }

            if (i > 0 && !last && steps[i].Get(to) <= steps[i - 1].Get(to))
            {
                throw steps[i].At(to).Fail("a step that ends after the one before");
            }
        }

        return Array.AsReadOnly(Array.ConvertAll(steps, s => new LimitStep(s.Get(to), s.Get(people))));
    }

    public static IReadOnlyList<LimitRank> Read(JsonObjectCursor o, Member<IReadOnlyList<JsonObjectCursor>> member, Member<decimal> percent, Member<decimal> yuan)
    {
        JsonObjectCursor[] shares = [.. o.Get(member)];
        for (int i = 0; i < shares.Length; i++)
        {
            if (shares[i].Get(percent) == 0)
            {
                throw shares[i].At(percent).Fail("per cent above 0");
            }

            if (i > 0 && shares[i].Get(yuan) > shares[i - 1].Get(yuan))
            {
                throw shares[i].At(yuan).Fail("no more yuan than the ranks before get");
            }
        }

        return shares.Length == 0 || shares.Sum(s => s.Get(percent)) == 100
            ? Array.AsReadOnly(Array.ConvertAll(shares, s => new LimitRank(s.Get(percent), s.Get(yuan))))
            : throw o.At(member).Fail("shares that come to 100 per cent");
    }
}
