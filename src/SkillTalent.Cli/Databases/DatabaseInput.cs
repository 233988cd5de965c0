using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Databases;

/// <summary>Workers as a database answers a query with them, a row each.</summary>
internal sealed class DatabaseInput : IBatchInput
{
    /// <summary>The option that holds the query.</summary>
    public const string Option = "--query";

    private readonly DbConnection _connection;
    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private readonly CancellationTokenRegistration _cancelling;
    private readonly List<DatabaseCell> _cells = [];
    private readonly List<string> _facts = [];
    private readonly int _id;
    private readonly int _place = -1;
    private readonly ColumnNames _names;

    // The columns beside the facts, by what they are; limits are told by them.
    private readonly Dictionary<string, int> _beside;
    private byte[] _currentId = [];

    // As it was given: an open connection does not tell its password, which is not to be told by others either.
    private readonly string _said;

    private DatabaseInput(DbConnection connection, string text, string query, SqlSource? said, ColumnNames names, CancellationToken cancellation)
    {
        _connection = connection;
        _said = text;
        _names = names;
        _command = connection.CreateCommand();
        _command.CommandText = query;
        _command.CommandTimeout = 0;
        _cancelling = cancellation.Register(_command.Cancel);
        _reader = Guard(_command.ExecuteReader, cancellation);
        string[] columns = [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName)];
        (SqlSource source, string? place, IReadOnlyDictionary<string, string> beside) = TableColumns.Of(Option, columns, said, names);
        _beside = beside.ToDictionary(b => b.Key, b => Array.IndexOf(columns, b.Value), StringComparer.Ordinal);
        _id = Array.IndexOf(columns, source.Id);
        if (_id < 0)
        {
            throw new BadArgumentException(Option, new LocalizedText($"名为 {source.Id} 的一列", $"a column named {source.Id}"));
        }

        _place = place is null ? -1 : Array.IndexOf(columns, place);
        foreach ((string fact, SqlColumn column) in source.Columns)
        {
            int at = Array.IndexOf(columns, column.Name);
            if (at < 0 || names.FactOf(fact) is not { } known)
            {
                throw new BadArgumentException(Option, new LocalizedText($"名为 {column.Name} 的一列，即 {fact}", $"a column named {column.Name}, which is to hold {fact}"));
            }

            Take(at, fact, known, column);
        }

        for (int i = 0; !source.OthersAreAbsent && i < columns.Length; i++)
        {
            if (i != _id && i != _place && !_facts.Contains(columns[i]) && names.Find(columns[i]) == columns[i] && names.FactOf(columns[i]) is { } fact)
            {
                Take(i, columns[i], fact, new SqlColumn(columns[i]));
            }
        }

        OtherColumns = [.. columns.Where((_, i) => i != _id && i != _place && !_beside.ContainsValue(i) && !_cells.Exists(c => c.Ordinal == i))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? Facts => _facts;

    /// <inheritdoc/>
    public IReadOnlyList<string> OtherColumns { get; }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Id => _currentId;

    /// <inheritdoc/>
    public string? Place => _place < 0 ? null : Value(_place) is { } place ? DatabaseCell.Text(place) : "";

    /// <inheritdoc/>
    public string? Beside(string column) =>
        _beside.TryGetValue(column, out int at) && Value(at) is { } value && DatabaseCell.Text(value) is { Length: > 0 } text ? text : null;

    /// <inheritdoc/>
    public long Position { get; private set; }

    /// <inheritdoc/>
    public ColumnPlace PlaceOf(string column) =>
        ColumnPlace.Named(column == ColumnNames.Id ? _reader.GetName(_id) : _beside.TryGetValue(column, out int at) ? _reader.GetName(at) : column);

    /// <summary>Asks a database.</summary>
    /// <param name="connection">The database, open; it is closed in the end.</param>
    /// <param name="text">Its connection string, of which nothing secret is repeated.</param>
    /// <param name="query">The query.</param>
    /// <param name="said">What is said of the columns of its answer; null: each is named as its fact, by id or label.</param>
    /// <param name="names">Knows the columns.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="BadArgumentException">The database refuses the query, or a column of the answer is not of the form.</exception>
    public static DatabaseInput Ask(DbConnection connection, string text, string query, SqlSource? said, ColumnNames names, CancellationToken cancellation)
    {
        try
        {
            return new DatabaseInput(connection, text, query, said, names, cancellation);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool Read()
    {
        if (!Guard(_reader.Read, CancellationToken.None))
        {
            return false;
        }

        Position++;
        _currentId = Value(_id) is { } id ? Encoding.UTF8.GetBytes(DatabaseCell.Text(id)) : [];
        return true;
    }

    /// <inheritdoc/>
    public bool TryAdd(BatchChunk chunk, [NotNullWhen(false)] out RowFault? fault)
    {
        PopulationRows rows = chunk.Rows!;
        if (RowIds.HasBreaks(Encoding.UTF8.GetString(_currentId)))
        {
            fault = new RowFault(Position, Position, ColumnPlace.Named(_reader.GetName(_id)), RowIds.Expectation);
            return false;
        }

        for (int i = 0; i < _cells.Count; i++)
        {
            if (!TryValue(_cells[i].Ordinal, out object? value) || !_cells[i].TrySet(rows, i, value))
            {
                fault = new RowFault(Position, Position, ColumnPlace.Named(_reader.GetName(_cells[i].Ordinal)), _cells[i].Expectation(rows, i));
                return false;
            }
        }

        if (_beside.Keys.FirstOrDefault(c => _names.IsNumber(c) && !CellWords.TryNumber(Beside(c), out _)) is { } number)
        {
            fault = new RowFault(Position, Position, ColumnPlace.Named(_reader.GetName(_beside[number])), ColumnNames.NumberExpectation);
            return false;
        }

        rows.Add();
        fault = null;
        return true;
    }

    /// <inheritdoc/>
    public BadArgumentException Error(RowFault fault) => new(
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{Option}：第{fault.Row}行") + (fault.Column.IsNone ? "" : $"，{fault.Column.Text.Zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{Option}: row {fault.Row}") + (fault.Column.IsNone ? "" : $", {fault.Column.Text.En}")),
        fault.Expectation);

    /// <inheritdoc/>
    public void Dispose()
    {
        _cancelling.Dispose();
        _command.Cancel();
        _reader.Dispose();
        _command.Dispose();
        _connection.Dispose();
    }

    private void Take(int ordinal, string name, Fact fact, SqlColumn said)
    {
        _cells.Add(new DatabaseCell(ordinal, fact, said));
        _facts.Add(name);
    }

    // What the driver has no value for, such as a day beyond its calendar.
    private bool TryValue(int column, out object? value)
    {
        try
        {
            value = _reader.IsDBNull(column) ? null : _reader.GetValue(column);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidCastException or OverflowException or ArgumentException or FormatException)
        {
            value = null;
            return false;
        }
    }

    private object? Value(int column) => Guard(() => _reader.IsDBNull(column) ? null : _reader.GetValue(column), CancellationToken.None);

    // What the database says of a query is of use to whoever wrote it, unless it repeats a password.
    private T Guard<T>(Func<T> ask, CancellationToken cancellation)
    {
        try
        {
            return ask();
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or InvalidCastException or OverflowException or IOException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            string words = DatabaseWords.Of(e, _said);
            throw new BadArgumentException(Option, new LocalizedText($"数据库能回答到底的查询{words}", $"a query that the database answers to its end{words}"), e);
        }
    }
}
