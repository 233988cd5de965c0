namespace SkillTalent;

/// <summary>A member of a group (集团成员企业), wholly owned or controlled, with outlays and levies of its own.</summary>
/// <param name="Name">What the member is called in the group; not read by any rule.</param>
/// <param name="Account">Its own account.</param>
public sealed record LevyGroupMember(string Name, LevyAccount Account);
