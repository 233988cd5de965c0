namespace SkillTalent.Tests.Bulk;

/// <summary>A ready column that holds the index of no choice is refused, and told where.</summary>
public class StrayChoiceTests
{
    private const string Level = "certificate.level";

    private static readonly CompiledPolicy Compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");

    private static int Count => PolicyCatalog.BuiltIn.Facts.Single(f => f.Id == Level).Choices.Count;

    [Fact]
    public void A_choice_that_there_is_not_is_refused_with_its_row()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Compiled.NewPopulation(3).Choices(Level, new byte[] { 0, 1, (byte)Count }));

        Assert.StartsWith($"Row 2 of the column '{Level}' is choice {Count}; there are 0 to {Count - 1}, and 255 for none.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Compiled.NewPopulation(1).WideChoices(Level, new ushort[] { 255 }));
    }

    [Fact]
    public void The_last_choice_none_and_a_row_of_which_nothing_is_known_are_taken()
    {
        Population population = Compiled.NewPopulation(3).Choices(Level, new byte[] { (byte)(Count - 1), byte.MaxValue, 200 }, new ulong[] { 4 }).Build();

        Assert.Equal(3, population.Rows);
    }
}
