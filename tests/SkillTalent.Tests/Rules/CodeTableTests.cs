using System.Reflection;

namespace SkillTalent.Tests.Rules;

/// <summary>Every coded list of the library has one table, and the table has every member.</summary>
public class CodeTableTests
{
    private static readonly CodeTable<Basis> Table = Codes.OfBasis;

    /// <summary>The tables, found by their types: what a new list must hold, it must hold without being named here.</summary>
    public static TheoryData<string, object> Tables()
    {
        var tables = new TheoryData<string, object>();
        foreach (PropertyInfo property in typeof(Basis).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(CodeTable<>)))
        {
            tables.Add(property.PropertyType.GetGenericArguments()[0].Name, property.GetValue(null)!);
        }

        return tables;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void ATableHasEveryMemberOnce_AndEveryCodeLeadsBack(string name, object table)
    {
        Type type = table.GetType().GetGenericArguments()[0];
        typeof(CodeTableTests).GetMethod(nameof(Check), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, [name, table]);
    }

    [Fact]
    public void ThereIsATableForEachOfTheLists() => Assert.Contains("Outcome", Tables().Select(row => (string)row[0]));

    [Fact]
    public void AnotherCodeIsNone()
    {
        Assert.Null(Table.Find("rumour"));
        Assert.Null(Table.Find("Official"));
        Assert.False(Table.TryGet("", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table[(Basis)99]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Label((Basis)(-1)));
    }

    [Theory]
    [InlineData("\"rumour\"")]
    [InlineData("1")]
    public void AnotherCodeIsRefusedWithItsPlaceAndTheCodes(string json)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Table.Read(JsonCursor.Parse(json, "x.json")));
        Assert.StartsWith("x.json: $: expected one of: ", refused.Message, StringComparison.Ordinal);
        Assert.All(Table.Codes, c => Assert.Contains(c, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void AMemberOfAnotherListIsRefused() =>
        Assert.Throws<ArgumentException>(() => new CodeTable<Basis>((Basis.Official, "official"), (Outcome.Eligible, "eligible")));

    private static void Check<T>(string name, CodeTable<T> table)
        where T : struct, Enum
    {
        Assert.Equal(name, typeof(T).Name);
        Assert.Equal(Enum.GetValues<T>().Order(), table.All.Order());
        Assert.Equal(table.All.Count, table.Codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(table.All, table.Codes.Select(c => table.Find(c)!.Value));
        Assert.All(table.All, v => Assert.Equal(v, table.Find(table[v])));
        Assert.All(table.Codes, c => Assert.Matches("^[a-z]+(-[a-z]+)*$", c));
    }
}
