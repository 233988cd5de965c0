namespace SkillTalent.Tests.Rulebooks;

/// <summary>What comes with the package is not measured and looked through each time a program starts. It is here.</summary>
public sealed class OwnRulebooksTests
{
    private const string Prefix = "SkillTalent.Rulebooks.Data.";

    public static TheoryData<string> Names =>
        [.. typeof(PolicyCatalog).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_rulebook_of_the_package_keeps_what_is_asked_of_others(string name)
    {
        using Stream stream = typeof(PolicyCatalog).Assembly.GetManifestResourceStream(name)!;
        JsonCursor root = JsonCursor.Parse(stream, name);
        Assert.False(root.Input.IsOwn);
        root.RefuseBrokenText();
    }

    [Fact]
    public void All_examples_of_the_package_can_be_read() =>
        Assert.All(PolicyCatalog.BuiltIn.Rulebooks, book => Assert.All(book.Examples, e => Assert.NotEmpty(e.Expectations)));

    [Theory]
    [InlineData("""{ "a": "plain", "b": [1, "二", { "c": "三" }] }""", true)]
    [InlineData("""{ "a": 1, "a": 2 }""", false)]
    [InlineData("""{ "a": { "b": [ { "c": 1, "c": 2 } ] } }""", false)]
    [InlineData("""{ "a": "\ud800" }""", false)]
    [InlineData("""{ "\ud800": 1 }""", false)]
    [InlineData("""{ "a": "tab \t" }""", false)]
    public void A_document_is_certain_to_be_sound_only_where_no_closer_look_is_needed(string json, bool certain) =>
        Assert.Equal(certain, JsonSoundness.IsCertain(JsonCursor.Parse(json, "test").Element));

    [Fact]
    public void A_name_that_stands_twice_among_many_is_found()
    {
        IEnumerable<string> members = Enumerable.Range(0, 500).Select(i => $"\"m{i}\": {i}");
        Assert.True(JsonSoundness.IsCertain(JsonCursor.Parse("{" + string.Join(",", members) + "}", "test").Element));
        JsonCursor twice = JsonCursor.Parse("{" + string.Join(",", members.Append("\"m250\": 0")) + "}", "test");
        Assert.False(JsonSoundness.IsCertain(twice.Element));
        Assert.Equal("$.m250", Assert.Throws<InputFormatException>(twice.RefuseBrokenText).Path);
    }
}
