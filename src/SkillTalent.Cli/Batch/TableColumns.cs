namespace SkillTalent.Cli.Batch;

/// <summary>The columns of a table, Parquet or the answer of a database, by what somebody says of them or by what they are called.</summary>
internal static class TableColumns
{
    /// <summary>Where the facts stand, the column of places, and the columns beside the facts by what they are (<see cref="ColumnNames"/>).</summary>
    /// <param name="table">What to call the table in errors.</param>
    /// <param name="columns">The columns that there are.</param>
    /// <param name="said">What is said of them; null: nothing, and each must be named as its fact.</param>
    /// <param name="names">Knows the columns.</param>
    /// <exception cref="BadArgumentException">A column has no name that is known, or one that another has, too.</exception>
    public static (SqlSource Source, string? Place, IReadOnlyDictionary<string, string> Beside) Of(string table, IReadOnlyList<string> columns, SqlSource? said, ColumnNames names)
    {
        if (said is not null)
        {
            string[] free = [.. columns.Where(c => c != said.Id && said.Columns.Values.All(s => s.Name != c) && names.Find(c) is { } name && name != ColumnNames.Id && names.FactOf(name) is null)];
            var named = free.DistinctBy(names.Find, StringComparer.Ordinal).ToDictionary(c => names.Find(c)!, c => c, StringComparer.Ordinal);
            return (said, named.Remove(ColumnNames.Place, out string? where) ? where : null, WithOccupation(named, said, columns));
        }

        string? id = null;
        string? place = null;
        var facts = new Dictionary<string, SqlColumn>(StringComparer.Ordinal);
        var beside = new Dictionary<string, string>(StringComparer.Ordinal);
        int number = 0;
        foreach (string column in columns)
        {
            number++;
            bool isNew = names.Find(column) switch
            {
                null => throw Unknown(table, ColumnPlace.Unknown(column, number), names.Expectation(column)),
                ColumnNames.Id => Take(ref id, column),
                ColumnNames.Place => Take(ref place, column),
                { } fact when names.FactOf(fact) is not null => facts.TryAdd(fact, new SqlColumn(column)),
                { } other => beside.TryAdd(other, column),
            };
            if (!isNew)
            {
                throw new BadArgumentException(new LocalizedText($"{table}：{column} 列", $"{table}: column {column}"), new LocalizedText("每列只出现一次", "each column once"));
            }
        }

        if (id is null)
        {
            throw new BadArgumentException(table, new LocalizedText("名为 id（编号）的一列，以及各项事实的编号或名称（见 skilltalent rules facts）", "a column named id, beside ids of facts (see: skilltalent rules facts)"));
        }

        var source = new SqlSource("workers") { Id = id, Columns = facts, OthersAreAbsent = true };
        return (source, place, WithOccupation(beside, source, columns));
    }

    /// <summary>What is expected of a description that cannot be of its facts.</summary>
    public static LocalizedText Suiting(ArgumentException refusal) => new(
        "与事实的种类相符的列", $"columns that suit the kinds of their facts ({refusal.Message.Split(" (Parameter", 2)[0].TrimEnd('.')})");

    // A fact by which limits are told, too, where its column names it.
    private static Dictionary<string, string> WithOccupation(Dictionary<string, string> beside, SqlSource source, IReadOnlyList<string> columns)
    {
        string column = source.Columns.TryGetValue(ColumnNames.Occupation, out SqlColumn? said) ? said.Name : ColumnNames.Occupation;
        if (said?.Form != SqlForm.Integer && columns.Contains(column, StringComparer.Ordinal))
        {
            beside[ColumnNames.Occupation] = column;
        }

        return beside;
    }

    private static BadArgumentException Unknown(string table, ColumnPlace column, LocalizedText expectation) => new(
        new LocalizedText($"{table}：{column.Text.Zh}", $"{table}: {column.Text.En}"),
        new LocalizedText(expectation.Zh + "；其他列可用 --columns 说明", expectation.En + "; --columns FILE says which columns of a wider table are meant"));

    private static bool Take(ref string? place, string column)
    {
        bool isNew = place is null;
        place = column;
        return isNew;
    }
}
