namespace SkillTalent.Benchmarks.Growth;

/// <summary>The page that the measurement is kept on.</summary>
internal static class GrowthPage
{
    /// <summary>The page of three tables.</summary>
    /// <param name="table">Costs at the largest size, and exponents.</param>
    /// <param name="figures">The costs at every size.</param>
    /// <param name="bulk">The same of what is done in bulk.</param>
    public static string Of(string table, string figures, string bulk) => $"""
        # How the cost grows

        What each stage costs at 64 times the size in the second column, and the exponent with which it grows: 1.00 is in proportion. Load, first
        question, question, projection (16 workers), first bulk (the rules made ready for columns, and run) and bulk are to stay at 1.2 or below.
        Least changes, plan and check embed hard problems: they have a budget, and *truncated* tells that it ended before everything was looked at
        at 64 times.

        - The exponent is the slope of a line, by least squares, through the logarithms of what 4, 16 and 64 times the size cost beyond what one costs.
          *Flat* is less than half again as much as one at 64 times. Where the last step, from 16 to 64, is steeper by more than 0.1, *last* says how steep.
        - A cost is the CPU time of the process, all threads and the collector included, of the least of up to nine stretches of calls; a stretch is one
          call or as many as take a fiftieth of a second. Its noise is how far the middle stretch lies above the least. A size at which the growth is
          less than the noise of both costs tells nothing and is left out of the fit; where fewer than two are left it says *in the noise*.
          The figures below carry it.
        - Everything is compiled fully at its first call (`DOTNET_TieredCompilation=0`, which the program sets for itself) and measured once before it
          counts: otherwise the compiler and code that it has not come to yet weigh on the small sizes, and the exponents come out by chance.
        - Measured on {Environment.ProcessorCount} processors. Written by `dotnet run -c Release --project benchmarks/SkillTalent.Benchmarks -- --growth`;
          with the beginning of a row's name behind it, that row alone is measured and printed, and nothing is written.

        {table}
        ## In bulk

        Rows and decisions, under everything that Quzhou's rulebooks say, measured as above and at 64 times as many: columns from workers like each other,
        and then made-up columns. Months are those of the first decision in the year to come, and what closes is looked for in that year among all decisions
        whose columns tell days. A few thousand rows lie in the cache and more do not, so that the exponent of rows lies above 1 where memory is waited for. The
        decisions of a city are unlike each other, the first of them levels of few ways: how the cost of like ones grows is the row of provisions above.
        `-- --growth "in bulk"` measures this table alone.

        {bulk}

        ## The figures

        The least cost at each size, from which the exponents are made, and its noise in per cent.

        {figures}
        """;
}
