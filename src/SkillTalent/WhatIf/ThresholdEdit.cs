using System.Text.Json;

namespace SkillTalent;

/// <summary>Another threshold for the "at least" tests of a fact: a period, or a number.</summary>
internal static class ThresholdEdit
{
    public static Func<Provision, Provision> Read(string fact, JsonCursor atLeast, string? pathway)
    {
        CalendarPeriod? period = atLeast.Kind == JsonValueKind.String ? atLeast.ReadPeriod() : null;
        decimal? number = period is null ? atLeast.AsDecimal(DecimalScale.MostDecimals, what: "a period or a number") : null;
        Requirement Edit(Requirement node)
        {
            if (node is not FactTest test)
            {
                return node.Children.Count > 0 ? Children(node) : node;
            }

            if (test.Fact.Id != fact)
            {
                return node;
            }

            if (test.Fact.Kind == FactKind.Work && period is { } p && (p.Days != 0 || p.Months <= 0))
            {
                throw atLeast.Fail("a period of whole years and months, above zero");
            }

            TestForm? form = period is { } least ? test.Form.WithAtLeast(least) : test.Form.WithAtLeast((long)(number!.Value * DecimalScale.Power(test.Fact.Decimals)));
            return form is null ? node : test.With(form);
        }

        Requirement Children(Requirement node)
        {
            Requirement[] children = [.. node.Children.Select(Edit)];
            return children.Zip(node.Children).All(c => ReferenceEquals(c.First, c.Second)) ? node : node.WithChildren(children);
        }

        return p => Apply(p, Edit, pathway);
    }

    // A provision that no test of the fact changes stays the same object, so that a change that changes nothing is noticed.
    private static Provision Apply(Provision provision, Func<Requirement, Requirement> edit, string? pathway)
    {
        bool same = true;
        Requirement? Edited(Requirement? node)
        {
            Requirement? edited = node is null ? null : edit(node);
            same &= ReferenceEquals(edited, node);
            return edited;
        }

        Provision changed = provision with
        {
            Pathways = [.. provision.Pathways.Select(w => pathway is null || w.Id == pathway ? w.With(Edited(w.When)!) : w)],
        };
        if (pathway is null)
        {
            changed = changed with
            {
                When = Edited(provision.When),
                Throughout = Edited(provision.Throughout),
                Amount = provision.Amount is not { } amount
                    ? null
                    : amount.With(
                        [.. amount.Rows.Select(r => r with { When = Edited(r.When) })],
                        [.. amount.Factors.Select(f => f with { When = Edited(f.When)! })]),
            };
        }

        return same ? provision : changed;
    }
}
