using System.Runtime.InteropServices;
using ParquetSharp;
using ParquetSharp.Schema;
using SkillTalent.Parquet.Writing;

namespace SkillTalent.Parquet;

/// <summary>
/// Writes answers as Parquet: <c>id</c>, then for each decision <c>….outcome</c>, the codes as a dictionary, and <c>….amount</c>, DECIMAL(18, 2) in
/// yuan, NULL where there is none. Rows that are written together make a row group. Not thread-safe.
/// </summary>
public sealed class ParquetResultWriter : IDisposable
{
    private const int Digits = 18;

    private readonly OutcomeCodes _codes = new();
    private readonly ParquetFileWriter _writer;
    private readonly GroupNode _schema;
    private readonly bool _areIdsWhole;
    private readonly int _decisions;

    /// <summary>Begins a file.</summary>
    /// <param name="target">Where it goes; it is not closed.</param>
    /// <param name="decisions">The decisions, as their columns are called.</param>
    /// <param name="areIdsWhole">Whether the workers' ids are whole numbers (<see cref="ParquetWorkers.AreIdsWhole"/>); else they are texts.</param>
    /// <exception cref="ArgumentException">Two decisions have one name.</exception>
    public ParquetResultWriter(Stream target, IReadOnlyList<string> decisions, bool areIdsWhole = false)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(decisions);
        if (decisions.Distinct(StringComparer.Ordinal).Count() != decisions.Count)
        {
            throw new ArgumentException("Each decision must have a name of its own.", nameof(decisions));
        }

        _areIdsWhole = areIdsWhole;
        _decisions = decisions.Count;
        using var text = LogicalType.String();
        using var none = LogicalType.None();
        using var money = LogicalType.Decimal(Digits, 2);
        Node id = areIdsWhole
            ? new PrimitiveNode("id", Repetition.Optional, none, PhysicalType.Int64)
            : new PrimitiveNode("id", Repetition.Required, text, PhysicalType.ByteArray);
        _schema = new GroupNode(
            "schema",
            Repetition.Required,
            [
                id,
                .. decisions.SelectMany(d => (Node[])
                [
                    new PrimitiveNode(d + ".outcome", Repetition.Required, text, PhysicalType.ByteArray),
                    new PrimitiveNode(d + ".amount", Repetition.Optional, money, PhysicalType.Int64),
                ]),
            ]);
        using var builder = new WriterPropertiesBuilder();
        using WriterProperties properties = builder.Compression(Compression.Snappy).EnableDictionary().CreatedBy("SkillTalent.Parquet").Build();
        _writer = new ParquetFileWriter(target, _schema, properties, leaveOpen: true);
    }

    /// <summary>Writes rows as a row group; no rows write nothing.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentException">They are of other decisions, or ids of another kind.</exception>
    /// <exception cref="IOException">The target cannot be written to.</exception>
    public void Write(ParquetResultRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Outcomes.Count != _decisions || (rows.Count > 0 && rows.Ids.AreWhole != _areIdsWhole))
        {
            throw new ArgumentException("The rows must be of the file's decisions, and their ids of its kind.", nameof(rows));
        }

        if (rows.Count == 0)
        {
            return;
        }

        Guarded.Write(() =>
        {
            using RowGroupWriter group = _writer.AppendRowGroup();
            WriteIds(group, rows.Ids);
            for (int i = 0; i < rows.Outcomes.Count; i++)
            {
                using (var outcomes = (ColumnWriter<ByteArray>)group.NextColumn())
                {
                    _codes.Write(outcomes, rows.Outcomes[i]);
                }

                using var amounts = (ColumnWriter<long>)group.NextColumn();
                (short[] levels, long[] fen) = rows.Amounts[i] ?? (new short[rows.Count], []);
                amounts.WriteBatch(rows.Count, levels, default, fen);
            }

            group.Close();
        });
    }

    /// <summary>Ends the file: without it, it is none.</summary>
    /// <exception cref="IOException">The target cannot be written to.</exception>
    public void Finish() => Guarded.Write(_writer.Close);

    /// <inheritdoc/>
    public void Dispose()
    {
        // A file that was given up is closed as well as it can be: what went wrong has been told.
        Guarded.Quietly(_writer.Dispose);
        _schema.Dispose();
        _codes.Dispose();
    }

    private void WriteIds(RowGroupWriter group, ParquetIds ids)
    {
        if (_areIdsWhole)
        {
            using var wholes = (ColumnWriter<long>)group.NextColumn();
            short[] levels = new short[ids.Count];
            var values = new List<long>(ids.Count);
            for (int row = 0; row < ids.Count; row++)
            {
                if (ids.WholeOf(row) is { } id)
                {
                    levels[row] = 1;
                    values.Add(id);
                }
            }

            wholes.WriteBatch(ids.Count, levels, default, CollectionsMarshal.AsSpan(values));
            return;
        }

        using var texts = (ColumnWriter<ByteArray>)group.NextColumn();
        IdTexts.Write(texts, ids);
    }
}
