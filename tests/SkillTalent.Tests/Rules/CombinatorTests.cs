namespace SkillTalent.Tests.Rules;

/// <summary>Kleene's tables, in evaluate and timeline alike.</summary>
public class CombinatorTests
{
    private const string F = """{ "fact": "f", "elapsed": { "atLeast": "P0D" } }""";
    private const string G = """{ "fact": "g", "elapsed": { "atLeast": "P0D" } }""";

    private static readonly LocalDate Today = new(2023, 7, 14);

    [Fact]
    public void All_Any_Not()
    {
        const Truth T = Truth.True;
        const Truth U = Truth.Unknown;
        const Truth N = Truth.False;
        foreach ((Truth a, Truth b, Truth all, Truth any) in new[]
        {
            (T, T, T, T), (T, U, U, T), (T, N, N, T),
            (U, T, U, T), (U, U, U, U), (U, N, N, U),
            (N, T, N, T), (N, U, N, U), (N, N, N, N),
        })
        {
            Assert.Equal(all, OneFact.Rule("date", $$"""{ "all": [ {{F}}, {{G}} ] }""").On(Today, Value(a), Value(b)));
            Assert.Equal(any, OneFact.Rule("date", $$"""{ "any": [ {{F}}, {{G}} ] }""").On(Today, Value(a), Value(b)));
            Assert.Equal(2 - (int)a, (int)OneFact.Rule("date", $$"""{ "not": {{F}} }""").On(Today, Value(a), Value(b)));
            Assert.Equal(2 - (int)all, (int)OneFact.Rule("date", $$"""{ "not": { "all": [ {{F}}, {{G}} ] } }""").On(Today, Value(a), Value(b)));
        }
    }

    private static FactValue Value(Truth truth) => truth switch
    {
        Truth.True => FactValue.Of(Day.Of(Today)),
        Truth.False => FactValue.Never,
        _ => FactValue.Unknown,
    };
}
