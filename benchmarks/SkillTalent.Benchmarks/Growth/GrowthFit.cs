using System.Globalization;

namespace SkillTalent.Benchmarks.Growth;

/// <summary>How a cost grows: the power of the size that fits what each size costs beyond the cost of one.</summary>
/// <param name="One">The cost of one.</param>
/// <param name="Times">The sizes.</param>
/// <param name="Costs">The cost of each size.</param>
internal sealed record GrowthFit(GrowthCost One, IReadOnlyList<int> Times, IReadOnlyList<GrowthCost> Costs)
{
    /// <summary>The cost of the largest size, and the exponent.</summary>
    public string Told => Costs[^1].Told + (Costs[^1].Least < 1.5 * One.Least ? ", flat" : Exponent is { } e ? string.Create(CultureInfo.InvariantCulture, $", {e:0.00}") : ", in the noise");

    // The slope of a line through the logarithms, by least squares. A size whose growth is less than the noise of its cost tells nothing of how
    // it grows; it is left out, and the fit is over the larger ones.
    private double? Exponent
    {
        get
        {
            (double X, double Y)[] points =
            [
                .. Times.Zip(Costs).Where(p => p.Second.Least - One.Least > p.Second.Noise + One.Noise)
                    .Select(p => (Math.Log(p.First), Math.Log(p.Second.Least - One.Least))),
            ];
            if (points.Length < 2)
            {
                return null;
            }

            double meanX = points.Average(p => p.X);
            double meanY = points.Average(p => p.Y);
            return points.Sum(p => (p.X - meanX) * (p.Y - meanY)) / points.Sum(p => (p.X - meanX) * (p.X - meanX));
        }
    }
}
