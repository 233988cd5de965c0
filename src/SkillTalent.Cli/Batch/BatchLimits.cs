using System.Globalization;

namespace SkillTalent.Cli.Batch;

/// <summary>The limits over several people that speak of what a run decides; they are applied to all its rows where that is asked for.</summary>
/// <param name="policy">Whose limits.</param>
/// <param name="order">Whether they are applied, and by what grants are served; null: they are told and not applied.</param>
/// <param name="stated">What the caller says where the documents are silent, but the order.</param>
internal sealed class BatchLimits(SkillPolicy policy, BatchLimitOrder order, LimitOptions stated)
{
    private static readonly IReadOnlyDictionary<string, decimal> None = new Dictionary<string, decimal>(StringComparer.Ordinal);

    private readonly List<(Grant Grant, long Line)> _grants = [];
    private readonly Dictionary<string, decimal> _returned = new(StringComparer.Ordinal);

    /// <summary>Whether rows are kept and the limits applied to them.</summary>
    public bool IsApplied => order != BatchLimitOrder.Before;

    /// <summary>Columns of facts by which limits are told, too, where they are applied.</summary>
    public IEnumerable<string> Columns => IsApplied ? [ColumnNames.Occupation, .. policy.Catalog.LimitFigures.Keys] : [];

    /// <summary>What the limits say of a decision.</summary>
    public IReadOnlyList<LocalizedText> Of(string decision) => policy.LimitsOf(decision);

    /// <summary>Those that use up a limit with what is asked for, and are not asked for, so that nobody could say what is left; empty where none does.</summary>
    public string LeftOut(IReadOnlyList<string> asked) => !IsApplied ? "" : string.Join(
        ", ", asked.SelectMany(policy.SharingLimitsOf).Distinct(StringComparer.Ordinal).Except(asked, StringComparer.Ordinal).Intersect(policy.Compile().Decisions, StringComparer.Ordinal));

    /// <summary>Keeps what the rows of a chunk come to.</summary>
    public void Add(BatchGrants grants)
    {
        _grants.AddRange(grants.All);
        foreach ((string decision, decimal yuan) in grants.Returned)
        {
            _returned[decision] = _returned.GetValueOrDefault(decision) + yuan;
        }
    }

    /// <summary>A row as a grant, for its first year where it is paid by the month or quarter.</summary>
    public Grant GrantOf(BulkDecision decision, decimal? amount, string who, BatchRow row) => new(decision.Id)
    {
        Who = CellWords.NameOf(who),
        Payer = row.Payer,
        Household = row.Household,
        Occupation = row.Occupation,
        Day = policy.On,
        Amount = amount * BatchTotal.PaymentsOf(decision),
        Points = row.Points,
        Figures = row.Figures,
    };

    /// <summary>What a row has in common with others, and by what limits rank and bound it. Cells that are no numbers were refused before.</summary>
    /// <param name="line">Where the row stands in the input.</param>
    /// <param name="cell">What the row says in a column; null: nothing.</param>
    public BatchRow RowOf(long line, Func<string, string?> cell)
    {
        Dictionary<string, decimal>? figures = null;
        foreach (string figure in policy.Catalog.LimitFigures.Keys)
        {
            if (CellWords.NumberOf(cell(figure)) is { } value)
            {
                (figures ??= new Dictionary<string, decimal>(StringComparer.Ordinal))[figure] = value;
            }
        }

        return new BatchRow(
            line,
            CellWords.NameOf(cell(ColumnNames.Payer)),
            CellWords.HouseholdOf(cell(ColumnNames.Household)),
            CellWords.NameOf(cell(ColumnNames.Occupation)),
            CellWords.NumberOf(cell(ColumnNames.Points)),
            figures ?? None);
    }

    /// <summary>What is left of each decision of which there are grants, once all rows are read: in yuan, less what is to be returned, and how many grants are open.</summary>
    /// <param name="input">Tells a place of the input.</param>
    /// <exception cref="BadArgumentException">Two rows state a figure of one payer differently, or a cell is none that a limit could be told of.</exception>
    public IReadOnlyDictionary<string, (decimal Amount, long Open)> Left(IBatchInput input)
    {
        LimitedGrants limited = Limit(stated with { Order = order switch { BatchLimitOrder.Listed => LimitOrder.Listed, BatchLimitOrder.Points => LimitOrder.Points, _ => null } }, input);
        var left = limited.Grants.GroupBy(g => g.Grant.Benefit, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (Amount: g.Sum(l => l.Left ?? 0), Open: g.LongCount(l => l.IsOpen)), StringComparer.Ordinal);
        foreach ((string decision, decimal yuan) in _returned)
        {
            (decimal amount, long open) = left.GetValueOrDefault(decision);
            left[decision] = (amount + yuan, open);
        }

        return left;
    }

    private LimitedGrants Limit(LimitOptions options, IBatchInput input)
    {
        try
        {
            return policy.Limit(_grants.Select(g => g.Grant), options);
        }
        catch (InputFormatException e) when (e.Path.StartsWith("$[", StringComparison.Ordinal))
        {
            // $[3].figures.staff: the fourth grant, of which people know the line. Its amount stands in no column.
            string[] parts = e.Path[2..].Split(']', 2);
            long line = _grants[int.Parse(parts[0], CultureInfo.InvariantCulture)].Line;
            ColumnPlace column = parts[1].TrimStart('.').Replace("figures.", "", StringComparison.Ordinal) switch
            {
                "who" => input.PlaceOf(ColumnNames.Id),
                "amount" => ColumnPlace.None,
                var named => input.PlaceOf(named),
            };
            throw input.Error(new RowFault(line, line, column, new LocalizedText(e.ExpectationIn(Language.Chinese), e.ExpectationIn(Language.English))));
        }
    }
}
