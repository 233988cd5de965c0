using System.Globalization;

namespace SkillTalent.Drawing;

/// <summary>One version of a provision as Markdown, every part of it read off the rule.</summary>
internal sealed class BookRule(BookText text, PolicyCatalog catalog)
{
    public void Write(Provision provision)
    {
        text.Field(BookWords.InForce, Days(provision.Effective));
        text.Field(BookWords.Published, BookText.Day(provision.Published));
        text.Field(BookWords.Confirmed, BookText.Day(provision.ConfirmedThrough));
        text.Field(BookWords.RestsOn, text.Source(provision.Basis, provision.Citations));
        text.Field(BookWords.LeadsTo, provision.Target is null ? null : BookText.Plain(Target(provision)));
        text.Field(BookWords.Edition, provision.Edition is { } edition ? BookText.Plain(edition) : null);
        text.Field(BookWords.Occupations, BookText.Plain(string.Join(text.In(BookWords.Comma), provision.Occupations)));
        text.Field(BookWords.Replaces, text.Codes(provision.Replaces));
        text.Field(BookWords.Withdraws, text.Codes(provision.Withdraws));
        text.Tree(BookWords.Condition, provision.When);
        text.Tree(BookWords.Always, provision.Throughout);
        text.Tree(BookWords.Held, provision.Held);
        text.Field(BookWords.Claimed, provision.ClaimText is { } claimed ? BookText.Plain(text.In(claimed)) : null);
        text.Field(BookWords.Grants, provision.Grants is { } grants ? BookText.Plain(text.In(grants)) : null);
        WriteParameter(provision);
        WriteAmount(provision.Amount);
        text.Field(BookWords.Note, provision.Note is { } note ? BookText.Plain(text.In(note)) : null);
        foreach (LocalizedText advice in provision.Advice)
        {
            text.Field(BookWords.Advice, BookText.Plain(text.In(advice)));
        }

        foreach (LocalizedText way in provision.Otherwise)
        {
            text.Field(BookWords.Otherwise, BookText.Plain(text.In(way)));
        }

        WritePathways(provision);
    }

    /// <summary>What a level or title is called, with its series.</summary>
    private string Target(Provision provision) => provision.Series is { } series ? $"{Name(provision.Target!)} · {Name(series)}" : Name(provision.Target!);

    // The rulebooks' own choices give codes their names.
    private string Name(string code) => catalog.Facts.SelectMany(f => f.Choices).FirstOrDefault(c => c.Code == code) is { } choice ? text.In(choice.Label) : code;

    private void WritePathways(Provision provision)
    {
        if (provision.Pathways.Count == 0)
        {
            return;
        }

        new BookDiagram(text).Write(provision, Target(provision));
        text.Line();
        foreach (Pathway pathway in provision.Pathways)
        {
            string note = pathway.Note is { } remark ? $" *{BookText.Plain(text.In(remark))}*" : "";
            text.Line($"- {BookText.Code(pathway.Id)}{text.In(BookWords.Colon)}{text.Sentence(pathway.When)}{note}");
            text.Line($"  - {text.In(BookWords.RestsOn)}{text.In(BookWords.Colon)}{text.Source(pathway.Basis, pathway.Citations)}");
        }
    }

    private void WriteAmount(AmountTable? amount)
    {
        if (amount is null)
        {
            return;
        }

        text.Field(BookWords.Term, amount.Term is { } term ? PeriodText.Of(term, text.Language) : null);
        text.Field(BookWords.SharedBy, amount.SharedBy is { } shared ? BookText.Plain(text.In(shared.Label)) : null);
        foreach (string sentence in amount.Paid.Sentences(text.Language))
        {
            text.Field(BookWords.Paid, BookText.Plain(sentence));
        }

        foreach (AmountFactor factor in amount.Factors)
        {
            text.Field(BookWords.Factor, string.Create(CultureInfo.InvariantCulture, $"× {factor.Times:0.####}{text.In(BookWords.Colon)}{text.Sentence(factor.When)} *({text.Source(factor.Basis, factor.Citations)})*"));
        }

        text.Line();
        text.Line($"| {text.In(BookWords.Yuan)} | {text.In(BookWords.Who)} | {text.In(BookWords.RestsOn)} |");
        text.Line("| ---: | --- | --- |");
        string ceiling = text.In(BookWords.Bound(amount.IsCeiling ? ValueBound.Ceiling : ValueBound.Exact));
        foreach (AmountRow row in amount.Rows)
        {
            string yuan = ceiling + BookText.Plain(amount.TextOf(row, text.Language));
            string who = row.When is { } when ? text.Sentence(when) : text.In(BookWords.Everybody);
            text.Line($"| {yuan} | {who} | {text.Source(row.Basis, row.Citations)} |");
        }

        text.Line();
    }

    private void WriteParameter(Provision provision)
    {
        string unit = provision.Unit is { } given ? (text.Language == Language.Chinese ? "" : " ") + BookText.Plain(text.In(given)) : "";
        string bound = text.In(BookWords.Bound(provision.Bound));
        if (provision.Value is { } value)
        {
            text.Field(BookWords.Value, string.Create(CultureInfo.InvariantCulture, $"{bound}{value:#,0.######}{unit}"));
        }

        foreach ((string name, decimal cell) in provision.Table ?? new Dictionary<string, decimal>(StringComparer.Ordinal))
        {
            text.Field(BookWords.Value, string.Create(CultureInfo.InvariantCulture, $"{BookText.Plain(text.In(Provision.RowName(name)))}{text.In(BookWords.Colon)}{bound}{cell:#,0.######}{unit}"));
        }
    }

    private string Days(Effective effective)
    {
        string begins = text.In(BookWords.Begins(effective)).Replace("{0}", BookText.Day(effective.From), StringComparison.Ordinal);
        return effective.To is { } to ? begins + text.In(BookWords.Ends(effective.After)).Replace("{0}", BookText.Day(to), StringComparison.Ordinal) : begins;
    }
}
