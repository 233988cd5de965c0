namespace SkillTalent;

/// <content>What limits the answer.</content>
public sealed partial class Decision
{
    private Reason[] MakeWarnings()
    {
        var warnings = new List<Reason>();
        if (Staleness() is { } stale)
        {
            warnings.Add(stale);
        }

        warnings.AddRange(Applying.Warnings);
        if (_rule.ToldFacts.Count > 0)
        {
            warnings.AddRange(OfRetirement());
            warnings.AddRange(OfOccupation());
            warnings.AddRange(OfWork());
        }

        warnings.AddRange(_rule.Remarks);
        if (Span is { } span && span.From == PossibleSpan?.From && _track.On(span.From) is { InForce: true } begins && begins.Days.From == span.From && span.From > Day.First)
        {
            DecisionRule before = _track.On(span.From - 1);
            Provision started = begins.Parts[0].Provision;
            if (before is { InForce: false, NotInForceOutcome: Outcome.NotCovered }
                && TimelineReading.Of(begins.Root, new TimelineContext(_facts.Subject, begins.CutOffs)).Possible.Contains(span.From - 1))
            {
                warnings.Add(new Reason(ReasonCode.EarliestIsKnownFrom, ("day", Day.ToDate(span.From))));
            }
            else if (started.Effective.Precision != DatePrecision.Day && started.Effective.FirstDay == span.From)
            {
                warnings.Add(new Reason(ReasonCode.ImpreciseStart, ("day", Day.ToDate(span.From))));
            }
        }

        if (Earliest is { } earliest && !IsToldOn(Day.Of(earliest)))
        {
            warnings.Add(new Reason(ReasonCode.EarliestByOtherVersion, ("day", earliest)));
        }

        // By what they say, where two have one code: an argument may be a reason, of which the code alone tells little.
        return warnings.Count < 2 || warnings.DistinctBy(w => w.Code, StringComparer.Ordinal).Count() == warnings.Count ? [.. warnings] : [.. warnings.DistinctBy(w => w.Text(Language.English), StringComparer.Ordinal)];
    }

    // Whether what is told, the way that is open or else the conditions that are not met, was or will be the rule on a day.
    private bool IsToldOn(int day)
    {
        DecisionRule then = _track.On(day);
        return ReferenceEquals(then, _rule)
            || (Pathway is { } open ? then.Pathways.Any(p => ReferenceEquals(p.Source, open.Pathway)) : Provisions.All(told => then.Parts.Any(p => p.Provision == told)));
    }

    // One line a decision: the first horizon that is passed says more than that another is unknown.
    private Reason? Staleness()
    {
        return ConfirmedThrough is { } horizon && On > horizon ? new Reason(ReasonCode.BeyondConfirmed, ("day", horizon))
            : Applying.IsHorizonUnknown ? new Reason(ReasonCode.ConfirmedUnknown)
            : null;
    }

    // A name that no rulebook knows is some other occupation: told where the occupation decides who is meant.
    private IEnumerable<Reason> OfOccupation()
    {
        foreach (Fact fact in ToldFacts().Concat(_rule.GuardFacts).Where(f => f.Domain?.Occupations is not null).Distinct())
        {
            if (fact.Source is not MemberSource member || _facts.Subject.Members.Length == 0 || _facts.Subject.Members[member.Index].Text is not { } name
                || fact.Domain!.Occupations is not { Rows.Count: > 0 } known || known.Find(name) is not null || fact.Domain.Has(name))
            {
                continue;
            }

            IReadOnlyList<string> near = known.Nearest(name);
            yield return near.Count == 0
                ? new Reason(ReasonCode.OccupationNotListed, ("name", name))
                : new Reason(ReasonCode.OccupationNotListedNear, ("name", name), ("near", new LocalizedText(string.Join("、", near), string.Join(", ", near))));
        }
    }

    // Work that may be of another kind, or of days on which nobody may work, is counted as stated and told.
    private IEnumerable<Reason> OfWork()
    {
        Fact[] worked = [.. ToldFacts().Where(f => f.Source is WorkedSource)];
        if (worked.Select(f => ((WorkedSource)f.Source).UnstatedSpells(_facts.Subject)).DefaultIfEmpty(0).Max() is > 0 and var spells)
        {
            yield return new Reason(ReasonCode.RelatedWorkUnstated, ("spells", spells));
        }

        if (worked.Length > 0 && _rule.WorkingAge?.Of(_facts.Subject, _facts.On) is { } age && _facts.Subject.Work is { Spells: [{ From: var first }, ..] } && first < age.Day)
        {
            yield return new Reason(ReasonCode.WorkBeforeAge, ("day", Day.ToDate(age.Day)), ("age", age.Years));
        }
    }

    // What was computed is told where it decides: once the day has come.
    private IEnumerable<Reason> OfRetirement()
    {
        foreach (Fact fact in ToldFacts().Where(f => f.Source is RetirementSource))
        {
            var source = (RetirementSource)fact.Source;
            int reached = source.Reached(_facts.Subject).Latest;
            int retired = source.Bounds(fact, _facts.Subject).Latest;
            if (source.IsStated(_facts.Subject) || _facts.On < reached)
            {
                continue;
            }

            yield return _facts.On >= retired
                ? new Reason(ReasonCode.RetirementComputed, ("day", Day.ToDate(retired)))
                : new Reason(ReasonCode.EmployedPastRetirement, ("day", Day.ToDate(reached)));
        }
    }
}
