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
        _columns = [.. facts.Slots.Select((s, i) => (plain ? Plain(s, i) : Column(s, i)) with { Starts = s.Fact.Kind == FactKind.Work ? StartsOf(i) : null })];
        Source = new SqlSource("facts of \"workers\"") { Id = "no.", Columns = facts.Slots.Select((s, i) => (facts.Policy.ColumnName(s), _columns[i])).ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal) } with { Table = Table };
    }

    public const string Table = "facts";

    public SqlSource Source { get; }

    public void Fill(ISqlDatabase database)
    {
        database.Execute($"DROP TABLE IF EXISTS {Table}");
        string columns = string.Concat(_columns.Select((c, i) => $", {SqlText.Name(c.Name)} {TypeOf(_facts.Slots[i].Fact, c.Form)}{(c.Starts is { } starts ? $", {starts} DATE" : "")}"));
        database.Execute($"CREATE TABLE {Table} (\"no.\" INTEGER, part INTEGER{columns})");
        for (int from = 0; from < _facts.Rows.Length; from += 400)
        {
            var insert = new StringBuilder($"INSERT INTO {Table} VALUES ");
            for (int row = from; row < Math.Min(from + 400, _facts.Rows.Length); row++)
            {
                _ = insert.Append(row == from ? "(" : ", (").Append(CultureInfo.InvariantCulture, $"{row}, {row % 3}");
                for (int i = 0; i < _columns.Length; i++)
                {
                    _ = insert.Append(", ").Append(Stored(_facts.Slots[i].Fact, _columns[i], _facts.Rows[row][i]));
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
            FactKind.Date => _draw.Of(SqlForm.Plain, SqlForm.Text),
            FactKind.Work => SqlForm.Plain,
            FactKind.Flag when mustUnknown || (never && meaning != SqlNull.Never) => SqlForm.Integer,
            _ => _draw.Of(SqlForm.Plain, SqlForm.Integer),
        };
        return new SqlColumn(_draw.Of("", "a \"b\" ", "名 ") + _facts.Policy.ColumnName(slot))
        {
            Form = form,
            Null = meaning,
            Never = fact.Kind == FactKind.Flag && form == SqlForm.Plain ? null : NeverOf(fact, form, _draw.Chance(40)),
            Unknown = mustUnknown ? UnknownOf(fact, form) : null,
        };
    }

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

    private static string UnknownOf(Fact fact, SqlForm form) => fact.Kind switch
    {
        FactKind.Date => form == SqlForm.Plain ? "1000-01-01" : "?",
        FactKind.Choice when form != SqlForm.Integer => "?",
        FactKind.Flag => "9",
        _ => "-987654320",
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
                FactKind.Flag when column.Form != SqlForm.Integer => value.Number != 0 ? "TRUE" : "FALSE",
                FactKind.Number when column.Form != SqlForm.Integer => fact.ToDecimal(value.Number).ToString(CultureInfo.InvariantCulture),
                _ => value.Number.ToString(CultureInfo.InvariantCulture),
            };
    }

    private string Literal(Fact fact, SqlForm form, string text) => fact.Kind switch
    {
        FactKind.Date => form == SqlForm.Text ? SqlText.Literal(text, _dialect) : $"DATE '{text}'",
        FactKind.Choice when form != SqlForm.Integer => SqlText.Literal(text, _dialect),
        _ => text,
    };
}
