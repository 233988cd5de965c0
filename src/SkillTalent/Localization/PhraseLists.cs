namespace SkillTalent;

/// <summary>
/// Lists within sentences: long ones, and those whose parts are lists themselves, are numbered, so that no brackets need be counted; so are
/// those that say what is lacking.
/// </summary>
internal static class PhraseLists
{
    private const int MostUnnumbered = 2;

    /// <summary>A list of all or of any, or the phrase that says it better.</summary>
    public static Reason Of(Reason reason)
    {
        var parts = (IReadOnlyList<Reason>)reason.Arguments["parts"];
        return reason.Code == ReasonCode.All
            ? parts.Count > MostUnnumbered ? new Reason(PhraseTable.Several, ("parts", parts)) : reason
            : OfAny(reason, parts);
    }

    private static Reason OfAny(Reason reason, IReadOnlyList<Reason> parts)
    {
        if (parts.Count < 2)
        {
            return reason;
        }

        if (!parts.Any(IsStanding))
        {
            return parts.Count > MostUnnumbered || parts.Any(p => p.Code is ReasonCode.All or ReasonCode.Any) ? Numbered(PhraseTable.OneOf, parts) : reason;
        }

        return parts.All(IsPlainNo)
            ? Numbered(PhraseTable.NoneYet, parts.Select(p => (Reason)p.Arguments["part"]))
            : Numbered(PhraseTable.OneNeeded, parts.Select(p => IsPlainNo(p) ? new Reason(PhraseTable.Alternative, ("part", p.Arguments["part"])) : p));
    }

    private static Reason Numbered(string phrase, IEnumerable<Reason> parts) => new(phrase, ("items", new NumberedItems([.. parts])));

    // Whether it says how somebody stands to a demand, and is not the demand alone.
    private static bool IsStanding(Reason part) => part.Code switch
    {
        ReasonCode.Unmet or ReasonCode.UnmetUntil or ReasonCode.UnmetAtLeastUntil or ReasonCode.UnknownFact or ReasonCode.UnknownFlag or ReasonCode.DividedByNothing or ReasonCode.NotCalculated => true,
        ReasonCode.All or ReasonCode.Any => ((IReadOnlyList<Reason>)part.Arguments["parts"]).Any(IsStanding),
        _ => false,
    };

    private static bool IsPlainNo(Reason part) => part.Code == ReasonCode.Unmet
        && (((Reason)part.Arguments["part"]).Code, ((Reason)part.Arguments["actual"]).Code)
            is (ReasonCode.FlagYes, ReasonCode.ActualNo) or (ReasonCode.Held, ReasonCode.ActualNever);
}
