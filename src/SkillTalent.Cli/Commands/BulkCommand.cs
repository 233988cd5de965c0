using System.CommandLine;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Databases;
using SkillTalent.Cli.Documents;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Cli.Commands;

/// <summary><c>bulk</c>: every worker of a file against every provision.</summary>
internal sealed class BulkCommand : Command
{
    private const int MostThreads = 256;
    private const int MostDays = 36_500;

    // How long an interrupted run has to end by itself.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly PosixSignal[] Ending = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly Screen _screen;
    private readonly CancellationToken _cancellation;
    private readonly PolicyQuestion _question = new("The day asked");
    private readonly FileArgument _workers = new("WORKERS.csv", new LocalizedText("劳动者文件：CSV、Excel 或 Parquet，编号（id）和各项事实（见 rules facts）；或 Excel 花名册（见 template）；或 JSON Lines（.jsonl），每行一名劳动者", "a file of workers, CSV, Excel or Parquet: id, and facts by their ids (see: rules facts); or a roster in Excel (see: template); or JSON Lines (.jsonl), a worker a line"), isOptional: true);
    private readonly ChoiceOption<Language> _language = CommonOptions.Language();
    private readonly ChoiceOption<OutputFormat> _format = CommonOptions.Format();

    private readonly ValueOption<string> _out = new(
        "--out", "RESULT.csv", CommonOptions.FileToWrite, "The file for the result, written whole or not at all", CommonOptions.TryReadFile);

    private readonly ValueOption<string> _from = new(
        DatabaseConnection.Option, "DATABASE", new LocalizedText("数据库种类和连接字符串", "a kind of database and a connection string"), "In place of a file, a database: postgresql:, sqlite: or duckdb: and a connection string, or env: and the variable that holds it", CommonOptions.TryReadText);

    private readonly ValueOption<string> _query = new(
        DatabaseInput.Option, "SQL", new LocalizedText("一条查询", "a query"), "With --from: the query that gives the workers, a row each, with columns named as in a file", CommonOptions.TryReadText);

    private readonly ValueOption<string> _columns = new(
        "--columns", "MAP.json", new LocalizedText("说明各列的 JSON 文件", "a JSON file that describes the columns"), "For Parquet and databases: in which columns the facts stand, and what NULL means there (default: columns named as the facts)", CommonOptions.TryReadText);

    private readonly ValueOption<string> _drivers = new(
        "--drivers", "FOLDER", new LocalizedText("放有数据库驱动的目录", "a folder with the driver of a database"), "With --from duckdb: the folder that holds its driver (default: beside the command)", CommonOptions.TryReadText);

    private readonly ValueOption<string> _rejects = new(
        "--rejects", "FILE", CommonOptions.FileToWrite, "A file for what is wrong with bad rows; without it the first bad row ends the run", CommonOptions.TryReadFile);

    private readonly Option<bool> _codes = new("--codes")
    {
        Description = "Write outcomes as one letter each, for a database: e eligible, n not-eligible, u undetermined, x not-covered (a result in CSV)",
    };

    private readonly ValueOption<int> _threads = new(
        "--threads", "N", new LocalizedText($"1 至 {MostThreads} 的线程数", $"a number of threads from 1 to {MostThreads}"), "How many threads read cells or the row groups of Parquet and decide (default: one a core)", TryReadThreads);

    private readonly ValueOption<string> _amend = new(
        "--amend", "FILE", new LocalizedText("政策设想的 JSON", "the JSON of an amendment"), "Rules as somebody considers them: who wins, who loses and what it costs, by level and by the column place", CommonOptions.TryReadText);

    private readonly ValueOption<int?> _closing = new(
        "--closing-within", "DAYS", new LocalizedText($"0 至 {MostDays} 的天数", $"a number of days from 0 to {MostDays}"), "Also list the workers whose right closes within so many days", TryReadDays);

    private readonly ChoiceOption<BatchLimitOrder> _limits = new(
        "--limits",
        "Apply limits over several people (columns payer, household, occupation, points, figures): rows served as listed or by points, or what their order decides left open; before: totals say that they stand before them",
        ("before", BatchLimitOrder.Before), ("unordered", BatchLimitOrder.Unordered), ("listed", BatchLimitOrder.Listed), ("points", BatchLimitOrder.Points));

    private readonly LimitChoices _choices = new();

    private readonly Option<string[]> _provisions = CommonOptions.Repeated(
        "--provision", "ID", "Only these provisions; may be given again and again (default: all)", severalAtOnce: true);

