namespace SkillTalent.Web.Api;

/// <summary>A place as JSON shows it.</summary>
internal sealed record PlaceView(string Code, string Zh, string En, string? Within);
