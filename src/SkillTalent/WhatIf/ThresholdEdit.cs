using System.Text.Json;

namespace SkillTalent;

/// <summary>Another threshold for the "at least" tests of a fact: a period, or a number.</summary>
internal static class ThresholdEdit
{
    public static Func<Provision, Provision> Read(string fact, JsonCursor atLeast, string? pathway)
    {
        CalendarPeriod? period = atLeast.Kind == JsonValueKind.String ? atLeast.ReadPeriod() : null;
        if (period is null)
        {
            _ = atLeast.AsDecimal(what: "a period or a number");
        }

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

            // Whether the form takes a number at all is asked before the number is read by the fact's decimals.
            TestForm? form = period is { } least ? test.Form.WithAtLeast(least) : test.Form.WithAtLeast(0) is null ? null : test.Form.WithAtLeast(NumberOf(test.Fact));
            return form is null ? node : test.With(form);
        }

        // As a rulebook may write it: a number finer than those of the fact would be another threshold than the one that is meant.
        long NumberOf(Fact of) => (long)(atLeast.AsDecimal(of.Decimals, -RequirementReader.MostNumber, RequirementReader.MostNumber) * DecimalScale.Power(of.Decimals));

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
