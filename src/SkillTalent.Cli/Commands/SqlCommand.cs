using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Commands;

/// <summary><c>sql</c>: the decisions of a place as one query, for where the data lives.</summary>
internal sealed class SqlCommand : Command
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Screen _screen;
    private readonly PolicyQuestion _question = new("The day asked, which stands in the text");
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly Option<bool> _counts = new("--counts") { Description = "A row a decision, with counts and sums, in place of a row a worker" };
    private readonly Option<bool> _pathways = new("--pathways") { Description = "Name the pathway that is open, too" };

    private readonly Option<bool> _missing = new("--missing") { Description = "Name the unknown facts that matter, too" };

    private readonly ValueOption<LocalDate?> _until = CommonOptions.Day(
        "--until", "Tell up to this day who becomes eligible, and whose right closes: a column each with the day");

    private readonly ChoiceOption<SqlDialect> _dialect = new(
        "--dialect", "The database", (SqlDialect.PostgreSql.ToCode(), SqlDialect.PostgreSql), (SqlDialect.DuckDb.ToCode(), SqlDialect.DuckDb), (SqlDialect.ClickHouse.ToCode(), SqlDialect.ClickHouse));

    private readonly ValueOption<string> _table = Named("--table", "The table with a row a worker, such as hr.workers (default: that of --columns, or workers)");

    private readonly ValueOption<string> _columns = new(
        "--columns", "MAP.json", new LocalizedText("说明各列的 JSON 文件", "a JSON file that describes the columns"), "In which columns the facts stand, and what NULL means there (default: columns named as the facts)", CommonOptions.TryReadText);

    private readonly ValueOption<string> _records = new(
        "--records", "MAP.json", new LocalizedText("说明各记录表的 JSON 文件", "a JSON file that describes the tables of records"), "The tables of records (work, certificates, titles, …) from which the query derives the facts; with --columns' members for the table of workers", CommonOptions.TryReadText);

    private readonly ValueOption<string> _view = Named("--view", "Make a view of this name in place of a query");
    private readonly ValueOption<string> _partition = Named("--partition", "With --counts: the column by whose values they are told apart; the parts add up");

    private readonly ValueOption<string> _out = new(
        "--out", "FILE", CommonOptions.FileToWrite, "A file for it, written whole or not at all (default: standard output)", CommonOptions.TryReadFile);

    private readonly Option<string[]> _provisions = CommonOptions.Repeated(
        "--provision", "ID", "Only these provisions; may be given again and again (default: all)", severalAtOnce: true);

    public SqlCommand(Screen screen)
        : base("sql", "The decisions of a place as one query of a database, which answers as the library does")
    {
        _screen = screen;
        _question.AddTo(this);
        Add(_provisions);
        Add(_dialect);
        Add(_table);
        Add(_columns);
        Add(_records);
        Add(_counts);
        Add(_partition);
        Add(_pathways);
        Add(_missing);
        Add(_until);
        Add(_view);
        Add(_out);
        Add(_language);
        SetAction(Run);
    }

    private static ValueOption<string> Named(string name, string description) => new(
        name, "NAME", new LocalizedText("表、视图或列的名称", "the name of a table, view or column"), description, TryReadName);

    // A name, or several joined by points; a part that holds a point stands in quotes.
    private static bool TryReadName(string text, [MaybeNullWhen(false)] out string name)
    {
        name = text;
        return text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal) && text.Count(c => c == '"') % 2 == 0
            && Array.TrueForAll(text.Split('.'), part => part.Length > 0);
    }

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed);
        CompiledPolicy compiled = ProvisionNames.Compile(policy, parsed.GetValue(_provisions) ?? [], _provisions.Name);
        string? partition = parsed.GetValue(_partition);
        if (partition is not null && !parsed.GetValue(_counts))
        {
            throw new BadArgumentException(_partition.Name, new LocalizedText("同时给出 --counts", "--counts beside it"));
        }

        LocalDate? until = parsed.GetValue(_until);
        if (until is { } last && (last < policy.On || parsed.GetValue(_counts)))
        {
            throw new BadArgumentException(_until.Name, new LocalizedText("不早于所问日期的一天，且不与 --counts 同用", "a day that is not before the day asked, and no --counts beside it"));
        }

        SqlDialect dialect = _dialect.Read(parsed);
        if (dialect == SqlDialect.ClickHouse && (until is not null || parsed.GetValue(_records) is not null))
        {
            throw new BadArgumentException(
                until is not null ? _until.Name : _records.Name,
                new LocalizedText("不与 --dialect clickhouse 同用：此数据库只由事实表判断所问当日", "no --dialect clickhouse beside it: there a table of facts is decided about on the day asked"));
        }

        var options = new SqlOptions
        {
            Dialect = dialect,
            Counts = parsed.GetValue(_counts),
            Partition = partition,
            Pathways = parsed.GetValue(_pathways),
            Missing = parsed.GetValue(_missing),
            Until = until,
            View = parsed.GetValue(_view),
            Language = _language.Read(parsed),
        };
        string sql = Sql(compiled, Source(parsed, compiled), options);
        if (parsed.GetValue(_out) is not { } path)
        {
            _screen.Output.Write(Harmless.Text(sql));
            return CommandLine.Done;
        }

        using var file = ResultFile.Create(_out.Name, path);
        file.Write(Utf8.GetBytes(sql));
        file.Close();
        file.Publish();
        return CommandLine.Done;
    }

    private SqlSource Source(ParseResult parsed, CompiledPolicy compiled)
    {
        string? records = parsed.GetValue(_records);
        string? columns = parsed.GetValue(_columns);
        if (records is not null && columns is not null)
        {
            throw new BadArgumentException(_columns.Name, new LocalizedText("不与 --records 同用：后者的文件也写明各列", "no --records beside it: its file describes the columns, too"));
        }

        if (records is not null && parsed.GetValue(_until) is not null)
        {
            throw new BadArgumentException(_until.Name, new LocalizedText("不与 --records 同用：将来的日期由事实表算出", "no --records beside it: days to come are told from a table of facts"));
        }

        SqlSource source = new("workers");
        if ((records ?? columns) is { } path)
        {
            source = InputFile.Read(path, SqlSource.Read);
            if (source.Columns.Keys.FirstOrDefault(c => !compiled.KnowsColumn(c)) is { } stranger)
            {
                throw new BadArgumentException(
                    path, Nearest.Hint(new LocalizedText($"规则里有的事实，而不是“{stranger}”", $"facts that the rules have, and not \"{stranger}\""), stranger, compiled.Columns));
            }

            if (source.Records.Count > 0 != records is not null)
            {
                throw new BadArgumentException(
                    path,
                    records is null
                        ? new LocalizedText("没有 \"records\"；记录表用 --records 给出", "no \"records\": --records takes tables of records")
                        : new LocalizedText("含有各记录表的 \"records\"", "the member \"records\" with the tables of records"));
            }
        }

        return parsed.GetValue(_table) is { } table ? source with { Table = table } : source;
    }

    // The options that a decision wants are told in the words of its refusal.
    private string Sql(CompiledPolicy compiled, SqlSource source, SqlOptions options)
    {
        try
        {
            return compiled.ToSql(source, options);
        }
        catch (SqlRefusedException e)
        {
            throw new BadArgumentException(
                _provisions.Name,
                new LocalizedText(
                    "SQL 能表达的条款：" + string.Join("；", e.Refusals.Select(r => $"{r.Decision}：{r.Why.Zh}")),
                    "provisions that SQL can say: " + string.Join("; ", e.Refusals.Select(r => $"{r.Decision}: {r.Why.En}"))),
                e);
        }
        catch (ArgumentException e)
        {
            throw new BadArgumentException(
                source.Records.Count > 0 ? _records.Name : _columns.Name,
                new LocalizedText("与事实和记录的种类相符的列", $"columns that suit the kinds of their facts and records ({e.Message.Split(" (Parameter", 2)[0].TrimEnd('.')})"),
                e);
        }
    }
}
