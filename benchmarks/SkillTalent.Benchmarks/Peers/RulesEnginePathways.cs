using RulesEngine.Models;

namespace SkillTalent.Benchmarks.Peers;

/// <summary>The six pathways as a workflow of Microsoft RulesEngine.</summary>
internal sealed class RulesEnginePathways
{
    private const string Name = "senior-worker";

    private readonly RulesEngine.RulesEngine _engine = new([
        new Workflow
        {
            WorkflowName = Name,
            Rules =
            [
                Rule("total", "worker.TotalMonths >= 120"),
                Rule("intermediate", "worker.SinceIntermediate >= 48"),
                Rule("title", "worker.SinceInitialTitle >= 12"),
                Rule("senior class", "worker.SeniorClass"),
                Rule("college", "worker.IntermediateHeld && worker.College"),
                Rule("assessed", "worker.AssessedCollege"),
            ],
        },
    ]);

    public long Count(IReadOnlyList<PlainWorker> workers)
    {
        long count = 0;
        foreach (PlainWorker worker in workers)
        {
            List<RuleResultTree> results = _engine.ExecuteAllRulesAsync(Name, new RuleParameter("worker", worker)).AsTask().GetAwaiter().GetResult();
            count += results.Exists(r => r.IsSuccess) ? 1 : 0;
        }

        return count;
    }

    private static Rule Rule(string name, string expression) => new() { RuleName = name, Expression = expression, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
