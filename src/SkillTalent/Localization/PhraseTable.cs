namespace SkillTalent;

/// <summary>
/// Sentences for reasons inside reasons that read better as one: 未退休 for "not" and "retirement: held". The codes are no part of the interface;
/// <see cref="Phrasing"/> says which reasons they replace.
/// </summary>
internal static class PhraseTable
{
    public const string Fact = "phrase-fact";
    public const string FactOn = "phrase-fact-on";
    public const string NotHeld = "phrase-not-held";
    public const string NotChoice = "phrase-not-choice";
    public const string NotThis = "phrase-not-this";
    public const string Lacks = "phrase-lacks";
    public const string LacksUntil = "phrase-lacks-until";
    public const string LacksAtLeastUntil = "phrase-lacks-at-least-until";
    public const string Denied = "phrase-denied";
    public const string HeldTooSoon = "phrase-held-too-soon";
    public const string MustNot = "phrase-must-not";
    public const string MustNotUntil = "phrase-must-not-until";
    public const string UnknownHeld = "phrase-unknown-held";
    public const string UnknownMustNot = "phrase-unknown-must-not";
    public const string Alternative = "phrase-alternative";
    public const string OneOf = "phrase-one-of";
    public const string OneNeeded = "phrase-one-needed";
    public const string NoneYet = "phrase-none-yet";
    public const string Several = "phrase-several";
    public const string Age = "phrase-age";
    public const string NotBegun = "phrase-not-begun";

    public static readonly IReadOnlyDictionary<string, LocalizedText> Texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [Fact] = new("{fact}", "{fact}"),
        [FactOn] = new("{fact}", "{fact}: {day}"),
        [NotHeld] = new("{fact}", "not yet: {fact}"),
        [NotChoice] = new("{fact}不是{choices}", "{fact} is not {choices}"),
        [NotThis] = new("不得有此情形：{part}", "not: {part}"),
        [Lacks] = new("须{fact}，目前{none}", "{fact}: {none}"),
        [LacksUntil] = new("须{fact}，{day}起满足", "{fact}: from {day}"),
        [LacksAtLeastUntil] = new("须{fact}，最早{day}满足", "{fact}: not before {day}"),
        [Denied] = new("{fact}", "{fact}; now: no"),
        [HeldTooSoon] = new("{fact}，不符合要求", "{fact}: already, and must not be"),
        [MustNot] = new("{part}（须无此情形）", "must not hold: {part}"),
        [MustNotUntil] = new("{part}（须无此情形，{day}起满足）", "must not hold: {part}; from {day}"),
        [UnknownHeld] = new("尚未提供：是否{fact}", "not known whether held: {fact}"),
        [UnknownMustNot] = new("尚未提供：是否{fact}（须无此情形）", "not known whether: {fact} (must not hold)"),
        [Alternative] = new("{part}（目前不符合）", "{part}; now: no"),
        [OneOf] = new("下列之一：{items}", "one of: {items}"),
        [OneNeeded] = new("须符合下列一项：{items}", "one of these is needed: {items}"),
        [Several] = new("同时符合：{parts}", "all of: {parts}"),
        [Age] = new("{period}", "{period}"),
        [NotBegun] = new("尚未起算", "not begun"),
        [NoneYet] = new("须符合下列一项，目前均不符合：{items}", "one of these is needed, now none: {items}"),
    };
}
