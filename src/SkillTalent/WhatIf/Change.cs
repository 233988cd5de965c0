namespace SkillTalent;

/// <summary>One change of an amendment.</summary>
internal abstract class Change(JsonCursor at)
{
    public JsonCursor At => at;

    public static Change Read(JsonCursor at)
    {
        JsonObjectCursor o = at.AsObject("a change: { \"provision\" | \"pathway\" | \"withdraw\" | \"add\": … }");
        string[] forms = [.. new[] { "provision", "pathway", "withdraw", "add" }.Where(o.Has)];
        if (forms.Length != 1)
        {
            throw at.Fail("exactly one of \"provision\", \"pathway\", \"withdraw\" and \"add\"");
        }

        JsonCursor named = o.Required(forms[0]);
        Change change = forms[0] switch
        {
            "withdraw" => new WithdrawChange(named, named.AsString()),
            "add" => new AddChange(named),
            _ => Edit(named, forms[0] == "pathway", o),
        };
        o.Done();
        return change;
    }

    /// <summary>The rulebooks with the change; every provision that it makes, changes or leaves out is added to the touched.</summary>
    public abstract RulebookSet Apply(RulebookSet set, string innermost, ISet<Provision> touched);

    /// <summary>Replaces the provisions of an id, wherever they stand.</summary>
    protected RulebookSet Replace(RulebookSet set, Func<Provision, Provision?> edit, ISet<Provision> touched, string what)
    {
        bool any = false;
        var books = new List<Rulebook>(set.Books.Count);
        foreach (Rulebook book in set.Books)
        {
            var provisions = new List<Provision>(book.Provisions.Count);
            bool changed = false;
            foreach (Provision provision in book.Provisions)
            {
                Provision? edited = edit(provision);
                if (!ReferenceEquals(edited, provision))
                {
                    changed = true;
                    _ = touched.Add(provision);
                    _ = edited is not null && touched.Add(edited);
                }

                if (edited is not null)
                {
                    provisions.Add(edited);
                }
            }

            any |= changed;
            books.Add(changed ? book.WithProvisions(provisions) : book);
        }

        return any ? set with { Books = books } : throw At.Fail(what);
    }

    private static EditChange Edit(JsonCursor named, bool pathway, JsonObjectCursor o)
    {
        var edits = new List<Func<Provision, Provision>>();
        if (o.TryGet("rows", out JsonCursor rows))
        {
            var seen = new HashSet<int>();
            edits.AddRange(rows.AsArray("a list of rows: { \"row\", \"yuan\" }").Select(row => RowEdit.Read(row, seen)));
        }

        if (o.TryGet("from", out JsonCursor from))
        {
            NodaTime.LocalDate day = from.AsDate();
            edits.Add(p => p with { Effective = p.Effective with { From = day } });
        }

        if (o.TryGet("to", out JsonCursor to))
        {
            NodaTime.LocalDate day = to.AsDate();
            edits.Add(p => p with { Effective = p.Effective with { To = day, After = AfterEnd.Ended } });
        }

        JsonCursor? tested = null;
        if (o.TryGet("fact", out JsonCursor fact))
        {
            tested = fact;
            edits.Add(ThresholdEdit.Read(fact.AsString(), o.Required("atLeast"), pathway ? named.AsString() : null));
        }

        return edits.Count > 0
            ? new EditChange(named, named.AsString(), pathway, tested, edits)
            : throw o.Fail("something to change: \"rows\", \"from\", \"to\", or \"fact\" with \"atLeast\"");
    }
}
