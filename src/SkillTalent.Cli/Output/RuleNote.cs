using NodaTime;

namespace SkillTalent.Cli.Output;

/// <summary>One row of the notes on what two sets of rulebooks do not have in common.</summary>
/// <param name="Place">The place whose rule it is.</param>
/// <param name="From">The first day of the days asked about on which it differs; null: from the beginning.</param>
/// <param name="To">The last such day; null: to the end.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Id">The provision, or what else it is about.</param>
/// <param name="Title">What people call it.</param>
/// <param name="What">What is not the same, part by part.</param>
/// <param name="Documents">The documents that it rests on now.</param>
internal sealed record RuleNote(
    Place Place, LocalDate? From, LocalDate? To, LocalizedText Change, string Id, LocalizedText Title, IReadOnlyList<LocalizedText> What, IReadOnlyList<Citation> Documents)
{
    /// <summary>Whether it says the same of other days.</summary>
    public bool SaysAs(RuleNote other) => Id == other.Id && Change.En == other.Change.En && What.Select(w => w.En).SequenceEqual(other.What.Select(w => w.En), StringComparer.Ordinal);
}
