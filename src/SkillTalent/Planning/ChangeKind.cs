namespace SkillTalent;

/// <summary>What kind of change it is; costs go by it.</summary>
public enum ChangeKind
{
    /// <summary>A skill certificate is obtained.</summary>
    Certificate,

    /// <summary>A professional title is obtained.</summary>
    Title,

    /// <summary>A diploma is obtained.</summary>
    Diploma,

    /// <summary>Studies are taken up.</summary>
    Enrolment,

    /// <summary>An honour is won.</summary>
    Honour,

    /// <summary>A place in a contest is won.</summary>
    Contest,

    /// <summary>A benefit is paid.</summary>
    Claim,

    /// <summary>Work is taken up.</summary>
    Work,

    /// <summary>The post or the employer becomes another.</summary>
    Post,

    /// <summary>Anything else about the worker becomes another: a flag, a choice, a number, a day.</summary>
    State,

    /// <summary>Time passes.</summary>
    Wait,
}

/// <summary>The codes of <see cref="ChangeKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<ChangeKind> OfChangeKind { get; } = new(
        (ChangeKind.Certificate, "certificate"),
        (ChangeKind.Title, "title"),
        (ChangeKind.Diploma, "diploma"),
        (ChangeKind.Enrolment, "enrolment"),
        (ChangeKind.Honour, "honour"),
        (ChangeKind.Contest, "contest"),
        (ChangeKind.Claim, "claim"),
        (ChangeKind.Work, "work"),
        (ChangeKind.Post, "post"),
        (ChangeKind.State, "state"),
        (ChangeKind.Wait, "wait"));

    /// <summary>The code used in JSON, such as <c>certificate</c>.</summary>
    public static string ToCode(this ChangeKind kind) => OfChangeKind[kind];
}
