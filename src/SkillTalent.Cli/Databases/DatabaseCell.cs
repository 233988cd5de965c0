using System.Globalization;
using System.Text;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Databases;

/// <summary>One column of an answer as a fact: its values as a cell of a CSV file would have them, and what NULL means.</summary>
internal sealed class DatabaseCell(int ordinal, Fact fact, SqlColumn said)
{
    /// <summary>The place of the column in the answer.</summary>
    public int Ordinal => ordinal;

    /// <summary>The fact.</summary>
    public Fact Fact => fact;

    /// <summary>Sets the cell of the next row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">The number of the column in them.</param>
    /// <param name="value">What the database gives; null: NULL.</param>
    /// <returns>Whether it holds what is expected.</returns>
    public bool TrySet(PopulationRows rows, int column, object? value)
    {
        string? text = value is null ? null : Text(value);
        if (text is null ? said.Null == SqlNull.Never : text == said.Never || (value is DateOnly or DateTime && said.Never is null or "infinity" && IsInfinite(value!)))
        {
            rows.SetNever(column);
            return true;
        }

        if (text is null ? said.Null == SqlNull.Unknown : text == said.Unknown)
        {
            rows.SetUnknown(column);
            return true;
        }

        if (text is null)
        {
            return rows.TrySet(column, default);
        }

        string? written = Written(value!, text);
        return written is not null
            && (rows.TrySet(column, Encoding.UTF8.GetBytes(written))
                || (value is string && CellWords.CodeOf(fact, written) is { } code && rows.TrySet(column, Encoding.UTF8.GetBytes(code))));
    }

    /// <summary>What the cell must hold.</summary>
    public LocalizedText Expectation(PopulationRows rows, int column) => CellWords.Expectation(fact, rows.ExpectationOf(column));

    private static bool IsInfinite(object value) => value is DateOnly day ? day == DateOnly.MaxValue : value is DateTime time && time.Date == DateTime.MaxValue.Date;

    /// <summary>A value as text, whatever fact it is.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double real => Math.Abs(real) < 1e15 ? ((decimal)real).ToString(CultureInfo.InvariantCulture) : real.ToString("R", CultureInfo.InvariantCulture),
        float real => Math.Abs(real) < 1e15f ? ((decimal)real).ToString(CultureInfo.InvariantCulture) : real.ToString("R", CultureInfo.InvariantCulture),
        decimal number => (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // A number that stands for a choice, a flag or units of a decimal place, as the fact is written; null where it cannot be.
    private string? Written(object value, string text)
    {
        if (value is string or bool)
        {
            return said.Form == SqlForm.Integer ? null : text;
        }

        if (value is DateTime or DateOnly)
        {
            return fact.Kind == FactKind.Date && said.Form == SqlForm.Plain ? text : null;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        return fact.Kind switch
        {
            FactKind.Flag => number is 0 or 1 ? (number == 1 ? "true" : "false") : null,
            FactKind.Choice => said.Form == SqlForm.Integer && number >= 0 && number < fact.Choices.Count && decimal.Truncate(number) == number ? fact.Choices[(int)number].Code : null,
            FactKind.Number when said.Form == SqlForm.Integer => (number / (decimal)Math.Pow(10, fact.Decimals)).ToString(CultureInfo.InvariantCulture),
            FactKind.Number or FactKind.Work => text,
            _ => null,
        };
    }
}
