namespace SkillTalent.Tests.Snippets;

/// <summary>The page's program opens files by their names alone, so the process's folder is changed: nothing may run beside it.</summary>
[CollectionDefinition(nameof(RunAlone), DisableParallelization = true)]
public class RunAlone;
