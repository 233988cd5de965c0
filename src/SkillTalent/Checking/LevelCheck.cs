namespace SkillTalent;

/// <summary>
/// Looks for a worker whom a higher level makes poorer: the same worker with the only certificate, title or diploma raised by one level,
/// everything else equal, gets less from a benefit, taken with its other levels where it is repeated for each.
/// </summary>
internal static class LevelCheck
{
    private const int MostDays = 3;

    public static void Run(CheckContext context, RuleCase rule)
    {
        if (rule.Track.Key.Kind != ProvisionKind.Benefit || rule.Rule.Amount is null || !rule.IsAboutWorkers)
        {
            return;
        }

        context.Ask(rule.Rule.Parts[0].Provision, rule.PlaceCode, CheckCode.LevelGetsLess, () =>
        {
            foreach (int day in SampleDays.Of(rule, rule.WithAmount).Take(MostDays))
            {
                Look(context, rule, day);
            }
        });
    }

    private static void Look(CheckContext context, RuleCase rule, int day)
    {
        DecisionTrack[] family = [.. rule.Place.Tracks.Where(t => t.On(day) is { InForce: true } r && r.Name.BaseId == rule.Rule.Name.BaseId)];
        CellSpace space = context.Space(rule, rule.WithAmount, day);
        int[] blocks = [.. Enumerable.Range(0, space.Blocks.Count).Where(b => LevelOrder.All.Any(o => o.List == space.Blocks[b].List))];
        if (blocks.Length == 0)
        {
            return;
        }

        // Of cells that differ elsewhere one is enough: what is raised lies in these blocks.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _ = context.Walk(space, [(0, true)], chosen =>
        {
            string key = string.Join(',', blocks.Select(b => chosen[b]));
            if (!seen.Contains(key) && Eligible(space, chosen, rule, day) is { } draft)
            {
                _ = seen.Add(key);
                Raise(context, rule, family, draft, day);
            }

            return true;
        });
    }

    private static WitnessDraft? Eligible(CellSpace space, int[] chosen, RuleCase rule, int day) => WitnessBuilder.Drafts(space, chosen)
        .FirstOrDefault(d => WitnessWriter.Worker(d) is { } worker && CheckContext.IsOfAge(worker, day) && rule.Decide(worker, day).Outcome == Outcome.Eligible);

    private static void Raise(CheckContext context, RuleCase rule, DecisionTrack[] family, WitnessDraft draft, int day)
    {
        foreach ((string list, string name, IReadOnlyList<string> codes) in LevelOrder.All)
        {
            int member = LevelOrder.MemberOf(list, name);
            if (!draft.Lists.TryGetValue(list, out IReadOnlyList<(RecordDraft Record, int Day)>? records) || records.Count != 1)
            {
                continue;
            }

            int rank = codes.TakeWhile(c => c != records[0].Record.Values[member].Text).Count();
            if (rank + 1 < codes.Count)
            {
                WitnessDraft raised = draft.With(list, 0, member, ItemValue.OfText(codes[rank + 1]));
                Compare(context, rule, family, (draft, raised), (list, codes[rank], codes[rank + 1]), day);
            }
        }
    }

    private static void Compare(
        CheckContext context,
        RuleCase rule,
        DecisionTrack[] family,
        (WitnessDraft Lower, WitnessDraft Higher) drafts,
        (string List, string Lower, string Higher) raised,
        int day)
    {
        if (WitnessWriter.Worker(drafts.Lower) is not { } lower || WitnessWriter.Worker(drafts.Higher) is not { } higher)
        {
            return;
        }

        Decision before = Best(rule, family, lower, day);
        Decision after = Best(rule, family, higher, day);
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
            Witnesses = [Told(rule, lower, before, day), Told(rule, higher, after, day)],
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
