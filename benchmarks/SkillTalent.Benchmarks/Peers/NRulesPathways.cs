using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace SkillTalent.Benchmarks.Peers;

/// <summary>The six pathways as rules of NRules. A worker counts once, however many of them are open.</summary>
internal sealed class NRulesPathways
{
    private static readonly IReadOnlyList<Expression<Func<PlainWorker, bool>>> Pathways =
    [
        worker => worker.TotalMonths >= 120,
        worker => worker.SinceIntermediate >= 48,
        worker => worker.SinceInitialTitle >= 12,
        worker => worker.SeniorClass,
        worker => worker.IntermediateHeld && worker.College,
        worker => worker.AssessedCollege,
    ];

    private readonly ISessionFactory _factory;
    private readonly HashSet<PlainWorker> _eligible = new(ReferenceEqualityComparer.Instance);

    public NRulesPathways()
    {
        Expression<Action<IContext, PlainWorker>> count = (_, worker) => Count(worker);
        _factory = new RuleCompiler().Compile([.. Pathways.Select((pathway, i) => Rule($"pathway {i}", pathway, count))]);
    }

    public long Count(IReadOnlyList<PlainWorker> workers)
    {
        _eligible.Clear();
        ISession session = _factory.CreateSession();
        session.InsertAll(workers);
        _ = session.Fire();
        return _eligible.Count;
    }

    private static IRuleDefinition Rule(string name, Expression<Func<PlainWorker, bool>> when, LambdaExpression then)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        PatternBuilder worker = builder.LeftHandSide().Pattern(typeof(PlainWorker), "worker");
        worker.Condition(when);
        builder.RightHandSide().Action(then);
        return builder.Build();
    }

    private void Count(PlainWorker worker) => _eligible.Add(worker);
}
