namespace SkillTalent.Tests.Workers;

/// <summary>What facts come to, source by source, from a worker's JSON.</summary>
public class ProjectionTests
{
    private const string Two = """{ "certificates": [ { "level": "senior-worker", "issued": "2020-06-01" }, { "level": "technician", "issued": "2022-03-15" } ] }""";

    [Theory]
    [InlineData("""{ }""", "unknown")]
    [InlineData("""{ "birth": "1990-05-01" }""", "1990-05-01")]
    public void Member_Date(string worker, string expected) => Same(expected, "'kind': 'date', 'member': 'birth'", worker);

    [Theory]
    [InlineData("""{ }""", "unknown")]
    [InlineData("""{ "broughtIn": false }""", "never")]
    [InlineData("""{ "broughtIn": "2023-05-01" }""", "2023-05-01")]
    public void Member_DateThatMayNeverHaveBeen(string worker, string expected) => Same(expected, "'kind': 'date', 'member': 'broughtIn'", worker);

    [Theory]
    [InlineData("""{ }""", "never, assumed")]
    [InlineData("""{ "retiredOn": false }""", "never")]
    [InlineData("""{ "retiredOn": "2023-05-01" }""", "2023-05-01")]
    public void Member_Assumed(string worker, string expected) =>
        Same(expected, "'kind': 'date', 'member': 'retiredOn', 'absent': { 'assume': 'never' }", worker);

    [Theory]
    [InlineData("""{ }""", "unknown")]
    [InlineData("""{ "post": { } }""", "unknown")]
    [InlineData("""{ "post": { "appointedLevel": null } }""", "none")]
    [InlineData("""{ "post": { "appointedLevel": "technician" } }""", "technician")]
    // A code that the list of choices lacks satisfies no test.
    [InlineData("""{ "post": { "appointedLevel": "chief-technician" } }""", "never")]
    public void Member_Choice(string worker, string expected) =>
        Same(expected, "'kind': 'choice', 'choices': 'grade', 'member': 'post.appointedLevel'", worker);

    [Theory]
    [InlineData("""{ }""", "unknown")]
    [InlineData("""{ "insurance": false }""", "0")]
    [InlineData("""{ "insurance": { "since": "2022-01-01" } }""", "unknown")]
    [InlineData("""{ "insurance": { "months": 20 } }""", "20")]
    public void Member_Number(string worker, string expected) => Same(expected, "'kind': 'number', 'member': 'insurance.months'", worker);

    [Theory]
    [InlineData("""{ }""", "unknown")]
    [InlineData("""{ "certificates": [ ] }""", "never")]
    [InlineData(Two, "2020-06-01")]
    [InlineData("""{ "certificates": [ { "level": "apprentice", "issued": "2010-01-01" } ] }""", "never")]
    public void First_IsTheEarliestThatMatches(string worker, string expected) =>
        Same(expected, "'kind': 'date', 'first': 'certificates', 'where': { 'level': [ 'senior-worker', 'technician' ] }", worker);

    [Theory]
    [InlineData("""{ "certificates": [ ] }""", "never, assumed")]
    [InlineData("""{ }""", "unknown")]
    [InlineData(Two, "2020-06-01")]
    public void First_NothingMayBeAssumed(string worker, string expected) =>
        Same(expected, "'kind': 'date', 'first': 'certificates', 'none': 'assumed'", worker);

    [Theory]
    // Whether the later one matches cannot matter; whether the earlier one does can.
    [InlineData("2010-06-30", "2012-06-30", "2010-06-30")]
    [InlineData("2012-06-30", "2010-06-30", "unknown")]
    [InlineData("2012-06-30", "2012-06-30", "2012-06-30")]
    public void First_OfARecordOfWhichAMemberIsUnknown(string known, string unknown, string expected) => Same(
        expected,
        "'kind': 'date', 'first': 'education', 'where': { 'relatedMajor': true }",
        $$"""{ "education": [ { "level": "college", "graduated": "{{known}}", "relatedMajor": true }, { "level": "college", "graduated": "{{unknown}}" } ] }""");

