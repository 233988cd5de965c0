namespace SkillTalent;

/// <summary>The runs of days between steps.</summary>
internal static class Segments
{
    public static List<DayInterval> Between(List<int> steps)
    {
        steps.Sort();
        var segments = new List<DayInterval>(steps.Count + 1);
        int from = Day.First;
        foreach (int step in steps)
        {
            if (step > from)
            {
                segments.Add(new DayInterval(from, step - 1));
                from = step;
            }
        }

        segments.Add(new DayInterval(from, Day.Last));
        return segments;
    }
}
