namespace SkillTalent;

/// <summary>
/// Says reasons that stand within reasons as one sentence. What a reason holds, its code and its arguments, stays as it is; this is the last
/// step before words.
/// </summary>
internal static class Phrasing
{
    /// <summary>The reason itself, or the phrase that says it better.</summary>
    public static Reason Of(Reason reason, Language language) => reason.Code switch
    {
        ReasonCode.Held => Said(reason, ChineseForms.Done, PhraseTable.Fact, ": held"),
        ReasonCode.FlagNo when DeniedOf(reason) is { } denied && language == Language.Chinese => Fact(PhraseTable.Fact, denied),
        ReasonCode.Not => NotOf(reason, language),
        ReasonCode.Met => MetOf(reason),
        ReasonCode.Unmet or ReasonCode.UnmetUntil or ReasonCode.UnmetAtLeastUntil => UnmetOf(reason, language),
        ReasonCode.UnknownFact => UnknownOf(reason),
        ReasonCode.Any or ReasonCode.All => PhraseLists.Of(reason),
        _ => reason,
    };

    private static Reason NotOf(Reason reason, Language language)
    {
        Reason part = Part(reason);
        return part.Code switch
        {
            ReasonCode.Held => Said(part, ChineseForms.NotDone, PhraseTable.NotHeld, ""),
            ReasonCode.FlagYes => Of(new Reason(ReasonCode.FlagNo, ("fact", part.Arguments["fact"])), language),
            ReasonCode.FlagNo => new Reason(ReasonCode.FlagYes, ("fact", part.Arguments["fact"])),
            ReasonCode.ChoiceIn => new Reason(PhraseTable.NotChoice, ("fact", part.Arguments["fact"]), ("choices", part.Arguments["choices"])),
            _ => new Reason(PhraseTable.NotThis, ("part", part)),
        };
    }

    private static Reason MetOf(Reason reason)
    {
        Reason part = Part(reason);
        return (part.Code, Actual(reason)) switch
        {
            (ReasonCode.Held, { Code: ReasonCode.ActualDay } day) => new Reason(
                PhraseTable.FactOn,
                ("fact", Label(part) is var label && day.Arguments["day"] is NodaTime.LocalDate on ? new LocalizedText(ChineseForms.DoneOn(label.Zh, DayText.Of(on, Language.Chinese)), label.En) : label),
                ("day", day.Arguments["day"])),
            (ReasonCode.Held or ReasonCode.FlagYes or ReasonCode.FlagNo or ReasonCode.Not, _) => part,
            _ => reason,
        };
    }

    private static Reason UnmetOf(Reason reason, Language language)
    {
        Reason part = Part(reason);
        Reason actual = Actual(reason);
        bool until = reason.Code != ReasonCode.Unmet;
        switch (part.Code)
        {
            case ReasonCode.Held when !until && actual.Code == ReasonCode.ActualNever:
                LocalizedText label = Label(part);
                return new Reason(
                    PhraseTable.Lacks,
                    ("fact", new LocalizedText(ChineseForms.Asked(label.Zh), label.En)),
                    ("none", new LocalizedText(ChineseForms.NotYet(label.Zh), "not yet")));
            case ReasonCode.Held when until:
                return new Reason(
                    reason.Code == ReasonCode.UnmetUntil ? PhraseTable.LacksUntil : PhraseTable.LacksAtLeastUntil,
                    ("fact", new LocalizedText(ChineseForms.Asked(Label(part).Zh), Label(part).En)),
                    ("day", reason.Arguments["day"]));
            case ReasonCode.FlagYes when !until && actual.Code == ReasonCode.ActualNo && DeniedOf(part) is { } denied:
                return Fact(PhraseTable.Denied, denied);
            case ReasonCode.Not when Part(part).Code == ReasonCode.Held && !until:
                return Said(Part(part), ChineseForms.Done, PhraseTable.HeldTooSoon, "");
            case ReasonCode.FlagNo:
                return MustNot(reason, new Reason(ReasonCode.FlagYes, ("fact", part.Arguments["fact"])));
            case ReasonCode.Not:
                return MustNot(reason, Part(part));
            case ReasonCode.AsOfDay or ReasonCode.AsOfCutOff when Part(part).Code == ReasonCode.WorkedAtLeast && actual.Code == ReasonCode.ActualNever:
                return WithActual(reason, new Reason(PhraseTable.NotBegun));
            case ReasonCode.AgeAtLeast or ReasonCode.AgeUnder when actual.Code == ReasonCode.ActualPeriod:
                return WithActual(reason, new Reason(PhraseTable.Age, ("period", actual.Arguments["period"])));
            case ReasonCode.WorkedAtLeast when actual.Code == ReasonCode.ActualNever:
                return WithActual(reason, new Reason(PhraseTable.NotBegun));
            default:
                return reason;
        }
    }

    private static Reason WithActual(Reason reason, Reason actual) =>
        new(reason.Code, [.. reason.Arguments.Select(a => (a.Key, a.Key == "actual" ? actual : a.Value))]);

    private static Reason MustNot(Reason reason, Reason part) => reason.Code == ReasonCode.Unmet
        ? new Reason(PhraseTable.MustNot, ("part", part))
        : new Reason(PhraseTable.MustNotUntil, ("part", part), ("day", reason.Arguments["day"]));

    // Where the fact that is unknown is the one that is asked about, its name need not stand twice.
    private static Reason UnknownOf(Reason reason)
    {
        Reason part = Part(reason);
        bool isNot = part.Code == ReasonCode.Not;
        Reason asked = isNot ? Part(part) : part;
        if (!asked.Arguments.TryGetValue("fact", out object? about) || !Equals(about, reason.Arguments["fact"]))
        {
            return reason;
        }

        return asked.Code switch
        {
            ReasonCode.Held => Said(asked, ChineseForms.Done, isNot ? PhraseTable.UnknownMustNot : PhraseTable.UnknownHeld, ""),
            ReasonCode.FlagYes when isNot => new Reason(PhraseTable.UnknownMustNot, ("fact", about)),
            ReasonCode.FlagNo when !isNot => new Reason(PhraseTable.UnknownMustNot, ("fact", about)),
            _ => reason,
        };
    }

    private static LocalizedText? DeniedOf(Reason reason) =>
        Label(reason) is var label && ChineseForms.Denied(label.Zh) is { } denied ? new LocalizedText(denied, label.En) : null;

    private static Reason Said(Reason held, Func<string, string> chinese, string phrase, string english) =>
        Fact(phrase, new LocalizedText(chinese(Label(held).Zh), Label(held).En + english));

    private static Reason Fact(string phrase, LocalizedText fact) => new(phrase, ("fact", fact));

    private static LocalizedText Label(Reason reason) => (LocalizedText)reason.Arguments["fact"];

    private static Reason Part(Reason reason) => (Reason)reason.Arguments["part"];

    private static Reason Actual(Reason reason) => (Reason)reason.Arguments["actual"];
}