    [Theory]
    [InlineData("true", "2023-06-30")]
    [InlineData("false", "2024-06-30")]
    public void First_TakesTheEarliestAlternative_EachWithItsShift(string student, string expected) => Same(
        expected,
        "'kind': 'date', 'first': 'education', 'alternatives': [ { 'where': { } }, { 'where': { 'student': true }, 'shift': '-P12M' } ]",
        $$"""{ "education": [ { "level": "college", "graduated": "2024-06-30", "student": {{student}} } ] }""");

    [Fact]
    public void First_OfAnHonourWithoutADay_IsAlwaysHeld() => Same("always", "'kind': 'date', 'first': 'honours'", """{ "honours": [ "grand-skill-award" ] }""");

    [Theory]
    [InlineData("2019-12-31", "never")]
    [InlineData("2020-06-01", "2020-06-01")]
    [InlineData("2022-03-14", "2020-06-01")]
    [InlineData("2022-03-15", "2022-03-15")]
    public void Last_IsTheLatestThatIsNotAfterTheDay(string on, string expected) => Same(expected, "'kind': 'date', 'last': 'certificates'", Two, on);

    // It holds on every day, so it is the last one until a day is known of another.
    [Theory]
    [InlineData("""[ "grand-skill-award" ]""", "always")]
    [InlineData("""[ "grand-skill-award", { "code": "jiangsu-artisan", "date": "2020-06-01" } ]""", "2020-06-01")]
    [InlineData("""[ "grand-skill-award", { "code": "jiangsu-artisan", "date": "2025-06-01" } ]""", "always")]
    public void Last_OfAnHonourWithoutADay_IsAlwaysHeld(string honours, string expected) =>
        Same(expected, "'kind': 'date', 'last': 'honours'", $$"""{ "honours": {{honours}} }""");

    // Somebody still at work has no last day: that is known, and nothing about it is unknown.
    [Theory]
    [InlineData("first")]
    [InlineData("last")]
    public void ADayThatIsKnownNotToBe_GivesNone(string source)
    {
        Same("never", $"'kind': 'date', '{source}': 'employment', 'day': 'to'", """{ "employment": [ { "from": "2012-07-01" } ] }""");
        Same(
            "2016-03-31",
            $"'kind': 'date', '{source}': 'employment', 'day': 'to'",
            """{ "employment": [ { "from": "2012-07-01", "to": "2016-03-31" }, { "from": "2016-04-01" } ] }""");
    }

    [Theory]
    [InlineData("2012-06-30", "false")]
    [InlineData("2012-07-01", "true")]
    [InlineData("2016-03-31", "true")]
    [InlineData("2016-04-01", "false")]
    public void Any_HoldsFromTheFirstDayToTheLast(string on, string expected) =>
        Same(expected, "'kind': 'flag', 'any': 'employment'", """{ "employment": [ { "from": "2012-07-01", "to": "2016-03-31" } ] }""", on);

    [Theory]
    [InlineData("2010-01-01", "true")]
    [InlineData("2024-06-29", "true")]
    [InlineData("2024-06-30", "false")]
    public void Any_Until_HoldsBeforeThatDay(string on, string expected) => Same(
        expected,
        "'kind': 'flag', 'any': 'education', 'where': { 'student': true }, 'until': 'graduated'",
        """{ "education": [ { "level": "college", "graduated": "2024-06-30", "student": true } ] }""",
        on);

    [Theory]
    [InlineData("""{ }""", "unknown")]
    [InlineData("""{ "employment": [ ] }""", "false")]
    public void Any_OfNothing(string worker, string expected) => Same(expected, "'kind': 'flag', 'any': 'employment'", worker);

    [Theory]
    [InlineData("2021-12-31", "0", "0")]
    [InlineData("2022-01-01", "1", "1")]
    [InlineData("2022-12-31", "2", "2")]
    [InlineData("2023-01-01", "2", "0")]
    [InlineData("2024-12-31", "3", "1")]
    public void Count_OfAll_AndOfTheCalendarYear(string on, string all, string year)
    {
        const string Worker =
            """{ "claims": [ { "provision": "x/aid", "date": "2022-01-01" }, { "provision": "x/aid", "date": "2022-12-31" }, { "provision": "x/aid", "date": "2024-02-29" } ] }""";

        Same(all, "'kind': 'number', 'count': 'claims'", Worker, on);
        Same(year, "'kind': 'number', 'count': 'claims', 'within': 'calendar-year'", Worker, on);
        Same("0", "'kind': 'number', 'count': 'claims', 'where': { 'provision': 'x/grant' }", Worker, on);
    }

