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
        if (pathway && !o.Has("fact"))
        {
            throw o.Fail("\"fact\" with \"atLeast\", which is what may change of a pathway");
        }

        var edits = new List<Func<Provision, Provision>>();
        if (!pathway && o.TryGet("rows", out JsonCursor rows))
        {
            var seen = new HashSet<int>();
            edits.AddRange(rows.AsArray("a list of rows: { \"row\", \"yuan\" }").Select(row => RowEdit.Read(row, seen)));
        }

        NodaTime.LocalDate? first = !pathway && o.TryGet("from", out JsonCursor from) ? from.AsDate() : null;
        NodaTime.LocalDate? last = !pathway && o.TryGet("to", out JsonCursor to) ? to.AsDate() : null;
        DaysEdit? days = first is null && last is null ? null : new DaysEdit(first, last);
        JsonCursor? tested = null;
        if (o.TryGet("fact", out JsonCursor fact))
        {
            tested = fact;
            edits.Add(ThresholdEdit.Read(fact.AsString(), o.Required("atLeast"), pathway ? named.AsString() : null));
        }

        return edits.Count > 0 || days is not null
            ? new EditChange(named, named.AsString(), pathway, tested, edits, days)
            : throw o.Fail("something to change: \"rows\", \"from\", \"to\", or \"fact\" with \"atLeast\"");
    }
}
