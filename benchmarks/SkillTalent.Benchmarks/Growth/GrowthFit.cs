using System.Globalization;

namespace SkillTalent.Benchmarks.Growth;

/// <summary>How a cost grows: the power of the size that fits what each size costs beyond the cost of one.</summary>
/// <param name="One">The cost of one.</param>
/// <param name="Times">The sizes.</param>
/// <param name="Costs">The cost of each size.</param>
internal sealed record GrowthFit(GrowthCost One, IReadOnlyList<int> Times, IReadOnlyList<GrowthCost> Costs)
{
    // What is steeper at the end than over all by more than this is told.
    private const double Steeper = 0.1;

    /// <summary>The cost of the largest size, and the exponent; where the last step is steeper than that, its own too.</summary>
    public string Told => Costs[^1].Told + (Costs[^1].Least < 1.5 * One.Least ? ", flat" : Exponents);

    private string Exponents
    {
        get
        {
            // A size whose growth is less than the noise of its cost tells nothing of how it grows.
            (double X, double Y)[] points =
            [
                .. Times.Zip(Costs).Where(p => p.Second.Least - One.Least > p.Second.Noise + One.Noise)
                    .Select(p => (Math.Log(p.First), Math.Log(p.Second.Least - One.Least))),
            ];
            if (points.Length < 2)
            {
                return ", in the noise";
            }

            (double all, double last) = (Slope(points), Slope(points[^2..]));
            return last > all + Steeper
                ? string.Create(CultureInfo.InvariantCulture, $", {all:0.00} (last {last:0.00})")
                : string.Create(CultureInfo.InvariantCulture, $", {all:0.00}");
        }
    }

    // Of a line through the points, by least squares.
    private static double Slope((double X, double Y)[] points)
    {
        double meanX = points.Average(p => p.X);
        double meanY = points.Average(p => p.Y);
        return points.Sum(p => (p.X - meanX) * (p.Y - meanY)) / points.Sum(p => (p.X - meanX) * (p.X - meanX));
    }
}
