namespace SkillTalent.Tests.Rules;

public class ReasonArgumentsTests
{
    private readonly Reason _reason = new("code", ("fact", "a"), ("day", new LocalDate(2024, 6, 30)));

    [Fact]
    public void TheyAreADictionaryInTheOrderGiven()
    {
        IReadOnlyDictionary<string, object> arguments = _reason.Arguments;

        Assert.Equal(["fact", "day"], arguments.Keys);
        Assert.Equal(["a", new LocalDate(2024, 6, 30)], arguments.Values);
        Assert.Equal([KeyValuePair.Create("fact", (object)"a"), KeyValuePair.Create("day", (object)new LocalDate(2024, 6, 30))], arguments);
        Assert.Equal(2, arguments.Count);
        Assert.Equal("a", arguments["fact"]);
        Assert.True(arguments.ContainsKey("day"));
        Assert.True(arguments.TryGetValue("fact", out object? fact));
        Assert.Equal("a", fact);
    }

    [Fact]
    public void WhatIsNotThereIsNotFound()
    {
        Assert.False(_reason.Arguments.ContainsKey("Fact"));
        Assert.False(_reason.Arguments.TryGetValue("period", out object? nothing));
        Assert.Null(nothing);
        Assert.Contains("period", Assert.Throws<KeyNotFoundException>(() => _reason.Arguments["period"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => _reason.Arguments.ContainsKey(null!));
        Assert.Empty(new Reason("code").Arguments);
    }
}
