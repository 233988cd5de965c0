namespace SkillTalent;

/// <summary>The JSON form of an apprentice class: <c>{ "in", "kind", "goal", "years", "planned", "finished" }</c>.</summary>
/// <remarks>
/// It may also carry <c>on</c>, the day whose terms hold; and <c>contractYears</c>, and <c>trainingWage</c> with <c>minimumWage</c>, which are
/// then checked.
/// </remarks>
internal static class ApprenticeClassJson
{
    private const decimal MostWage = 10_000_000m;

    /// <summary>Reads a class, strictly: an unknown member, a duplicate or a null is an error.</summary>
    /// <param name="stream">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The input is not of the expected form; it names the place.</exception>
    public static ApprenticeClass Read(Stream stream, string source = "class") => Read(stream, source, InputLimits.Default);

    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="stream">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold.</param>
    public static ApprenticeClass Read(Stream stream, string source, InputLimits limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(limits);
        JsonObjectCursor o = JsonCursor.Parse(stream, source, limits).AsObject("an apprentice class");
        ApprenticeKind kind = Codes.OfApprenticeKind.Read(o.Required("kind"));
        JsonCursor goal = o.Required("goal");
        var apprentices = new ApprenticeClass(
            o.Required("in").AsString("the code of a place"),
            kind,
            SkillLevel.TryParse(goal.AsString("a level"), out SkillLevel? level) && level.Rank is not null
                ? level
                : throw goal.Fail("a level: " + string.Join(", ", SkillLevel.Ladder)),
            ReadYears(o.Required("years"), ApprenticeClass.MostYears),
            o.Required("planned").AsInt(1, ApprenticeClass.MostHeads),
            o.Required("finished").AsInt(0, ApprenticeClass.MostHeads))
        {
            On = o.TryGet("on", out JsonCursor on) ? on.AsDate() : null,
            ContractYears = o.TryGet("contractYears", out JsonCursor contract) ? ReadYears(contract, 99) : null,
            TrainingWage = ReadYuan(o, "trainingWage"),
            MinimumWage = ReadYuan(o, "minimumWage"),
        };
        o.Done();
        return apprentices.TrainingWage is not null && apprentices.MinimumWage is null
            ? throw o.Fail("\"minimumWage\" beside \"trainingWage\"")
            : apprentices;
    }

    private static decimal ReadYears(JsonCursor value, int most) => value.AsDecimal(2, 0.01m, most, "a number of years");

    private static decimal? ReadYuan(JsonObjectCursor o, string name) =>
        o.TryGet(name, out JsonCursor value) ? value.AsDecimal(2, 0m, MostWage, "yuan a month") : null;
}
