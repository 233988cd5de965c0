using System.Collections.Concurrent;

namespace SkillTalent.Samples.Cluster;

/// <summary>The rules as a silo needs them: compiled once a question, and shared by its partitions.</summary>
public sealed class Policies
{
    private readonly ConcurrentDictionary<Question, Lazy<CompiledPolicy>> _compiled = new();

    /// <summary>The compiled rules of a question.</summary>
    public CompiledPolicy Of(Question question) => _compiled.GetOrAdd(
        question,
        asked => new Lazy<CompiledPolicy>(() => SkillPolicy.For(asked.Place, LocalDate.FromDateOnly(asked.On)).Compile(asked.Decision))).Value;
}
