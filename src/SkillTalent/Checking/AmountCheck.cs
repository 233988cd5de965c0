namespace SkillTalent;

/// <summary>Checks decisions without pathways: whether anybody meets them, and whether every row of an amount table pays somebody, the highest first.</summary>
internal static class AmountCheck
{
    // Of a table with more pairs of rows in the wrong order than anybody reads, these are asked and told.
    private const int MostPairs = 100;

    public static void Run(CheckContext context, RuleCase rule)
    {
        if (rule.Track.Key.Kind is ProvisionKind.Level or ProvisionKind.Title)
        {
            return;
        }

        Provision provision = rule.Rule.Parts[0].Provision;
        bool open = true;
        context.Ask(provision, rule.PlaceCode, CheckCode.ProvisionUnsatisfiable, () =>
        {
            open = PathwayCheck.Satisfiable(context, rule, rule.Rule.Root, out long cells);
            if (!open)
            {
                context.Add(new CheckFinding(
                    CheckSeverity.Error,
                    new Reason(CheckCode.ProvisionUnsatisfiable, ("provision", provision.Id)),
                    provision.Rulebook,
                    rule.PlaceCode)
                {
                    Provision = provision,
                    From = rule.From,
                    To = rule.To,
                    Cells = cells,
                });
            }
        });
        if (!open || rule.Rule.Amount is not { } amount)
        {
            return;
        }

        int pairs = 0;
        for (int row = 0; row < amount.Rows.Count; row++)
        {
            if (!amount.Rows[row].IsShare)
            {
                CheckReach(context, rule, amount, row);
            }

            pairs += CheckOrder(context, rule, amount, row, MostPairs - pairs);
        }

        if (pairs == MostPairs && PairsInWrongOrder(amount) - pairs is > 0 and long rest)
        {
            context.Add(new CheckFinding(
                CheckSeverity.Error,
                new Reason(CheckCode.RowOrderRest, ("provision", provision.Id), ("number", (decimal)pairs), ("more", (decimal)rest)),
                provision.Rulebook,
                rule.PlaceCode)
            {
                Provision = provision,
                From = rule.From,
                To = rule.To,
            });
        }
    }

    // How often a row stands before a higher one: from the last row on, by how many of those behind it are higher.
    private static long PairsInWrongOrder(AmountTable amount)
    {
        long pairs = 0;
        var behind = new List<decimal>();
        foreach (decimal yuan in amount.Rows.Select(r => r.Yuan).OfType<decimal>().Reverse())
        {
            int least = 0;
            for (int most = behind.Count; least < most;)
            {
                int middle = (least + most) / 2;
                (least, most) = behind[middle] > yuan ? (least, middle) : (middle + 1, most);
            }

            pairs += behind.Count - least;
            behind.Insert(least, yuan);
        }

        return pairs;
    }

    // Who meets the rule and gets this row: it matches, and none before it does.
    private static AllRequirement Getting(RuleCase rule, AmountTable amount, int row) => new(
    [
        rule.Rule.Root,
        amount.Rows[row].When ?? new AllRequirement([]),
        .. amount.Rows.Take(row).Select(r => new NotRequirement(r.When ?? new AllRequirement([]))),
    ]);

    private static void CheckReach(CheckContext context, RuleCase rule, AmountTable amount, int row)
    {
        Provision provision = rule.Rule.Parts[0].Provision;
        context.Ask(provision, rule.PlaceCode, CheckCode.RowUnreachable, () =>
        {
            if (!PathwayCheck.Satisfiable(context, rule, Getting(rule, amount, row), out long cells))
            {
                context.Add(Finding(rule, CheckSeverity.Error, CheckCode.RowUnreachable, amount, row) with { Cells = cells });
            }
        });
    }

