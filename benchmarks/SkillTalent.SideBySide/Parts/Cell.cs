using SkillTalent.Parquet;
using SkillTalent.SideBySide.Made;
using SkillTalent.SideBySide.Servers;

namespace SkillTalent.SideBySide.Parts;

/// <summary>One question over some rows, by every way that is asked. What the library says in memory is what all others must say.</summary>
internal sealed class Cell(RunOptions options, Duck duck, Server? postgres)
{
    /// <summary>What the library says of the rows measured last.</summary>
    public Tally Expected { get; private set; } = new();

    public Measured Measure(MadeWorkers made)
    {
        CityQuestion question = made.Question;
        var costs = new Dictionary<Part, Cost>();
        bool Asks(Part part) => options.Asks(part, made.Rows, question.Count);
        var memory = new InMemory(question, made.Parquet);
        Expected = memory.Ask();
        if (Asks(Part.Memory))
        {
            costs.Add(Part.Memory, Cost.Of(() => memory.Ask().MustBe(Expected, "memory")));
        }

        if (Asks(Part.Parquet))
        {
            costs.Add(Part.Parquet, Cost.Of(() => Tally.Of(question.Policy.CountParquet(made.Parquet)).MustBe(Expected, "parquet")));
        }

        if (Asks(Part.DuckDb))
        {
            duck.Load(made.Parquet);
            duck.UseThreads(1);
            costs.Add(Part.DuckDb, Cost.Of(() => Tally.Ask(duck.Connection, question.Sql(SqlDialect.DuckDb)).MustBe(Expected, "DuckDB")));
            duck.UseThreads(Environment.ProcessorCount);
            duck.Unload();
        }

        if (postgres is not null && (Asks(Part.InPlace) || Asks(Part.InPlaceShared) || Asks(Part.Pulled)))
        {
            string csv = duck.Csv(made.Parquet);
            postgres.Load("workers", made.ColumnsOf("id integer NOT NULL"), csv);
            File.Delete(csv);
            if (Asks(Part.InPlace))
            {
                costs.Add(Part.InPlace, Cost.Of(() => Tally.Ask(postgres.Connection, question.Sql(SqlDialect.PostgreSql)).MustBe(Expected, "PostgreSQL"), postgres.Processes));
            }

            if (Asks(Part.InPlaceShared))
            {
                postgres.UseProcesses(Environment.ProcessorCount);
                costs.Add(Part.InPlaceShared, Cost.Of(() => Tally.Ask(postgres.Connection, question.Sql(SqlDialect.PostgreSql)).MustBe(Expected, "PostgreSQL on all processors"), postgres.Processes));
                postgres.UseProcesses(0);
            }

            if (Asks(Part.Pulled))
            {
                var pulled = new PulledRows(question);
                costs.Add(Part.Pulled, Cost.Of(() => pulled.Ask(postgres.Connection).MustBe(Expected, "pulled"), postgres.Processes));
            }

            postgres.Execute("DROP TABLE workers");
        }

        return new Measured(made.Rows, question.Count, question.Columns.Count, costs);
    }
}
