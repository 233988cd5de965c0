using System.Text.Json;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Dossier;

/// <summary>
/// No note of a provision that decides about people states a condition that its rule does not test. TestData/notes.json has every sentence
/// of the notes, read and decided: the facts that test it; "amount", it is said of what is paid; "reading", it is no condition but says how a
/// source is read, what was not seen, or where a rule comes from.
/// </summary>
public partial class NoteTests
{
    private static readonly ProvisionKind[] Deciding = [ProvisionKind.Level, ProvisionKind.Title, ProvisionKind.Recognition, ProvisionKind.Benefit];

    private static readonly (Provision Provision, string Sentence)[] Sentences =
    [
        .. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).Where(p => Deciding.Contains(p.Kind) && p.Note is not null)
            .SelectMany(p => BetweenSentences().Split(p.Note!.En).Select(s => (p, s))),
    ];

    private static readonly Dictionary<string, JsonElement> Decided =
        DossierData.Read("notes.json").EnumerateObject().ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal);

    [Fact]
    public void EverySentenceIsDecided_AndNoneThatIsGone() =>
        Assert.Equal(Decided.Keys.Order(StringComparer.Ordinal), Sentences.Select(s => s.Sentence).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void WhatIsAConditionIsTestedByTheRule() => Assert.Empty(
        from s in Sentences
        let decision = Decided.GetValueOrDefault(s.Sentence)
        where decision.ValueKind == JsonValueKind.Array
        from fact in decision.EnumerateArray().Select(f => f.GetString()!)
        where !s.Provision.Facts.Any(f => fact.EndsWith('*') ? f.Id.StartsWith(fact[..^1], StringComparison.Ordinal) : f.Id == fact)
        select $"{s.Provision.Id} from {s.Provision.Effective.From}: nothing tests {fact}, yet: {s.Sentence}");

    [Fact]
    public void WhatIsSaidOfTheAmountIsSaidOfARuleThatHasOneOrGrantsSomething() => Assert.Empty(
        from s in Sentences
        let decision = Decided.GetValueOrDefault(s.Sentence)
        where decision.ValueKind == JsonValueKind.String && decision.GetString() != "reading"
        where decision.GetString() != "amount" || (s.Provision.Amount is null && s.Provision.Grants is null)
        select $"{s.Provision.Id}: {s.Sentence}");

    // A note ends its sentences and its points so, and begins the next with a capital, a number or a Chinese word.
    [GeneratedRegex(@"(?<=[.;])\s+(?=[A-Z“0-9一-鿿])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BetweenSentences();
}