    public BulkCommand(Screen screen, CancellationToken cancellation = default)
        : base("bulk", "Every worker of a CSV, Excel, Parquet or JSON Lines file, or of a query, against every provision: an outcome and an amount each, counts and yearly cost")
    {
        _screen = screen;
        _cancellation = cancellation;
        _out.Required = true;
        Add(_workers);
        _question.AddTo(this);
        Add(_from);
        Add(_query);
        Add(_columns);
        Add(_drivers);
        Add(_out);
        Add(_provisions);
        Add(_amend);
        Add(_closing);
        Add(_limits);
        _choices.AddTo(this);
        Add(_rejects);
        Add(_codes);
        Add(_threads);
        Add(_language);
        Add(_format);
        SetAction(Run);
    }

    private static bool TryReadDays(string text, [NotNullWhen(true)] out int? days)
    {
        days = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= MostDays ? number : null;
        return days is not null;
    }

    private static bool TryReadThreads(string text, out int threads) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out threads) && threads is >= 1 and <= MostThreads;

    private int Run(ParseResult parsed)
    {
        SkillPolicy policy = _question.Read(parsed);
        PolicyAmendment? amendment = parsed.GetValue(_amend) is { } file ? InputFile.Read(file, PolicyAmendment.Read) : null;
        SkillPolicy? amended = amendment is null ? null : policy.Amend(amendment);
        BatchFrom from = From(parsed);
        string[] provisions = [.. (parsed.GetValue(_provisions) ?? []).SelectMany(word => ProvisionNames.Ids(word, policy))];
        var limits = new BatchLimits(policy, _limits.Read(parsed), _choices.Read(parsed, policy.Catalog.LimitFigures));
        BatchPlan plan = Plan(policy, amended, provisions) with
        {
            ClosingWithin = parsed.GetValue(_closing),
            Reasons = Reasons(parsed),
            Limits = limits,
            LaysOut = ParquetSink.Is(parsed.GetRequiredValue(_out)),
            WordOf = WordOf(parsed),
        };
        if (provisions.Length > 0 && limits.LeftOut(plan.Policy.Decisions) is { Length: > 0 } others)
        {
            throw new BadArgumentException(_provisions.Name, new LocalizedText($"同时给出共用限额的 {others}（因为给出了 --limits）", $"{others} beside it, which use up the same limit, since --limits is given"));
        }

        int threads = parsed.GetResult(_threads) is null ? Environment.ProcessorCount : parsed.GetValue(_threads);

        // An interrupted run must still clear away what it has begun.
        using var interrupted = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = true;
            interrupted.Cancel();
        }

        PosixSignalRegistration[] signals = [.. Ending.Select(s => PosixSignalRegistration.Create(s, Interrupt))];
        try
        {
            var watch = Stopwatch.StartNew();
            BatchSummary summary = Decide(parsed, from, plan, (amended ?? policy).Catalog, threads, interrupted.Token);
            Tell(parsed, summary, policy, amendment, watch.Elapsed);
            return CommandLine.Done;
        }
        catch (OperationCanceledException)
        {
            _screen.Error.WriteLine(_language.Read(parsed) == Language.Chinese ? "bulk：已中断，没有写出结果" : "bulk: interrupted; no result was written");
            return CommandLine.Interrupted;
        }
        finally
        {
            Array.ForEach(signals, s => s.Dispose());
        }
    }

    private BatchPlan Plan(SkillPolicy policy, SkillPolicy? amended, string[] provisions)
    {
        try
        {
            if (amended is null)
            {
                return new BatchPlan(policy.Compile(provisions));
            }

            // What an amendment adds is known after it alone, and what it withdraws before it alone.
            PolicyComparison comparison = policy.CompareTo(amended, provisions);
            foreach (string id in provisions)
            {
                _ = policy.CompareTo(amended, id) is { Before.Decisions.Count: 0, After.Decisions.Count: 0 } ? policy.Compile(id) : null;
            }

            return new BatchPlan(comparison.Before, comparison);
        }
        catch (KeyNotFoundException e)
        {
            IReadOnlyList<string> known = policy.Compile().Decisions;
            string unknown = Array.Find(provisions, id => !known.Any(k => k == id || k.StartsWith(id + "/", StringComparison.Ordinal))) ?? provisions[0];
            throw new BadArgumentException(
                _provisions.Name,
                ProvisionNames.Unconfirmed(unknown, policy) ?? Nearest.HintOrList(
                    new LocalizedText("当地对劳动者有结论的条款编号", "ids of provisions that decide about workers there"), unknown, known),
                e);
        }
    }

    private Func<Outcome, string> WordOf(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(_out);
        return !parsed.GetValue(_codes) ? outcome => outcome.ToCode()
            : Workbook.Is(path) || ParquetSink.Is(path) ? throw new BadArgumentException(
                _codes.Name, new LocalizedText("CSV 结果；Excel 和 Parquet 的结果写完整的词", "a result in CSV; Excel and Parquet have the words"))
            : OutcomeLetters.Of;
    }

    // A workbook has room for them. Whoever names provisions wants to know why not, too.
    private ReasonRows? Reasons(ParseResult parsed) => Workbook.Is(parsed.GetRequiredValue(_out))
        ? new ReasonRows(_language.Read(parsed), everyOutcome: parsed.GetValue(_provisions) is { Length: > 0 })
        : null;

    // Reading may wait for ever, for a pipe into which nobody writes: the run has a thread of its own, which is left alone in the end.
    private BatchSummary Decide(ParseResult parsed, BatchFrom from, BatchPlan plan, PolicyCatalog catalog, int threads, CancellationToken cancellation)
    {
        using var files = new BatchFiles();
        Task<BatchSummary> run = Task.Factory.StartNew(
            () => Decide(parsed, from, plan, catalog, threads, files, cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            run.Wait(cancellation);
        }
        catch (OperationCanceledException)
        {
            _ = ((IAsyncResult)run).AsyncWaitHandle.WaitOne(Patience);
        }
        catch (AggregateException)
        {
            // Told below, as it was thrown.
        }

        // What has its name stays, and is told.
        return run.IsCompleted || !files.GiveUp() ? run.GetAwaiter().GetResult() : throw new OperationCanceledException(cancellation);
    }

    private BatchSummary Decide(ParseResult parsed, BatchFrom from, BatchPlan plan, PolicyCatalog catalog, int threads, BatchFiles files, CancellationToken cancellation)
    {
        string outPath = parsed.GetRequiredValue(_out);
        string? rejectsPath = parsed.GetValue(_rejects);
        RefuseTheSameFile(outPath, rejectsPath);
        using BatchSource source = from.Open(plan, catalog, threads, cancellation);
        ResultFile output = files.Create(_out.Name, outPath);
        ResultFile? rejects = rejectsPath is null ? null : files.Create(_rejects.Name, rejectsPath);
        using ResultBook? book = Workbook.Is(outPath) ? new ResultBook() : null;
        using ParquetSink? laid = plan.LaysOut ? new ParquetSink(output, plan, source.AreIdsWhole) : null;
        BatchSummary summary = BatchProgress.Show(
            _screen,
            source.Length,
            progress => new BatchRun(plan, source.Input, (IResultSink?)book?.Results ?? output, rejects, threads) { Progress = progress, Reasons = book?.Reasons, Laid = laid, Language = _language.Read(parsed) }.Run(cancellation));
        cancellation.ThrowIfCancellationRequested();
        laid?.Finish();
        Language language = _language.Read(parsed);
        if (book is not null)
        {
            output.Write(target => book.WriteTo(target, summary, language));
        }

        files.Publish();
        return summary;
    }

    private BatchFrom From(ParseResult parsed)
    {
        SqlSource? columns = parsed.GetValue(_columns) is { } map ? InputFile.Read(map, SqlSource.Read) : null;
        if (columns is { Records.Count: > 0 })
        {
            throw new BadArgumentException(_columns.Name, new LocalizedText("没有 \"records\" 的文件：由记录表导出事实的是 sql --records", "a file without \"records\": sql --records derives facts from tables of records"));
        }

        var from = new BatchFrom(parsed.GetValue(_workers), parsed.GetValue(_from), parsed.GetValue(_query), columns, parsed.GetValue(_drivers));
        if (_choices.Given(parsed) is { } idle && _limits.Read(parsed) == BatchLimitOrder.Before)
        {
            throw new BadArgumentException(idle, new LocalizedText("同时给出 --limits unordered、listed 或 points", "--limits unordered, listed or points beside it"));
        }

        from.Check(_workers, rejects: parsed.GetValue(_rejects) is not null);
        return from;
    }

    // That neither is a file that was read is asked of every result.
    private void RefuseTheSameFile(string output, string? rejects)
    {
        if (rejects is not null && RealPath.Of(rejects) == RealPath.Of(output))
        {
            throw new BadArgumentException(
                _rejects.Name, new LocalizedText("与所读文件、结果文件都不同的文件", "another file than the one that is read and the one of the result"));
        }
    }

    private void Tell(ParseResult parsed, BatchSummary summary, SkillPolicy policy, PolicyAmendment? amendment, TimeSpan took)
    {
        int? closing = parsed.GetValue(_closing);
        if (_format.Read(parsed) == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, BatchDocument.Of(summary, policy, amendment, closing), CliDocuments.Default.BatchDocument);
        }
        else
        {
            _screen.Write(BatchView.Of(summary, policy, amendment, closing, took, parsed.GetValue(_provisions) is { Length: > 0 }, _language.Read(parsed), _screen.Width));
        }
    }
}
