using SkillTalent.Rules;

namespace SkillTalent.Workers;

/// <summary>What rules may ask of a worker. The order is the layout that <see cref="WorkerSubject"/> fills.</summary>
internal static class WorkerSchema
{
    private static readonly string[] Levels = [.. SkillLevel.All.Select(l => l.Code)];

    public static readonly SubjectSchema Instance = new(
        "worker",
        [
            new("birth", MemberKind.Date),
            new("occupation", MemberKind.Text),
            new("post.frontline", MemberKind.Flag),
            new("post.shortageOccupation", MemberKind.Flag),
            new("post.employer", MemberKind.Text),
            new("post.appointedLevel", MemberKind.Text),
            new("insurance.since", MemberKind.Date),
            new("insurance.months", MemberKind.Number, Accrues: true),
            new("broughtIn", MemberKind.Date),
            new("ownsHome", MemberKind.Flag),
            new("spouseOwnsHome", MemberKind.Flag),
            new("leaseFiled", MemberKind.Flag),
            new("fullTimeInProvinceSince", MemberKind.Date),
            new("returnedAfterYears", MemberKind.Number),
            new("retiredOn", MemberKind.Date),
            new("underSanction", MemberKind.Flag),
            new("purchase.day", MemberKind.Date),
            new("purchase.kept", MemberKind.Flag),
        ],
        [
            new("employment", [new("from", MemberKind.Date), new("to", MemberKind.Date)], "from"),
            new(
                "certificates",
                [
                    new("level", MemberKind.Text, Levels),
                    new("issued", MemberKind.Date),
                    new("occupation", MemberKind.Text),
                    new("class", MemberKind.Text),
                    new("shortage", MemberKind.Flag),
                    new("foreign", MemberKind.Text),
                ],
                "issued"),
            new(
                "titles",
                [
                    new("rank", MemberKind.Text, [.. TitleRankExtensions.Table.Codes]),
                    new("series", MemberKind.Text, [.. TitleSeriesExtensions.Table.Codes]),
                    new("issued", MemberKind.Date),
                ],
                "issued"),
            new(
                "education",
                [
                    new("level", MemberKind.Text, [.. EducationLevelExtensions.Table.Codes]),
                    new("school", MemberKind.Text, [.. SchoolKindExtensions.Table.Codes]),
                    new("class", MemberKind.Text, [.. SchoolClassExtensions.Table.Codes]),
                    new("graduated", MemberKind.Date),
                    new("relatedMajor", MemberKind.Flag),
                    new("assessed", MemberKind.Flag),
                    new("student", MemberKind.Flag),
                ],
                "graduated"),
            new(
                "contests",
                [
                    new("tier", MemberKind.Text),
                    new("class", MemberKind.Number),
                    new("place", MemberKind.Number),
                    new("of", MemberKind.Number),
                    new("share", MemberKind.Number),
                    new("role", MemberKind.Text),
                    new("team", MemberKind.Number),
                    new("date", MemberKind.Date),
                    new("occupation", MemberKind.Text),
                ],
                "date"),
            new(
                "claims",
                [
                    new("provision", MemberKind.Text, NamesProvision: true),
                    new("level", MemberKind.Text, Levels),
                    new("occupation", MemberKind.Text),
                    new("date", MemberKind.Date),
                ],
                "date"),
            new("honours", [new("code", MemberKind.Text), new("date", MemberKind.Date)], "date"),
        ]);
}
