using System.Globalization;
using System.Text;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Sql.Tests;

/// <summary>A table of facts in a database, each column stored in a way that is drawn: every form, and every meaning of NULL.</summary>
internal sealed class FactTable
{
    private readonly SqlDialect _dialect;
    private readonly FactRows _facts;
    private readonly SqlColumn[] _columns;
    private readonly Draw _draw;

    public FactTable(FactRows facts, Draw draw, SqlDialect dialect, bool plain = false)
    {
        _facts = facts;
        _draw = draw;
        _dialect = dialect;
        _columns = [.. facts.Slots.Select((s, i) => (plain ? Plain(s, i) : Column(s, i)) with { Starts = s.Fact.Kind == FactKind.Work && !IsClickHouse ? StartsOf(i) : null })];
        Source = new SqlSource("facts of \"workers\"") { Id = "no.", Columns = facts.Slots.Select((s, i) => (facts.Policy.ColumnName(s), _columns[i])).ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal) } with { Table = Table };
    }

    public const string Table = "facts";

    public SqlSource Source { get; }

    private bool IsClickHouse => _dialect == SqlDialect.ClickHouse;

    public void Fill(ISqlDatabase database)
    {
        string[][] stored = [.. _facts.Rows.Select(row => row.Select((value, i) => Stored(_facts.Slots[i].Fact, _columns[i], value)).ToArray())];
        database.Execute($"DROP TABLE IF EXISTS {Table}");
        string columns = string.Concat(_columns.Select((c, i) => $", {SqlText.Name(c.Name, _dialect)} {TypeOf(i, stored.Any(r => r[i] == "NULL"))}{(c.Starts is { } starts ? $", {starts} DATE" : "")}"));
        database.Execute($"CREATE TABLE {Table} (\"no.\" INTEGER, part INTEGER{columns})".Replace("INTEGER", IsClickHouse ? "Int32" : "INTEGER", StringComparison.Ordinal) + (IsClickHouse ? " ENGINE = Memory" : ""));
        for (int from = 0; from < _facts.Rows.Length; from += 400)
        {
            var insert = new StringBuilder($"INSERT INTO {Table} VALUES ");
            for (int row = from; row < Math.Min(from + 400, _facts.Rows.Length); row++)
            {
                _ = insert.Append(row == from ? "(" : ", (").Append(CultureInfo.InvariantCulture, $"{row}, {row % 3}");
                for (int i = 0; i < _columns.Length; i++)
                {
                    _ = insert.Append(", ").Append(stored[row][i]);
                    if (_columns[i].Starts is not null)
                    {
                        _ = insert.Append(_facts.Starts[row][i] is { } start ? $", DATE '{SqlText.DateOf(start)}'" : ", NULL");
                    }
                }

                _ = insert.Append(')');
            }

            database.Execute(insert.ToString());
        }
    }

    private static string StartsOf(int column) => "starts_" + column.ToString(CultureInfo.InvariantCulture);

    // As a CSV file would have it, and whatever NULL cannot say in values of their own.
    private SqlColumn Plain(FactSlot slot, int index)
    {
        bool assumed = !slot.Fact.WhileAbsent.IsOpen;
        bool flag = slot.Fact.Kind == FactKind.Flag && (assumed ? Has(index, v => v.IsOpen) : Has(index, v => v.IsNever));
        SqlForm form = flag ? SqlForm.Integer : SqlForm.Plain;
        form = IsClickHouse && slot.Fact.Kind == FactKind.Date ? SqlForm.Text : form;
        return new SqlColumn(_facts.Policy.ColumnName(slot)) { Form = form, Never = NeverOf(slot.Fact, form, own: false), Unknown = assumed && Has(index, v => v.IsOpen) ? UnknownOf(slot.Fact, form) : null };
    }

    private SqlColumn Column(FactSlot slot, int index)
    {
        Fact fact = slot.Fact;
        bool never = Has(index, v => v.IsNever);
        bool unknown = Has(index, v => v.IsOpen);
        SqlNull meaning = _draw.Of(SqlNull.Absent, SqlNull.Unknown, SqlNull.Never);
        bool mustUnknown = unknown && !(meaning == SqlNull.Unknown || (meaning == SqlNull.Absent && fact.WhileAbsent.IsOpen));
        SqlForm form = fact.Kind switch
        {
            FactKind.Date => IsClickHouse && Has(index, v => v.IsKnown && !IsClickDate(v.Number)) ? SqlForm.Text : _draw.Of(SqlForm.Plain, SqlForm.Text),
            FactKind.Work => SqlForm.Plain,
            FactKind.Flag when mustUnknown || (never && meaning != SqlNull.Never) => SqlForm.Integer,
            _ => _draw.Of(SqlForm.Plain, SqlForm.Integer),
        };
        return new SqlColumn(_draw.Of("", "a \"b\" ", "名 ") + _facts.Policy.ColumnName(slot))
        {
            Form = form,
            Null = meaning,
            Never = fact.Kind == FactKind.Flag && form == SqlForm.Plain ? null
                : IsClickHouse && fact.Kind == FactKind.Date && form == SqlForm.Plain ? "2105-12-31"
                : NeverOf(fact, form, _draw.Chance(40)),
            Unknown = mustUnknown ? UnknownOf(fact, form) : null,
        };
    }

    // Between what stands there for unknown and what stands for never.
    private static bool IsClickDate(long day) => day > new DateOnly(1970, 1, 1).DayNumber && day < new DateOnly(2105, 12, 31).DayNumber;

    private bool Has(int slot, Func<FactValue, bool> which) => Array.Exists(_facts.Rows, r => which(r[slot]));

    private static string? NeverOf(Fact fact, SqlForm form, bool own) => fact.Kind switch
    {
        FactKind.Date or FactKind.Choice when !own && form != SqlForm.Integer => null,
        FactKind.Date => "9999-12-31",
        FactKind.Choice when form != SqlForm.Integer => "it's \\ none",
        FactKind.Flag when form != SqlForm.Integer => null,
        FactKind.Flag => "8",
        _ => "-987654321",
    };

    private string UnknownOf(Fact fact, SqlForm form) => fact.Kind switch
    {
        FactKind.Date => form != SqlForm.Plain ? "?" : IsClickHouse ? "0000-00-00" : "1000-01-01",
        FactKind.Choice when form != SqlForm.Integer => "?",
        FactKind.Flag => "9",
        _ => "-987654320",
    };

    private string TypeOf(int index, bool hasNull) => !IsClickHouse ? TypeOf(_facts.Slots[index].Fact, _columns[index].Form)
        : hasNull ? $"Nullable({ClickTypeOf(_facts.Slots[index].Fact, _columns[index].Form)})"
        : ClickTypeOf(_facts.Slots[index].Fact, _columns[index].Form);

    private static string ClickTypeOf(Fact fact, SqlForm form) => fact.Kind switch
    {
        FactKind.Date => form == SqlForm.Text ? "String" : "Date",
        FactKind.Choice => form == SqlForm.Integer ? "Int32" : "String",
        FactKind.Flag => "UInt8",
        FactKind.Work => "Int32",
        _ => form == SqlForm.Integer ? "Int64" : "Decimal(16, 4)",
    };

    private static string TypeOf(Fact fact, SqlForm form) => fact.Kind switch
    {
        FactKind.Date => form == SqlForm.Text ? "VARCHAR" : "DATE",
        FactKind.Choice => form == SqlForm.Integer ? "INTEGER" : "VARCHAR",
        FactKind.Flag => form == SqlForm.Integer ? "SMALLINT" : "BOOLEAN",
        FactKind.Work => "INTEGER",
        _ => form == SqlForm.Integer ? "BIGINT" : "DECIMAL(16, 4)",
    };

    private string Stored(Fact fact, SqlColumn column, FactValue value)
    {
        FactValue meaning = column.Null switch { SqlNull.Never => FactValue.Never, SqlNull.Unknown => FactValue.Unknown, _ => fact.WhileAbsent with { Assumed = false } };
        bool same = value.IsOpen ? meaning.IsOpen : value == meaning;
        bool flag = fact.Kind == FactKind.Flag && column.Form == SqlForm.Plain;
        string? never = flag ? null : column.Never ?? (fact.Kind == FactKind.Date && column.Form == SqlForm.Plain ? "infinity" : fact.Kind is FactKind.Date or FactKind.Choice && column.Form != SqlForm.Integer ? "-" : null);
        return value.IsOpen ? (same && (column.Unknown is null || _draw.Chance(50)) ? "NULL" : Literal(fact, column.Form, column.Unknown!))
            : value.IsNever ? (same && (never is null || _draw.Chance(50)) ? "NULL" : Literal(fact, column.Form, never!))
            : same && _draw.Chance(50) ? "NULL"
            : fact.Kind switch
            {
                FactKind.Date => Literal(fact, column.Form, SqlText.DateOf((int)value.Number)),
                FactKind.Choice when column.Form != SqlForm.Integer => Literal(fact, column.Form, fact.Choices[(int)value.Number].Code),
                FactKind.Flag when column.Form != SqlForm.Integer => (value.Number != 0, IsClickHouse) switch { (true, true) => "1", (false, true) => "0", (var yes, _) => yes ? "TRUE" : "FALSE" },
                FactKind.Number when column.Form != SqlForm.Integer => fact.ToDecimal(value.Number).ToString(CultureInfo.InvariantCulture),
                _ => value.Number.ToString(CultureInfo.InvariantCulture),
            };
    }

    private string Literal(Fact fact, SqlForm form, string text) => fact.Kind switch
    {
        FactKind.Date => form == SqlForm.Text ? SqlText.Literal(text, _dialect) : $"{(IsClickHouse ? "" : "DATE ")}'{text}'",
        FactKind.Choice when form != SqlForm.Integer => SqlText.Literal(text, _dialect),
        _ => text,
    };
}
