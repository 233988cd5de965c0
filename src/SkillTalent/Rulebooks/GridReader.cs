using System.Text.Json;

namespace SkillTalent;

/// <summary>Reads tables of amounts: one choice down, and perhaps one across.</summary>
internal static class GridReader
{
    public const string Section = "tables";

    /// <summary>How a cell says that there is no such case, which is not the same as an amount of 0.</summary>
    public const string NoCase = "-";

    private static readonly Member<LocalizedText> Title = Member.Required("title", RulebookKinds.Text, "What people call the table.");

    private static readonly Member<IReadOnlyList<string>> By = Member.Required(
        "by", Kinds.Texts, "One or two facts that are choices: that of the rows, and that of the columns.");

    private static readonly Member<IReadOnlyList<string>?> Columns = Member.Optional("columns", Kinds.Texts, "The codes of the columns, where there are two facts.");

    private static readonly Kind<JsonCursor> Cell = Kinds.Raw(
        $"yuan, or \"{NoCase}\"", $$"""{ "anyOf": [ { "type": "number", "minimum": 0, "maximum": {{(long)AmountShapes.MostYuan}} }, { "const": "{{NoCase}}" } ] }""");

    private static readonly Kind<IReadOnlyList<KeyValuePair<string, JsonCursor>>> OwnRows = Kinds.Map(
        Kinds.Any(Cell, Kinds.List(Cell, "a list of cells")), "rows by the codes of the first fact", least: 1);

    // A file was put in its place before anything is read (TableFiles).
    private static readonly Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>> Rows = Member.Required(
        "rows",
        new Kind<IReadOnlyList<KeyValuePair<string, JsonCursor>>>(
            $"{OwnRows.Words} or name of a CSV file", $$"""{ "anyOf": [ {{OwnRows.Schema}}, { "type": "string", "pattern": "^[^./\\\\:][^/\\\\:]*$" } ] }""", OwnRows.Read),
        $"The cells by the codes of the first fact: an amount in yuan, 0 for what is in the table and not paid, or \"{NoCase}\" where there is no such case. With two facts a list, one cell a column. Or the name of a CSV file beside the rulebook, whose first line names the columns.");

    private static readonly Shape Shape = new(
        "amountTable", "A table of amounts by one or two choices, such as occupation and level.", Title, By, Columns, Rows)
    { What = "a table" };

    private static readonly Kind<IReadOnlyList<KeyValuePair<string, JsonObjectCursor>>> Tables = Kinds.Map(Shape.As(o => o), "tables by their ids");

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, new Scalar(Section, "Tables of amounts by their ids, each id once over all rulebooks.", Tables.Schema)];

    /// <summary>The tables of all rulebooks together, by their ids.</summary>
    public static Dictionary<string, AmountGrid> Read(IEnumerable<RulebookDocument> documents, Vocabulary vocabulary)
    {
        var grids = new Dictionary<string, AmountGrid>(StringComparer.Ordinal);
        var names = new CalledChoices();
        foreach (JsonCursor section in documents.Select(d => d.Sections.GetValueOrDefault(Section)).Where(s => s.Input is not null))
        {
            foreach ((string id, JsonObjectCursor o) in Tables.Read(section))
            {
                if (!grids.TryAdd(id, ReadOne(id, o, vocabulary, names)))
                {
                    throw o.Fail("an id that no other table has");
                }
            }
        }

        return grids;
    }

    private static AmountGrid ReadOne(string id, JsonObjectCursor o, Vocabulary vocabulary, CalledChoices names)
    {
        JsonCursor[] by = o.At(By).AsArray();
        Fact[] facts = [.. o.Get(By).Select((name, i) => Choice(by[i], name, vocabulary))];
        if (facts.Length > 2)
        {
            throw o.At(By).Fail("one fact, or two");
        }

        if (o.Has(Columns.Name) != (facts.Length == 2))
        {
            throw o.Fail("\"columns\" where there are two facts, and only there");
        }

        int[] columns = ColumnsOf(o, facts, names);
        var cells = new Dictionary<(int, int), decimal>();
        var rows = new HashSet<int>();
        foreach ((string name, JsonCursor at) in o.Get(Rows))
        {
            int row = Index(at, facts[0], name, names);
            if (!rows.Add(row))
            {
                throw at.Fail($"a row for another {facts[0].Id} than those before ('{name}' stands for one of them)");
            }

            JsonCursor[] values = columns.Length == 0 ? [at] : at.AsArray("a list of cells");
            if (values.Length != Math.Max(1, columns.Length))
            {
                throw at.Fail($"one cell for each of the {columns.Length} columns");
            }

            for (int i = 0; i < values.Length; i++)
            {
                if (CellOf(values[i]) is { } yuan)
                {
                    cells.Add((row, columns.Length == 0 ? 0 : columns[i]), yuan);
                }
            }
        }

        return cells.Count > 0
            ? new AmountGrid(id, o.Get(Title), facts[0], facts.Length == 2 ? facts[1] : null, cells)
            : throw o.At(Rows).Fail("a cell that is an amount");
    }

    private static int[] ColumnsOf(JsonObjectCursor o, Fact[] facts, CalledChoices names)
    {
        var columns = new List<int>();
        var seen = new HashSet<int>();
        foreach ((string name, JsonCursor at) in (o.Get(Columns) ?? []).Zip(o.Has(Columns) ? o.At(Columns).AsArray() : []))
        {
            int column = Index(at, facts[1], name, names);
            columns.Add(seen.Add(column) ? column : throw at.Fail($"a column for another {facts[1].Id} than those before ('{name}' stands for one of them)"));
        }

        return [.. columns];
    }

    private static decimal? CellOf(JsonCursor at) => at.Kind != JsonValueKind.String ? at.AsDecimal(2, 0, AmountShapes.MostYuan, "yuan")
        : at.AsString() == NoCase ? null
        : throw at.Fail($"yuan, or \"{NoCase}\" where there is no such case");

    private static Fact Choice(JsonCursor at, string id, Vocabulary vocabulary)
    {
        if (vocabulary.TryGet(id, out Fact? fact))
        {
            return fact.Kind == FactKind.Choice ? fact : throw at.Fail($"a fact that is a choice ({id} is none)");
        }

        throw at.Fail($"a declared fact that is a choice (there is no fact '{id}'){Nearest.Hint(id, vocabulary.Facts.Where(f => f.Kind == FactKind.Choice).Select(f => f.Id))}");
    }

    private static int Index(JsonCursor at, Fact fact, string code, CalledChoices names) => names.IndexOf(fact.Domain!, code) is >= 0 and int index ? index
        : throw at.Fail($"a code of {fact.Id} (there is no '{code}'){Nearest.Hint(code, fact.Domain!.Options.SelectMany(c => (string[])[c.Code, CalledChoices.Short(c.Label.Zh, '（')]))}");
}