    [Theory]
    [InlineData("2020-05-31", "none")]
    [InlineData("2020-06-01", "senior-worker")]
    [InlineData("2022-03-15", "technician")]
    [InlineData("2024-01-01", "technician")]
    public void Highest_IsByTheOrderOfTheChoicesAndNotByTheDays(string on, string expected)
    {
        const string WithALateJunior =
            """{ "certificates": [ { "level": "technician", "issued": "2022-03-15" }, { "level": "junior-worker", "issued": "2023-01-01" }, { "level": "senior-worker", "issued": "2020-06-01" } ] }""";

        Same(expected, "'kind': 'choice', 'choices': 'grade', 'highest': 'certificates', 'of': 'level'", WithALateJunior, on);
    }

    [Fact]
    public void Highest_PassesOverCodesThatTheChoicesLack() => Same(
        "senior-worker",
        "'kind': 'choice', 'choices': 'grade', 'highest': 'certificates', 'of': 'level'",
        """{ "certificates": [ { "level": "senior-worker", "issued": "2020-06-01" }, { "level": "preparatory-technician", "issued": "2021-06-01" } ] }""");

    // A university has no classes; a technical school has one, and whichever it was, none is above the technician's.
    [Theory]
    [InlineData("university", "technician")]
    [InlineData("technical-school", "technician")]
    public void Highest_PassesOverRecordsThatAreKnownToHaveNone(string school, string expected) => Same(
        expected,
        "'kind': 'choice', 'choices': 'grade', 'highest': 'education', 'of': 'class'",
        $$"""{ "education": [ { "level": "college", "school": "technician-college", "class": "technician", "graduated": "2020-06-01" }, { "level": "college", "school": "{{school}}", "graduated": "2021-06-01" } ] }""");

    [Theory]
    [InlineData("""{ }""", "unknown")]
    [InlineData("""{ "certificates": [ ] }""", "none, assumed")]
    public void Highest_OfNothing(string worker, string expected) =>
        Same(expected, "'kind': 'choice', 'choices': 'grade', 'highest': 'certificates', 'of': 'level', 'none': 'assumed'", worker);

    [Theory]
    [InlineData("""{ "employment": [ { "from": "2012-07-01" } ] }""", "131 months")]
    [InlineData("""{ "employment": [ ] }""", "0 months")]
    [InlineData("""{ }""", "unknown")]
    public void Worked(string worker, string expected) => Same(expected, "'kind': 'work', 'worked': { }", worker, "2023-06-30");

    [Theory]
    [InlineData("""{ "employment": [ { "from": "2012-07-01" } ], "certificates": [ { "level": "technician", "issued": "2023-05-30" } ] }""", "1 months")]
    [InlineData("""{ "employment": [ { "from": "2012-07-01" } ], "certificates": [ ] }""", "never")]
    [InlineData("""{ "employment": [ { "from": "2012-07-01" } ] }""", "unknown")]
    [InlineData("""{ "certificates": [ { "level": "technician", "issued": "2023-05-30" } ] }""", "unknown")]
    [InlineData("""{ "certificates": [ ] }""", "never")]
    public void WorkedSinceACertificate(string worker, string expected) => Same(
        expected, "'kind': 'work', 'worked': { 'since': 'cert' }", worker, "2023-06-30", ("cert", "'kind': 'date', 'first': 'certificates'"));

    [Theory]
    [InlineData("""{ "contests": [ { "tier": "city", "place": 1, "of": 3, "date": "2020-06-01" } ] }""", "1")]
    [InlineData("""{ "contests": [ { "tier": "city", "place": 5, "of": 10, "date": "2020-06-01" } ] }""", "1")]
    [InlineData("""{ "contests": [ { "tier": "city", "place": 6, "of": 10, "date": "2020-06-01" } ] }""", "0")]
    // A hair above one half is above it, however large the field.
    [InlineData("""{ "contests": [ { "tier": "city", "place": 50001, "of": 100001, "date": "2020-06-01" } ] }""", "0")]
    [InlineData("""{ "contests": [ { "tier": "city", "place": 50000, "of": 100000, "date": "2020-06-01" } ] }""", "1")]
    [InlineData("""{ "contests": [ { "tier": "city", "place": 1, "date": "2020-06-01" } ] }""", "unknown")]
    public void ShareOfAContestIsPlaceDividedByField(string worker, string expected) =>
        Same(expected, "'kind': 'number', 'count': 'contests', 'where': { 'share': { 'atMost': 0.5 } }", worker);

