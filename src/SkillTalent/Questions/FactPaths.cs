using System.Globalization;

namespace SkillTalent;

/// <summary>
/// What of a worker is not stated and a fact rests on, by its paths. A fact that is made of records cannot be asked of a person: the list
/// can, or the members of its records that the fact looks at.
/// </summary>
internal sealed class FactPaths(Subject subject, SubjectSchema schema)
{
    private const string Share = "share";

    /// <summary>The paths; none where all that the fact rests on is stated.</summary>
    public IEnumerable<string> Of(Fact fact) => fact.Source switch
    {
        // Who does not know the day may know what it follows from.
        RetirementSource retirement => retirement.IsStated(subject) ? [] : retirement.ComputedFrom.Prepend(retirement.Index).SelectMany(Member),
        MemberSource member => Member(member.Index),
        GivenSource => subject.Given.ContainsKey(fact.Id) ? [] : [WorkerForm.FactsPrefix + fact.Id],
        WorkedSource work => (subject.Work is null ? (string[])["employment"] : []).Concat(work.Since is { } since ? Of(since) : []),
        RecordFold fold => subject.Lists[fold.List] is { } records ? Records(fold, records) : [ListPath(fold.List)],
        _ => fact.Source.Parts.SelectMany(Of),
    };

    private IEnumerable<string> Member(int index) =>
        subject.Members[index].State == FactState.Unknown ? [schema.Members[index].Name] : [];

    private IEnumerable<string> Records(RecordFold fold, SubjectRecord[] records)
    {
        RecordSchema list = schema.Lists[fold.List];
        int[] members =
        [
            .. fold.Queries.SelectMany(q => q.Tests).Select(t => t.Member).Concat([fold.ComparedMember, fold.UntilMember]).Where(m => m >= 0).Distinct().Order(),
        ];
        for (int i = 0; i < records.Length; i++)
        {
            // What one member rules out needs none of the others.
            if (fold.Queries.All(q => q.Matches(records[i], subject) == Truth.False))
            {
                continue;
            }

            foreach (int member in members.Where(m => records[i].Values[m].State == FactState.Unknown))
            {
                // A share is not stated as such: it is the place among so many.
                string[] names = list.Members[member].Name == Share
                    ? [.. ((string[])["place", "of"]).Where(n => records[i].Values[list.IndexOf(n)].State == FactState.Unknown)]
                    : [list.Members[member].Name];
                foreach (string name in names)
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"{ListPath(fold.List)}[{i}].{name}");
                }
            }
        }

        foreach (RecordSameTest same in fold.Queries.SelectMany(q => q.Tests).OfType<RecordSameTest>())
        {
            foreach (string path in Member(same.SubjectMember))
            {
                yield return path;
            }
        }
    }

    private string ListPath(int list) =>
        list < WorkerShape.Lists.Count ? schema.Lists[list].Name : WorkerForm.RecordsPrefix + schema.Lists[list].Name;
}
