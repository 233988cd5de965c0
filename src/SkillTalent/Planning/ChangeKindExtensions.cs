namespace SkillTalent.Planning;

/// <summary>The codes of <see cref="ChangeKind"/>.</summary>
public static class ChangeKindExtensions
{
    /// <summary>The code used in JSON, such as <c>certificate</c>.</summary>
    public static string ToCode(this ChangeKind kind) => kind switch
    {
        ChangeKind.Certificate => "certificate",
        ChangeKind.Title => "title",
        ChangeKind.Diploma => "diploma",
        ChangeKind.Enrolment => "enrolment",
        ChangeKind.Honour => "honour",
        ChangeKind.Contest => "contest",
        ChangeKind.Claim => "claim",
        ChangeKind.Work => "work",
        ChangeKind.Post => "post",
        ChangeKind.State => "state",
        ChangeKind.Wait => "wait",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
