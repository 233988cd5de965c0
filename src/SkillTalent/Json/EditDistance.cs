namespace SkillTalent;

/// <summary>How many letters must be put in, left out or replaced to make one name of another, as far as anybody wants to know it.</summary>
internal static class EditDistance
{
    // No step leads there.
    private const int Nowhere = int.MinValue / 2;

    /// <summary>
    /// The least number of edits; one more than the most where it takes more than that. Names that have nothing in common are told apart by a look
    /// or two at their beginnings, and the others at the cost of the most squared, however long they are.
    /// </summary>
    /// <remarks>
    /// Follows, edit by edit, how far each diagonal of the table of distances can be walked: between edits it is as far as both names read the same.
    /// </remarks>
    public static int Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        int end = other.Length - one.Length;
        if (Math.Abs(end) > most)
        {
            return most + 1;
        }

        // By diagonal: how much of the first name is done. One diagonal more at either side saves asking whether there is one.
        Span<int> done = stackalloc int[(2 * most) + 3];
        done.Fill(Nowhere);
        for (int edits = 0; edits <= most; edits++)
        {
            int before = Nowhere;
            for (int diagonal = -edits; diagonal <= edits; diagonal++)
            {
                ref int here = ref done[diagonal + most + 1];
                int at = edits == 0 ? 0 : Math.Max(before, Math.Max(here, done[diagonal + most + 2]) + 1);
                at = Math.Min(at, Math.Min(one.Length, other.Length - diagonal));
                before = here;
                here = at < 0 || at + diagonal < 0 ? Nowhere : at + one[at..].CommonPrefixLength(other[(at + diagonal)..]);
                if (diagonal == end && here == one.Length)
                {
                    return edits;
                }
            }
        }

        return most + 1;
    }
}
