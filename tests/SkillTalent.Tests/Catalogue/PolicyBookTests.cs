using System.Text.RegularExpressions;
using SkillTalent.Drawing;
using SkillTalent.Tests.Decisions;

namespace SkillTalent.Tests.Catalogue;

public partial class PolicyBookTests
{
    private const string Ever = "'effective': { 'from': '2020-01-01', 'kind': 'enacted' }";

    public static IEnumerable<object[]> Books() =>
        from place in PolicyCatalog.BuiltIn.Places.Keys.Order(StringComparer.Ordinal) from language in Enum.GetValues<Language>() select (object[])[place, language];

    [Theory]
    [MemberData(nameof(Books))]
    public void EveryRuleStandsInItWithItsBasisAndDocuments(string place, Language language)
    {
        string book = Write(PolicyCatalog.BuiltIn, place, language);
        HashSet<string> chain = [.. PolicyCatalog.BuiltIn.Set.ChainOf(place).Select(p => p.Code)];
        Provision[] provisions = [.. PolicyCatalog.BuiltIn.Set.Provisions.Where(p => chain.Contains(p.Place))];

        string[] rules = book.Split("\n#### ");
        Assert.Equal(provisions.Length, rules.Length - 1);
        foreach ((Provision provision, string rule) in provisions.OrderBy(p => p.Id, StringComparer.Ordinal).Zip(rules.Skip(1).OrderBy(r => r.Split('`')[1], StringComparer.Ordinal)))
        {
            Assert.StartsWith($"`{provision.Id}`", rule, StringComparison.Ordinal);
            Assert.Contains(language == Language.Chinese ? "**依据**" : "**rests on**", rule, StringComparison.Ordinal);
        }

        Assert.All(provisions.SelectMany(p => p.Pathways), p => Assert.Contains($"- `{p.Id}`", book, StringComparison.Ordinal));
        Assert.All(provisions.SelectMany(p => p.Citations), c => Assert.Contains(BookText.Plain(c.Document), book, StringComparison.Ordinal));
        Assert.DoesNotContain("\n\n\n", book, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', book);
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void EveryPictureIsWhole(string place, Language language)
    {
        string[] pictures = [.. Write(PolicyCatalog.BuiltIn, place, language).Split("```mermaid\n").Skip(1).Select(p => p.Split("```")[0])];
        foreach (string[] lines in pictures.Select(p => p.TrimEnd().Split('\n')))
        {
            Assert.Equal("flowchart LR", lines[0]);
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (string line in lines.Skip(1))
            {
                Match node = Node().Match(line);
                Assert.True(node.Success, line);
                Assert.True(known.Add(node.Groups["id"].Value), line);
                Assert.True(node.Groups["to"].Value is "" || known.Contains(node.Groups["to"].Value), line);
            }

            Assert.True(lines.Length > 2);
        }
    }

    [Fact]
    public void AConditionOfAnAmountThatIsUnconfirmedSaysSo()
    {
        using var book = new StringWriter();
        PolicyBook.Write(book, PolicyCatalog.BuiltIn, Places.Changzhou, Language.English);
        Assert.Contains("aged under 36 years (unconfirmed, counted only if asked for)", book.ToString(), StringComparison.Ordinal);
        Provision rent = PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).First(p => p.Id == "changzhou/rent-aid");
        Assert.Contains(rent.Amount!.Rows, r => r.Text(Language.Chinese)!.Contains("（未证实，默认不计）", StringComparison.Ordinal));
    }

    [Fact]
    public void RulesAreMadeFromTheTreesAndNotFromTitles()
    {
        string Book(string years, string title) => Write(
            SmallPolicy.Of(("C", $"{{ 'id': 'c/level', 'kind': 'level', 'target': 'technician', 'title': {{ 'zh': '{title}', 'en': '{title}' }}, {Ever}, 'held': {SmallPolicy.A}, 'pathways': [ {{ 'id': 'c/level/1', 'when': {{ 'fact': 'day', 'elapsed': {{ 'atLeast': 'P{years}Y' }} }} }} ] }}")),
            "C",
            Language.English);

        Assert.Contains("at least 4 years", Book("4", "four years"), StringComparison.Ordinal);
        Assert.Equal(2, Book("3", "four years").Split("at least 3 years").Length - 1);
        Assert.Equal(WithoutHeadings(Book("4", "one")), WithoutHeadings(Book("4", "another")));

        // The fingerprint of the rulebooks is another one, as their titles are.
        static string[] WithoutHeadings(string book) => [.. book.Split('\n').Where(l => !l.StartsWith('#') && !l.StartsWith("every version", StringComparison.Ordinal))];
    }

    [Fact]
    public void ATreeIsToldNodeByNode()
    {
        string book = Write(
            SmallPolicy.Of(("C", $"{{ 'id': 'c/aid', {Ever}, 'when': {{ 'all': [ {SmallPolicy.A}, {{ 'any': [ {SmallPolicy.B}, {{ 'fact': 'team', 'compare': {{ 'atLeast': 3 }} }} ] }} ] }} }}")),
            "C",
            Language.English);

        Assert.Matches(@"- \*\*condition\*\*: all of\n  - .+\n  - any of:\n    - .+\n    - .*at least 3", book);
    }

    [Fact]
    public void WhatARulebookHoldsDoesNotBecomeMarkup()
    {
        string book = Write(
            SmallPolicy.Of(("C", $"{{ 'id': 'c/aid', 'title': {{ 'zh': '甲', 'en': 'a | b <b>*c* [d](e)' }}, {Ever}, 'note': {{ 'zh': '注', 'en': 'x\\n# y' }} }}")), "C", Language.English);

        Assert.Contains("a \\| b \\<b\\>\\*c\\* \\[d\\](e)", book, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# y", book, StringComparison.Ordinal);
    }

    [Fact]
    public void ADayLeavesOutWhatIsNotInForce()
    {
        string day = Write(PolicyCatalog.BuiltIn, Places.Quzhou, Language.English, new LocalDate(2023, 7, 13));
        Assert.DoesNotContain("#### `quzhou/technician-allowance`", day, StringComparison.Ordinal);
        Assert.Contains("#### `quzhou/technician-allowance`", Write(PolicyCatalog.BuiltIn, Places.Quzhou, Language.English, new LocalDate(2023, 7, 14)), StringComparison.Ordinal);
        Assert.Contains("in force on 2023-07-13", day, StringComparison.Ordinal);
    }

    [Fact]
    public void APlaceThatIsNoneIsRefused() => Assert.Throws<KeyNotFoundException>(() => Write(PolicyCatalog.BuiltIn, "000000", Language.English));

    private static string Write(PolicyCatalog catalog, string place, Language language, LocalDate? on = null)
    {
        using var book = new StringWriter();
        PolicyBook.Write(book, catalog, place, language, on);
        return book.ToString();
    }

    [GeneratedRegex("""^    (?<id>[tpn]\d*)(\(\["[^"]+"\]\)|\[\["[^"]+"\]\]|\{"[^"]+"\}|\["[^"]+"\])( (-->|-\.->) (?<to>[tpn]\d*))?$""")]
    private static partial Regex Node();
}
