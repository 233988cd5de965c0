namespace SkillTalent;

/// <summary>Collects, while a period is computed, the rules that were applied and what is to be remarked.</summary>
internal sealed class LevyTrace
{
    private readonly List<LevyRule> _rules = [];
    private readonly List<LevyFinding> _findings = [];

    public IReadOnlyList<LevyRule> Rules => _rules;

    public IReadOnlyList<LevyFinding> Findings => _findings;

    public LevyRule Add(DatedParameter parameter, DatedValue version)
    {
        var rule = new LevyRule(parameter.Id, version);
        if (!_rules.Contains(rule))
        {
            _rules.Add(rule);
        }

        return rule;
    }

    public void Add(LevyFinding finding) => _findings.Add(finding);
}
