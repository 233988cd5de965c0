using System.Globalization;

namespace SkillTalent;

/// <summary>
/// How a benefit is paid, as far as its document says so: to whom, out of whose purse, from when on, in which parts. What it leaves open the
/// caller chooses (<see cref="PaymentOptions"/>). Immutable.
/// </summary>
public sealed class PaymentTerms
{
    internal static PaymentTerms Unstated { get; } = new();

    internal PaymentTerms()
    {
    }

    /// <summary>To whom; null where the document does not say.</summary>
    public Payee? Payee { get; internal init; }

    /// <summary>Out of whose purse, and what each bears; empty where the document does not say.</summary>
    public IReadOnlyList<FunderShare> Funders { get; internal init; } = [];

    /// <summary>From which day the parts are counted; null where the document does not say.</summary>
    public PaymentStart? Start { get; internal init; }

    /// <summary>How often what is counted by the month or quarter is paid out, as one sum; null: each by itself.</summary>
    public PaymentEvery? Every { get; internal init; }

    /// <summary>What an unfinished month, quarter or year comes to; null where the document does not say.</summary>
    public Proration? Proration { get; internal init; }

    /// <summary>Whether the term is used up by what was drawn alone (true) or by the calendar (false); null where the document does not say.</summary>
    public bool? TermCountsDrawn { get; internal init; }

    /// <summary>Within which time from the start all must be drawn; what is left lapses. Null: whenever.</summary>
    public CalendarPeriod? Within { get; internal init; }

    /// <summary>The parts of what is granted once; empty: it is paid as a whole.</summary>
    public IReadOnlyList<Instalment> Instalments { get; internal init; } = [];

    /// <summary>Whether the benefit's own conditions are judged on the first day alone, and not on the day of each part.</summary>
    public bool JudgedOnce { get; internal init; }

    /// <summary>What two of them share only if they say the same.</summary>
    internal string Key => string.Join(
        '|',
        Payee?.ToCode(),
        string.Join(',', Funders.Select(f => Invariant($"{f.By.ToCode()} {f.Percent / 1.0000000000m}"))),
        Schedule);

    /// <summary>The same of what decides when and how much is paid, whoever pays it to whom.</summary>
    internal string Schedule => string.Join(
        '|',
        Start?.ToCode(),
        Proration?.ToCode(),
        TermCountsDrawn,
        Within,
        Plan);

    /// <summary>The same of the instalments, and of what is paid out together.</summary>
    internal string Plan => string.Join(',', Instalments.Select(i => Invariant($"{i.Percent / 1.0000000000m} {i.After} {KeyReading.Of(i.When)}"))) + JudgedOnce + Every;

    /// <summary>The same with other instalments.</summary>
    internal PaymentTerms With(IReadOnlyList<Instalment> instalments) => new()
    {
        Payee = Payee,
        Funders = Funders,
        Start = Start,
        Every = Every,
        Proration = Proration,
        TermCountsDrawn = TermCountsDrawn,
        Within = Within,
        Instalments = instalments,
        JudgedOnce = JudgedOnce,
    };

    /// <summary>All that the document says, one sentence each; empty where it says nothing.</summary>
    public IReadOnlyList<string> Sentences(Language language)
    {
        bool zh = language == Language.Chinese;
        var told = new List<string>();
        void Tell(bool stated, string chinese, string english)
        {
            if (stated)
            {
                told.Add(zh ? chinese : english);
            }
        }

        void Say(LocalizedText? words)
        {
            if (words is not null)
            {
                told.Add(words.In(language));
            }
        }

        Tell(Payee is not null, $"发给{Payee?.ToLabel().Zh}", $"paid to {Payee?.ToLabel().En}");
        Tell(
            Funders.Count > 0,
            "由" + string.Join("、", Funders.Select(f => f.By.ToLabel().Zh + (f.Percent == 100 ? "" : Invariant($"{f.Percent:0.##}%")))) + "承担",
            "borne by " + string.Join(", ", Funders.Select(f => f.By.ToLabel().En + (f.Percent == 100 ? "" : Invariant($" ({f.Percent:0.##} %)")))));
        Tell(
            Instalments.Count > 0,
            "分期发放：" + string.Join("；", Instalments.Select(i => Told(i, Language.Chinese))),
            "paid in parts: " + string.Join("; ", Instalments.Select(i => Told(i, Language.English))));
        Tell(JudgedOnce, "条件只在首次认定时审核", "its conditions are judged on the first day alone");
        Say(Start?.ToLabel());
        Say(Every?.ToLabel());
        Say(Proration?.ToLabel());
        Tell(TermCountsDrawn == true, "不符合条件的月份不计入期限", "what is not paid does not count towards the term");
        Tell(TermCountsDrawn == false, "期限连续计算，不因中断顺延", "the term runs on, paid or not");
        Tell(Within is not null, $"应在{Within?.ToText(Language.Chinese)}内领完，过期不补", $"to be drawn within {Within?.ToText(Language.English)}; what is left lapses");
        return told;
    }

    private static string Told(Instalment part, Language language)
    {
        bool zh = language == Language.Chinese;
        string day = part.After == default ? (zh ? "当期" : "at once") : zh ? $"满{part.After.ToText(language)}" : $"after {part.After.ToText(language)}";
        string when = part.Text(language) is { } condition ? (zh ? $"，{condition}" : $", {condition}") : "";
        return Invariant(zh ? $"{day}发{part.Percent:0.##}%" : (FormattableString)$"{part.Percent:0.##} % {day}") + when;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
