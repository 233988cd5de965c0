using System.Data.Common;
using System.Globalization;
using SkillTalent.Parquet;

namespace SkillTalent.SideBySide;

/// <summary>What every decision comes to over some rows. Two ways must give equal ones.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (long Eligible, long NotEligible, long Undetermined, long NotCovered, long Fen)> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds the run of a part of the rows.</summary>
    public Tally Add(BulkResult result)
    {
        foreach (BulkDecision decision in result.Decisions)
        {
            Add(decision.Id, decision.Eligible, decision.NotEligible, decision.Undetermined, decision.NotCovered, decimal.ToInt64(decision.Amount * 100));
        }

        return this;
    }

    /// <summary>Those of a file.</summary>
    public static Tally Of(ParquetCounts counts)
    {
        var tally = new Tally();
        foreach (ParquetDecisionCounts decision in counts.Decisions)
        {
            tally.Add(decision.Id, decision.Eligible, decision.NotEligible, decision.Undetermined, decision.NotCovered, decimal.ToInt64(decision.Amount * 100));
        }

        return tally;
    }

    /// <summary>Those that a database tells, a row a decision, or a row a decision and part.</summary>
    public static Tally Ask(DbConnection connection, string sql)
    {
        var tally = new Tally();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        long Number(string column) => reader[column] is DBNull ? 0 : long.Parse(Convert.ToString(reader[column], CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);
        while (reader.Read())
        {
            tally.Add((string)reader["decision"], Number("eligible"), Number("not_eligible"), Number("undetermined"), Number("not_covered"), Number("amount_fen"));
        }

        return tally;
    }

    /// <summary>Refuses another answer.</summary>
    /// <exception cref="InvalidOperationException">It is one.</exception>
    public void MustBe(Tally expected, string way)
    {
        foreach ((string id, var counts) in expected._counts)
        {
            if (!_counts.TryGetValue(id, out var told) || told != counts)
            {
                throw new InvalidOperationException($"{way}, {id}: {told}, and {counts} by the library");
            }
        }
    }

    private void Add(string id, long eligible, long notEligible, long undetermined, long notCovered, long fen)
    {
        var old = _counts.TryGetValue(id, out var before) ? before : default;
        _counts[id] = (old.Eligible + eligible, old.NotEligible + notEligible, old.Undetermined + undetermined, old.NotCovered + notCovered, old.Fen + fen);
    }
}
