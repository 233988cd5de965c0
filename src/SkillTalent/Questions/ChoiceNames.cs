namespace SkillTalent;

/// <summary>What people call the codes of a worker's form, as the rulebooks say it.</summary>
internal sealed class ChoiceNames(Vocabulary vocabulary)
{
    private static readonly LocalizedText Other = new("其他", "other");

    private readonly ChoiceDomain[] _domains = [.. vocabulary.Domains.OrderBy(d => d.Options.Count)];

    /// <summary>A closed list of codes.</summary>
    public IReadOnlyList<ChoiceOption> Of(IReadOnlyList<string> codes)
    {
        ChoiceDomain? domain = Array.Find(_domains, d => codes.All(c => c == ChoiceDomain.Other || d.Has(c)));
        return [.. codes.Select(c => new ChoiceOption(c, LabelOf(c, domain)))];
    }

    /// <summary>The codes of a text that any code can be, as far as rules speak of them.</summary>
    /// <param name="list">The list; null for a member of the worker.</param>
    /// <param name="member">The member.</param>
    public IReadOnlyList<ChoiceOption> Known(string? list, string member)
    {
        if (list is null)
        {
            return member.EndsWith("residence", StringComparison.Ordinal)
                ? [.. vocabulary.Places.Values.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => new ChoiceOption(p.Code, p.Name))]
                : vocabulary.Facts.FirstOrDefault(f => f.Source is MemberSource && f.Source.Describe() == $"member {member}")?.Choices ?? [];
        }

        int index = vocabulary.Workers!.IndexOfList(list);
        CodedMember? coded = vocabulary.CodedMembers.FirstOrDefault(m => m.List == index && vocabulary.Workers.Lists[index].Members[m.Member].Name == member);
        if (coded is null || vocabulary.Workers.Lists[index].Members[coded.Member].NamesProvision)
        {
            return [];
        }

        IReadOnlyList<ChoiceOption> named = Of([.. coded.Codes.Order(StringComparer.Ordinal)]);
        return [.. named.Select(c => c.Label.En == c.Code && c.Label != Other ? c with { Label = LabelByFact(coded, c.Code) ?? c.Label } : c)];
    }

    // A place may add a code to those of the nation, in a list of its own.
    private LocalizedText LabelOf(string code, ChoiceDomain? domain) =>
        code == ChoiceDomain.Other ? Other
        : SkillLevel.TryParse(code, out SkillLevel? level) && domain?.Id != "school-class" ? level.Label
        : (domain ?? Array.Find(_domains, d => d.Has(code)))?.Options.FirstOrDefault(o => o.Code == code)?.Label ?? new LocalizedText(code, code);

    // The fact that there is a record of this code and nothing else is called as the code is.
    private LocalizedText? LabelByFact(CodedMember coded, string code) => vocabulary.Facts.FirstOrDefault(f =>
        f.Source is AnyFold { List: var list } && list == coded.List
        && RecordFold.QueriesOf(f) is [{ Tests: [RecordTextTest { Codes: [var only] } test] }] && test.Member == coded.Member && only == code)?.Label;
}
