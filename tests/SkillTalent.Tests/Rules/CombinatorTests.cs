namespace SkillTalent.Tests.Rules;

/// <summary>Kleene's tables, in evaluate and timeline alike.</summary>
public class CombinatorTests
{
    private const string F = """{ "fact": "f", "elapsed": { "atLeast": "P0D" } }""";
    private const string G = """{ "fact": "g", "elapsed": { "atLeast": "P0D" } }""";

    private static readonly LocalDate Today = new(2023, 7, 14);

    public static TheoryData<Truth, Truth, Truth, Truth> Table()
    {
        var table = new TheoryData<Truth, Truth, Truth, Truth>();
        const Truth T = Truth.True;
        const Truth U = Truth.Unknown;
        const Truth F = Truth.False;
        foreach ((Truth a, Truth b, Truth all, Truth any) in new[]
        {
            (T, T, T, T), (T, U, U, T), (T, F, F, T),
            (U, T, U, T), (U, U, U, U), (U, F, F, U),
            (F, T, F, T), (F, U, F, U), (F, F, F, F),
        })
        {
            table.Add(a, b, all, any);
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void All_Any_Not(Truth a, Truth b, Truth all, Truth any)
    {
        Assert.Equal(all, OneFact.Rule("date", $$"""{ "all": [ {{F}}, {{G}} ] }""").On(Today, Value(a), Value(b)));
        Assert.Equal(any, OneFact.Rule("date", $$"""{ "any": [ {{F}}, {{G}} ] }""").On(Today, Value(a), Value(b)));
        Assert.Equal(2 - (int)a, (int)OneFact.Rule("date", $$"""{ "not": {{F}} }""").On(Today, Value(a), Value(b)));
        Assert.Equal(2 - (int)all, (int)OneFact.Rule("date", $$"""{ "not": { "all": [ {{F}}, {{G}} ] } }""").On(Today, Value(a), Value(b)));
    }

    private static FactValue Value(Truth truth) => truth switch
    {
        Truth.True => FactValue.Of(Day.Of(Today)),
        Truth.False => FactValue.Never,
        _ => FactValue.Unknown,
    };
}
