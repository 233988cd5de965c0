namespace SkillTalent.Web.Hosting;

/// <summary>There is too much to do at once, or one thing took longer than a request may.</summary>
internal sealed class BusyException : Exception;
