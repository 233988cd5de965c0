namespace SkillTalent.Cli.Options;

/// <summary>Finds the provisions that an option names.</summary>
internal static class ProvisionNames
{
    /// <summary>The decisions of a policy, or those of them that are named.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="provisions">The ids; none: all.</param>
    /// <param name="option">The option that names them.</param>
    /// <exception cref="BadArgumentException">An id is none of a decision there.</exception>
    public static CompiledPolicy Compile(SkillPolicy policy, string[] provisions, string option)
    {
        try
        {
            return policy.Compile(provisions);
        }
        catch (KeyNotFoundException e)
        {
            IReadOnlyList<string> known = policy.Compile().Decisions;
            string unknown = Array.Find(provisions, id => !known.Any(k => k == id || k.StartsWith(id + "/", StringComparison.Ordinal))) ?? provisions[0];
            throw new BadArgumentException(
                option, Nearest.HintOrList(new LocalizedText("当地对劳动者有结论的条款编号", "ids of provisions that decide about workers there"), unknown, known), e);
        }
    }
}
