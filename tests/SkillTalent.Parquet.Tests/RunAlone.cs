namespace SkillTalent.Parquet.Tests;

/// <summary>Tests that measure what the whole process holds: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(RunAlone), DisableParallelization = true)]
public sealed class RunAlone;