    // Says how many pairs were asked about.
    private static int CheckOrder(CheckContext context, RuleCase rule, AmountTable amount, int row, int most)
    {
        int asked = 0;
        for (int higher = row + 1; higher < amount.Rows.Count && asked < most; higher++)
        {
            // Of what is calculated nobody can say which row is the higher one.
            if (amount.Rows[higher].Yuan > amount.Rows[row].Yuan)
            {
                int later = higher;
                context.Ask(rule.Rule.Parts[0].Provision, rule.PlaceCode, CheckCode.RowOrder, () => Compare(context, rule, amount, row, later));
                asked++;
            }
        }

        return asked;
    }

    private static void Compare(CheckContext context, RuleCase rule, AmountTable amount, int row, int higher)
    {
        Requirement both = new AllRequirement([Getting(rule, amount, row), amount.Rows[higher].When ?? new AllRequirement([])]);
        CheckFinding finding = Finding(rule, CheckSeverity.Error, CheckCode.RowOrder, amount, row, higher);
        if (!PathwayCheck.Satisfiable(context, rule, both, out long cells))
        {
            context.Add(Finding(rule, CheckSeverity.Note, CheckCode.RowOrderHarmless, amount, row, higher) with { Cells = cells });
            return;
        }

        foreach (int day in SampleDays.Of(rule, [both]))
        {
            CellSpace space = context.Space(rule, [both], day);
            if (context.Witness(rule, space, 0, d => d.Outcome == Outcome.Eligible && d.Amount?.Statutory == amount.Rows[row].Yuan) is { } worker)
            {
                context.Add(finding with { Witnesses = [rule.Told(worker, day)] });
                return;
            }
        }

        // The cells allow a worker who matches both, and none was found: nothing is said.
        throw new CellBudgetException();
    }

    // Rows are compared only where both state yuan.
    private static object Told(RuleCase rule, string code, AmountRow row, Provision version)
    {
        if (code != CheckCode.RowUnreachable)
        {
            return row.Yuan!.Value;
        }

        (string zh, string en) = (row.Pay.Text(Language.Chinese), row.Pay.Text(Language.English));
        return rule.Rule.Parts.Count(p => p.Provision.Amount is not null) < 2 ? new LocalizedText(zh, en)
            : new LocalizedText($"{zh}；适用于：{Whom(version, Language.Chinese)}", $"{en}; of the version for: {Whom(version, Language.English)}");
    }

    // Versions for some stand side by side: which of them it is.
    private static string Whom(Provision version, Language language)
    {
        bool zh = language == Language.Chinese;
        string[] whom =
        [
            .. version.Occupations.Count > 0 ? [string.Join(zh ? "、" : ", ", version.Occupations)] : Array.Empty<string>(),
            .. version.AppliesWhen is { } when ? [SentenceReading.Wording(when).Text(language)] : Array.Empty<string>(),
        ];
        return whom.Length == 0 ? zh ? "其余人员" : "everybody else" : string.Join(zh ? "，" : "; ", whom);
    }

    private static CheckFinding Finding(RuleCase rule, CheckSeverity severity, string code, AmountTable amount, int row, int? higher = null)
    {
        // Versions stand side by side in one table: a row is told as its own version counts it.
        (Provision provision, int number) = amount.Rows[row].Own ?? (rule.Rule.Parts[0].Provision, row + 1);
        var message = new List<(string, object)> { ("provision", provision.Id), ("row", (decimal)number), (code == CheckCode.RowUnreachable ? "amount" : "yuan", Told(rule, code, amount.Rows[row], provision)) };
        if (higher is { } other)
        {
            message.AddRange([("higher", (decimal)(amount.Rows[other].Own?.Number ?? other + 1)), ("more", amount.Rows[other].Yuan!.Value)]);
        }

        return new CheckFinding(severity, new Reason(code, [.. message]), provision.Rulebook, rule.PlaceCode)
        {
            Provision = provision,
            Row = number,
            From = rule.From,
            To = rule.To,
        };
    }
}
