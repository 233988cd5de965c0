namespace SkillTalent.Web.Tests;

/// <summary>Tests that measure the memory of the whole process: beside others they would count what these hold.</summary>
[CollectionDefinition(nameof(RunAlone), DisableParallelization = true)]
public sealed class RunAlone;
