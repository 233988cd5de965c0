using System.Text;
using Npgsql;

namespace SkillTalent.SideBySide.Parts;

/// <summary>The rows of a table pulled over the connection into columns, some thousand at a time, and decided here.</summary>
internal sealed class PulledRows(CityQuestion question)
{
    private const int BlockRows = 65_536;

    public Tally Ask(NpgsqlConnection connection)
    {
        var tally = new Tally();
        using var command = new NpgsqlCommand($"SELECT {string.Join(", ", question.Columns.Select(c => $"\"{c}\""))} FROM workers", connection);
        using NpgsqlDataReader reader = command.ExecuteReader();
        Type[] types = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetDataTypeName(i) == "date" ? typeof(DateOnly) : reader.GetFieldType(i))];
        PopulationRows block = NewBlock();
        var text = new byte[64];
        while (reader.Read())
        {
            for (int i = 0; i < types.Length; i++)
            {
                if (!Set(block, reader, i, types[i], text))
                {
                    throw new FormatException($"{question.Columns[i]}: expected {block.ExpectationOf(i)}");
                }
            }

            block.Add();
            if (block.Count == BlockRows)
            {
                tally.Add(question.Policy.Run(block.Build(), InMemory.Counting));
                block = NewBlock();
            }
        }

        return tally.Add(question.Policy.Run(block.Build(), InMemory.Counting));
    }

    private PopulationRows NewBlock() => question.Policy.NewRows(question.Columns, BlockRows);

    private static bool Set(PopulationRows block, NpgsqlDataReader reader, int column, Type type, byte[] text)
    {
        if (reader.IsDBNull(column))
        {
            return block.TrySet(column, default);
        }

        if (type == typeof(string))
        {
            return block.TrySet(column, Encoding.UTF8.GetBytes(reader.GetString(column)));
        }

        if (type == typeof(bool))
        {
            return block.TrySet(column, reader.GetBoolean(column) ? "true"u8 : "false"u8);
        }

        if (type == typeof(DateOnly))
        {
            DateOnly day = reader.GetFieldValue<DateOnly>(column);
            if (day == DateOnly.MaxValue)
            {
                block.SetNever(column);
                return true;
            }

            return Written(block, column, day, "yyyy-MM-dd", text);
        }

        return type == typeof(int) ? Written(block, column, reader.GetInt32(column), "", text) : Written(block, column, reader.GetDecimal(column), "", text);
    }

    private static bool Written<T>(PopulationRows block, int column, T value, string format, byte[] text)
        where T : IUtf8SpanFormattable =>
        value.TryFormat(text, out int length, format, System.Globalization.CultureInfo.InvariantCulture) && block.TrySet(column, text.AsSpan(0, length));
}
