namespace SkillTalent;

/// <summary>
/// What falls due as one part: a month, quarter, year or instalment by itself, or the months that are paid out together. Months are judged one by
/// one and each is rounded once, so that the sum is what they would come to if they were paid one by one.
/// </summary>
/// <param name="Periods">The periods, in order; at least one.</param>
internal sealed record PaymentBlock(IReadOnlyList<PaymentPeriod> Periods)
{
    /// <summary>The day on which it is due.</summary>
    public int Due => Periods[0].Due;

    /// <summary>Whether several periods may be paid out together, though there be one alone.</summary>
    public bool IsSum => Periods[0].Together > 0;

    /// <summary>Puts together what falls due together.</summary>
    public static IEnumerable<PaymentBlock> Of(IEnumerable<PaymentPeriod> periods)
    {
        var block = new List<PaymentPeriod>();
        foreach (PaymentPeriod period in periods)
        {
            if (block.Count > 0 && (block[0].Together == 0 || block[0].Due != period.Due))
            {
                yield return new PaymentBlock([.. block]);
                block.Clear();
            }

            block.Add(period);
        }

        if (block.Count > 0)
        {
            yield return new PaymentBlock([.. block]);
        }
    }

    /// <summary>The parts as one: it is due as far as one of them is, and open while one of them is.</summary>
    /// <param name="parts">A part a period.</param>
    /// <param name="drawn">The day on which it was drawn; null: it was not.</param>
    public Payment Join(IReadOnlyList<Payment> parts, int? drawn)
    {
        Payment[] paid = [.. parts.Where(p => p.Status != PaymentStatus.NotMet)];
        bool open = paid.Any(p => p.Status == PaymentStatus.Open);
        decimal? least = paid.Aggregate<Payment, decimal?>(0, (sum, p) => sum + p.Least);
        decimal? most = paid.Aggregate<Payment, decimal?>(0, (sum, p) => sum + p.Most);
        bool wasDrawn = drawn is not null && paid.Length > 0;
        Reason[] some = paid.Length > 0 && paid.Length < Periods[0].Together
            ? [new Reason(ReasonCode.PaymentSomeOf, ("number", (decimal)paid.Length), ("all", (decimal)Periods[0].Together))] : [];
        return new Payment(
            (paid.Length > 0 ? paid[^1] : parts[^1]).Decision,
            Day.ToDate(Due),
            parts[0].From,
            parts[^1].To,
            paid.Length == 0 ? PaymentStatus.NotMet : wasDrawn ? PaymentStatus.Drawn : open ? PaymentStatus.Open : PaymentStatus.Due,
            paid.Length == 0 || open ? null : least,
            least,
            most,
            [
                .. wasDrawn ? (Reason[])[new Reason(ReasonCode.PaymentDrawn, ("day", Day.ToDate(drawn!.Value)))] : [],
                .. some,
                .. parts.SelectMany(p => p.Reasons).DistinctBy(r => r.Text(Language.English), StringComparer.Ordinal),
            ])
        { DrawnOn = wasDrawn ? Day.ToDate(drawn!.Value) : null };
    }
}
