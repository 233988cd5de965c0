namespace SkillTalent;

/// <summary>A three-valued mask as two masks of an engine: surely true, and not surely false. Where nothing is unknown they are one.</summary>
/// <typeparam name="TMask">A set of rows, as the engine has it.</typeparam>
internal readonly record struct Kleene<TMask>(TMask True, TMask Possible)
    where TMask : IEquatable<TMask>
{
    public bool IsCertain => True.Equals(Possible);
}
