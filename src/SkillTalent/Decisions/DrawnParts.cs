namespace SkillTalent;

/// <summary>
/// Which parts were drawn: those due by the day that the caller states, and by each claim the last part before it that was paid and not drawn yet. Where it is
/// open whether that one was paid, the one before it may have been drawn instead.
/// </summary>
/// <param name="blocks">The parts, by the days on which they are due.</param>
/// <param name="through">The day by which all that was due was drawn; null: none is stated.</param>
/// <param name="pays">Whether a part is surely paid, and whether it may be.</param>
internal sealed class DrawnParts(IReadOnlyList<PaymentBlock> blocks, int? through, Func<PaymentBlock, (bool Sure, bool Possible)> pays)
{
    private readonly int?[] _drawn = [.. blocks.Select(b => b.Due <= through ? through : null)];
    private readonly int?[] _perhaps = new int?[blocks.Count];

    // Asked once of each part, however many claims come by it.
    private readonly (bool Sure, bool Possible)?[] _paid = new (bool Sure, bool Possible)?[blocks.Count];

    /// <summary>The day on which a part was drawn; null: it was not, as far as anybody knows.</summary>
    public int? DrawnOn(int part) => _drawn[part];

    /// <summary>The day on which a part may have been drawn; null: on none.</summary>
    public int? PerhapsOn(int part) => _drawn[part] is null ? _perhaps[part] : null;

    /// <summary>Takes note of a claim.</summary>
    /// <param name="day">Its day.</param>
    /// <param name="isSure">Whether it surely is one for this benefit.</param>
    public void Add(int day, bool isSure)
    {
        if (day <= through)
        {
            return;
        }

        bool found = !isSure;
        for (int at = blocks.Count - 1; at >= 0; at--)
        {
            if (blocks[at].Due > day || _drawn[at] is not null || (_paid[at] ??= pays(blocks[at])) is not { Possible: true } paid)
            {
                continue;
            }

            // One that an earlier claim may have drawn does not end the search: then this claim drew one before it.
            bool isLast = paid.Sure && _perhaps[at] is null;
            if (found)
            {
                _perhaps[at] ??= day;
            }
            else
            {
                (_drawn[at], found) = (day, true);
            }

            if (isLast)
            {
                return;
            }
        }
    }
}
