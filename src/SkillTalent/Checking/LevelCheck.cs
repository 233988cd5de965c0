namespace SkillTalent;

/// <summary>
/// Looks for a worker whom a higher level makes poorer: the same worker with the only certificate, title or diploma raised by one level,
/// everything else equal, gets less from a benefit, taken with its other levels where it is repeated for each.
/// </summary>
internal static class LevelCheck
{
    private const int MostDays = 3;

    // Of cells that differ in nothing of levels some are tried: what else decides an amount is seldom more than a few facts.
    private const int MostTried = 8;

    // A worker without any certificate stands for all whose certificates come to the same; he is given one of these.
    private const int MostLent = 3;

    /// <summary>Looks, on the first days on which something changes.</summary>
    /// <returns>Whether every cell of those days was tried, so that nothing is told because nothing was found.</returns>
    public static bool Run(CheckContext context, RuleCase rule)
    {
        if (rule.Track.Key.Kind != ProvisionKind.Benefit || rule.Rule.Amount is null || !rule.IsAboutWorkers)
        {
            return true;
        }

        bool all = true;
        context.Ask(rule.Rule.Parts[0].Provision, rule.PlaceCode, CheckCode.LevelGetsLess, () =>
        {
            foreach (int day in SampleDays.Of(rule, rule.WithAmount).Take(MostDays))
            {
                all &= Look(context, rule, day);
            }
        });
        return all;
    }

    private static bool Look(CheckContext context, RuleCase rule, int day)
    {
        DecisionTrack[] family = [.. rule.Place.Tracks.Where(t => t.On(day) is { InForce: true } r && r.Name.BaseId == rule.Rule.Name.BaseId)];
        CellSpace space = context.Space(rule, rule.WithAmount, day);
        int[] blocks = [.. Enumerable.Range(0, space.Blocks.Count).Where(b => LevelOrder.All.Any(o => o.List == space.Blocks[b].List))];
        if (blocks.Length == 0)
        {
            return true;
        }

        bool all = true;
        var tried = new Dictionary<string, int>(StringComparer.Ordinal);
        _ = context.Walk(space, [(0, true)], chosen =>
        {
            string key = string.Join(',', blocks.Select(b => chosen[b]));
            int before = tried.GetValueOrDefault(key);
            if (before == MostTried)
            {
                all = false;
            }
            else if (Eligible(space, chosen, rule, day) is { } draft)
            {
                tried[key] = before + 1;
                foreach (WitnessDraft one in WithARecord(space, draft))
                {
                    Raise(context, rule, family, one, day);
                }
            }

            return true;
        });
        return all;
    }

    // The draft itself, and of each list of levels that has no record in it the same with one that another cell has.
    private static IEnumerable<WitnessDraft> WithARecord(CellSpace space, WitnessDraft draft)
    {
        yield return draft;
        foreach (CellBlock block in space.Blocks.Where(b => LevelOrder.All.Any(o => o.List == b.List) && draft.Lists[b.List!].Count == 0))
        {
            foreach (RecordDraft lent in block.Cells.Where(c => c.Records.Count == 1).Select(c => c.Records[0]).Take(MostLent))
            {
                yield return draft.With(block.List!, lent, WitnessBuilder.DayOf(lent, space.On));
            }
        }
    }

    private static WitnessDraft? Eligible(CellSpace space, int[] chosen, RuleCase rule, int day) => WitnessBuilder.Drafts(space, chosen)
        .FirstOrDefault(d => WitnessWriter.Worker(d) is { } worker && CheckContext.IsBorn(worker, day) && rule.Decide(worker, day).Outcome == Outcome.Eligible);

    // Levels that no rule names come to the same facts as none: so every step is tried, and not the one from the draft's own level alone.
    private static void Raise(CheckContext context, RuleCase rule, DecisionTrack[] family, WitnessDraft draft, int day)
    {
        foreach ((string list, string name, IReadOnlyList<string> codes) in LevelOrder.All)
        {
            int member = LevelOrder.MemberOf(list, name);
            if (!draft.Lists.TryGetValue(list, out IReadOnlyList<(RecordDraft Record, int Day)>? records) || records.Count != 1
                || !codes.Contains(records[0].Record.Values[member].Text, StringComparer.Ordinal))
            {
                continue;
            }

            (Worker Worker, Decision Decision)? lower = null;
            for (int rank = 0; rank < codes.Count; rank++)
            {
                (Worker Worker, Decision Decision)? higher = WitnessWriter.Worker(draft.With(list, 0, member, ItemValue.OfText(codes[rank]))) is { } worker
                    ? (worker, Best(rule, family, worker, day))
                    : null;
                if (lower is { } before && higher is { } after)
                {
                    Compare(context, rule, before, after, (list, codes[rank - 1], codes[rank]), day);
                }

                lower = higher;
            }
        }
    }

    private static void Compare(
        CheckContext context,
        RuleCase rule,
        (Worker Worker, Decision Decision) lower,
        (Worker Worker, Decision Decision) higher,
        (string List, string Lower, string Higher) raised,
        int day)
    {
        (Decision before, Decision after) = (lower.Decision, higher.Decision);
        (decimal? more, decimal? less) = (before.Amount?.Adjusted, after.Amount?.Adjusted);
        if (before.Outcome != Outcome.Eligible || more is null || after.Outcome is Outcome.Undetermined or Outcome.NotCovered || (less ?? 0) >= more
            || after.Amount is { Adjusted: null })
        {
            return;
        }

        Provision provision = before.Provisions[0];
        var message = new List<(string, object)>
        {
            ("provision", provision.BaseId), ("lower", Label(context, raised.Lower)), ("more", more.Value), ("higher", Label(context, raised.Higher)),
        };
        bool nothing = after.Outcome == Outcome.NotEligible;
        if (!nothing)
        {
            message.Add(("yuan", less ?? 0));
        }

        Reason reason = new(nothing ? CheckCode.LevelGetsNothing : CheckCode.LevelGetsLess, [.. message]);
        context.Add(new CheckFinding(nothing ? CheckSeverity.Note : CheckSeverity.Error, reason, provision.Rulebook, rule.PlaceCode)
        {
            Provision = provision,
            By = raised.Lower,
            Key = $"{provision.BaseId} {raised.List} {raised.Lower}",
            From = rule.From,
            To = rule.To,
            Witnesses = [Told(rule, lower.Worker, before, day), Told(rule, higher.Worker, after, day)],
        });
    }

    private static object Label(CheckContext context, string code) =>
        context.Catalog.Facts.SelectMany(f => f.Choices).FirstOrDefault(c => c.Code == code)?.Label is { } label ? label : code;

    // What the benefit comes to, whichever of its levels pays it; where none does, the level in question says so.
    private static Decision Best(RuleCase rule, DecisionTrack[] family, Worker worker, int day) => family
        .OrderByDescending(t => t == rule.Track)
        .Select(t => RuleCase.Decide(rule.Place, t, worker, day))
        .MaxBy(d => d.Outcome == Outcome.Eligible ? d.Amount?.Adjusted ?? -1 : -2)!;

    private static CheckWitness Told(RuleCase rule, Worker worker, Decision decision, int day) =>
        new(worker, rule.PlaceCode, Day.ToDate(day), decision.Id, decision.Outcome, decision.Amount?.Adjusted);
}
