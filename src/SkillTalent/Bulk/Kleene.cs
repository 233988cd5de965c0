namespace SkillTalent;

/// <summary>A three-valued mask as two values of a program: surely true, and not surely false. Where nothing is unknown they are one.</summary>
internal readonly record struct Kleene(int True, int Possible)
{
    public bool IsCertain => True == Possible;
}
