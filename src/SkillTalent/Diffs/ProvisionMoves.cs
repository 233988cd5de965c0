using System.Globalization;

namespace SkillTalent;

/// <summary>What two versions of a provision do not have in common, read off their trees.</summary>
internal static class ProvisionMoves
{
    private static readonly LocalizedText Nothing = new("", "");

    public static IReadOnlyList<AmountMove> Amounts(Provision before, Provision after)
    {
        var moves = new List<AmountMove>();
        if (before.Kind == ProvisionKind.Parameter || after.Kind == ProvisionKind.Parameter)
        {
            LocalizedText unit = after.Unit ?? before.Unit ?? Nothing;
            string[] names = [.. Values(before).Keys.Union(Values(after).Keys, StringComparer.Ordinal)];
            moves.AddRange(names.Select(n => new AmountMove(CellNames.Of(n), Value(before, n), Value(after, n), unit)));
        }
        else if (before.Amount?.Per == after.Amount?.Per)
        {
            moves.AddRange(Rows(before.Amount?.Rows ?? [], after.Amount?.Rows ?? [], Unit(after.Amount)));
        }
        else
        {
            moves.AddRange(Rows(before.Amount?.Rows ?? [], [], Unit(before.Amount)));
            moves.AddRange(Rows([], after.Amount?.Rows ?? [], Unit(after.Amount)));
        }

        return [.. moves.Where(m => m.Before != m.After || m.BeforeText != m.AfterText)];
    }

    public static IReadOnlyList<PathwayMove> Pathways(Provision before, Provision after)
    {
        var moves = new List<PathwayMove>();
        foreach (Pathway pathway in before.Pathways)
        {
            Pathway? other = after.Pathways.FirstOrDefault(p => p.ShortId == pathway.ShortId);
            if (other is null || KeyReading.Of(other.When) != KeyReading.Of(pathway.When) || other.Basis != pathway.Basis)
            {
                moves.Add(new PathwayMove(pathway, other));
            }
        }

        moves.AddRange(after.Pathways.Where(p => before.Pathways.All(b => b.ShortId != p.ShortId)).Select(p => new PathwayMove(null, p)));
        return moves;
    }

    /// <summary>The conditions of one version that the other does not have: what must hold, condition by condition.</summary>
    public static IReadOnlyList<LocalizedText> Conditions(Provision of, Provision other)
    {
        HashSet<string> known = [.. Parts(other.When).Concat(Parts(other.Throughout)).Select(KeyReading.Of)];
        return
        [
            .. Parts(of.When).Concat(Parts(of.Throughout)).Where(p => !known.Contains(KeyReading.Of(p)))
                .Select(p => SentenceReading.Demand(p)).Select(r => new LocalizedText(r.Text(Language.Chinese), r.Text(Language.English))),
        ];
    }

    /// <summary>Whether two versions say another thing, their pathways and the numbers of their rows left aside.</summary>
    public static bool Differ(Provision before, Provision after) => Signature(before) != Signature(after);

    private static string Signature(Provision p) => string.Join(
        '\n',
        [
            KeyReading.Of(p.AppliesWhen), KeyReading.Of(p.When), KeyReading.Of(p.Throughout), KeyReading.Of(p.Held), p.Claimed?.Text.Zh ?? "", p.Grants?.Zh ?? "", p.Bound.ToCode(),
            .. p.Amount is not { } amount
                ? []
                : (string[])[
                    amount.Per.ToCode(), amount.IsCeiling.ToString(), $"{amount.Term}", amount.SharedBy?.Id ?? "", amount.Paid.Schedule,
                    .. amount.Rows.Select(r => KeyReading.Of(r.When)),
                    .. amount.Factors.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Times} {KeyReading.Of(f.When)}")),
                ],
        ]);

    private static IEnumerable<Requirement> Parts(Requirement? when) => when is null ? [] : when is AllRequirement ? when.Children.SelectMany(Parts) : [when];

    private static Dictionary<string, decimal> Values(Provision provision)
    {
        var values = new Dictionary<string, decimal>(provision.Table ?? new Dictionary<string, decimal>(StringComparer.Ordinal), StringComparer.Ordinal);
        if (provision.Value is { } value)
        {
            values[""] = value;
        }

        return values;
    }

    private static decimal? Value(Provision provision, string name) => Values(provision).TryGetValue(name, out decimal value) ? value : null;

    private static LocalizedText Unit(AmountTable? amount) => amount?.Per.ToUnit() ?? Nothing;

    // Rows are the same where their conditions are; of the others those in the same order belong together, if they are as many.
    private static IEnumerable<AmountMove> Rows(IReadOnlyList<AmountRow> before, IReadOnlyList<AmountRow> after, LocalizedText unit)
    {
        List<AmountRow> left = [.. after];
        var alone = new List<AmountRow>();
        foreach (AmountRow row in before)
        {
            int at = left.FindIndex(r => KeyReading.Of(r.When) == KeyReading.Of(row.When));
            if (at < 0)
            {
                alone.Add(row);
                continue;
            }

            yield return Move(row, left[at], unit);
            foreach (AmountMove cell in GridMoves.Of(row, left[at], unit))
            {
                yield return cell;
            }

            left.RemoveAt(at);
        }

        if (alone.Count == left.Count)
        {
            foreach ((AmountRow first, AmountRow second) in alone.Zip(left))
            {
                yield return Move(first, second, unit);
                foreach (AmountMove cell in GridMoves.Of(first, second, unit))
                {
                    yield return cell;
                }
            }

            yield break;
        }

        foreach (AmountMove move in alone.Select(r => Move(r, null, unit)).Concat(left.Select(r => Move(null, r, unit))))
        {
            yield return move;
        }
    }

    private static LocalizedText? Calculated(AmountRow? row) =>
        row is { Yuan: null } ? new LocalizedText(row.Pay.Text(Language.Chinese), row.Pay.Text(Language.English)) : null;

    private static AmountMove Move(AmountRow? before, AmountRow? after, LocalizedText unit)
    {
        AmountRow named = after ?? before!;
        LocalizedText who = named.When is null ? Nothing : new LocalizedText(named.Text(Language.Chinese)!, named.Text(Language.English)!);
        return new AmountMove(who, before?.Yuan, after?.Yuan, unit) { BeforeText = Calculated(before), AfterText = Calculated(after) };
    }
}
