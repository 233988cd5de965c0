using System.Globalization;

namespace SkillTalent.Samples.Provinces;

/// <summary>Made-up workers of a province, the same for the same number: cells of text, as a CSV file has them. No data of anybody.</summary>
/// <param name="on">The day about which they are made.</param>
/// <param name="province">Part of the chance.</param>
public sealed class SyntheticWorkers(LocalDate on, int province)
{
    // As the library writes it in cells of text; PostgreSQL has a day for it.
    private const string Never = "-";

    private static readonly string[] Employers = ["enterprise", "enterprise", "enterprise", "public-institution", ""];

    /// <summary>The facts of a row, in order, with their types in PostgreSQL.</summary>
    public static IReadOnlyList<(string Fact, string Type)> Columns { get; } =
    [
        ("employer", "text"),
        ("post.in-occupation", "boolean"),
        ("insurance.months", "integer"),
        ("cert.latest-senior-worker", "date"),
        ("cert.latest-shortage-senior-worker", "date"),
        ("cert.held-above-senior-worker", "boolean"),
        ("skill-upgrade.occupation-fits-industry", "boolean"),
        ("skill-upgrade.digital-or-green", "boolean"),
        ("skill-upgrade.this-year", "integer"),
        ("unemployment-benefit", "boolean"),
    ];

    /// <summary>Writes the cells of a worker; an empty one is not known.</summary>
    public void Write(long worker, string[] cells)
    {
        ulong state = (ulong)province + ((ulong)worker * 0xD1342543DE82EF95);
        int Below(int end) => (int)((Next(ref state) >> 32) * (ulong)end >> 32);
        string Flag(int percent) => Below(40) == 0 ? "" : Below(100) < percent ? "true" : "false";
        string latest = Below(10) == 0 ? "" : Text(on.PlusDays(-Below(900)));
        cells[0] = Employers[Below(Employers.Length)];
        cells[1] = Flag(85);
        cells[2] = Below(30) == 0 ? "" : Below(200).ToString(CultureInfo.InvariantCulture);
        cells[3] = latest;
        cells[4] = Below(3) == 0 ? latest : Never;
        cells[5] = Flag(15);
        cells[6] = Flag(60);
        cells[7] = Flag(10);
        cells[8] = Below(4) == 0 ? "1" : "";
        cells[9] = Flag(5);
    }

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    // 64 bits (SplitMix64).
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