    [Fact]
    public void AContestOfAYear_IsOfItsFirstDay() => Same(
        "2022-01-01", "'kind': 'date', 'first': 'contests'", """{ "contests": [ { "tier": "city", "year": 2022 } ] }""");

    [Theory]
    [InlineData("""{ "occupation": "焊工", "certificates": [ { "level": "technician", "issued": "2020-06-01" } ] }""", "true")]
    [InlineData("""{ "occupation": "焊工", "certificates": [ { "level": "technician", "issued": "2020-06-01", "occupation": "焊工" } ] }""", "true")]
    [InlineData("""{ "occupation": "焊工", "certificates": [ { "level": "technician", "issued": "2020-06-01", "occupation": "钳工" } ] }""", "false")]
    [InlineData("""{ "certificates": [ { "level": "technician", "issued": "2020-06-01" } ] }""", "true")]
    [InlineData("""{ "certificates": [ { "level": "technician", "issued": "2020-06-01", "occupation": "钳工" } ] }""", "false")]
    public void ACertificateIsOfTheWorkersOwnOccupationUnlessItSaysAnother(string worker, string expected) =>
        Same(expected, "'kind': 'flag', 'any': 'certificates', 'where': { 'occupation': { 'fact': 'occupation' } }", worker);

    [Theory]
    [InlineData("\"school\": \"university\", ", "false")]
    [InlineData("\"school\": \"technician-college\", ", "unknown")]
    [InlineData("\"school\": \"technician-college\", \"class\": \"senior\", ", "true")]
    [InlineData("", "unknown")]
    public void OnlyATechnicalSchoolHasClasses(string school, string expected) => Same(
        expected,
        "'kind': 'flag', 'any': 'education', 'where': { 'class': 'senior' }",
        $$"""{ "education": [ { "level": "college", {{school}}"graduated": "2020-06-30" } ] }""");

    [Theory]
    [InlineData("""{ "facts": { "f": 12.34 } }""", "12.34")]
    [InlineData("""{ "facts": { "f": -1 } }""", "-1")]
    [InlineData("""{ }""", "3.5, assumed")]
    public void Given_Number(string worker, string expected) => Same(expected, "'kind': 'number', 'decimals': 2, 'absent': { 'assume': 3.5 }", worker);

    [Theory]
    [InlineData("""{ "facts": { "f": "2024-02-29" } }""", "2024-02-29")]
    [InlineData("""{ "facts": { "f": false } }""", "never")]
    [InlineData("""{ }""", "unknown")]
    public void Given_Date(string worker, string expected) => Same(expected, "'kind': 'date'", worker);

    [Theory]
    [InlineData("""{ "facts": { "f": true } }""", "true")]
    [InlineData("""{ "facts": { "f": false } }""", "false")]
    [InlineData("""{ }""", "true, assumed")]
    public void Given_Flag(string worker, string expected) => Same(expected, "'kind': 'flag', 'absent': { 'assume': true }", worker);

    [Theory]
    [InlineData("""{ "facts": { "f": "technician" } }""", "technician")]
    [InlineData("""{ }""", "unknown")]
    public void Given_Choice(string worker, string expected) => Same(expected, "'kind': 'choice', 'choices': 'grade', 'absent': 'unknown'", worker);

    // Rows of facts are easier to read with apostrophes.
    private static void Same(string expected, string fact, string worker, string on = "2023-07-14", params (string Id, string Declaration)[] others) =>
        Assert.Equal(expected, Projected.Fact(Quoted(fact), worker, on, [.. others.Select(o => (o.Id, Quoted(o.Declaration)))]));

    private static string Quoted(string json) => json.Replace('\'', '"');
}
