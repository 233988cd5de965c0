using System.Text.Json.Nodes;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Workers;

/// <summary>Every worker that is not of the form is refused with its exact place, and no refusal repeats what it refuses.</summary>
public class WorkerFaultTests
{
    private const string Secret = "张三330802199005014217";

    [Theory]
    [InlineData("""[ ]""", "$", "a worker")]
    [InlineData("""null""", "$", "a worker")]
    [InlineData("""{ "name": "x" }""", "$.name", "no such member")]
    [InlineData("""{ "birth": "1990-05-01", "birth": "1990-05-01" }""", "$.birth", "only once")]
    [InlineData("""{ "birth": null }""", "$.birth", "a value")]
    [InlineData("""{ "birth": 1990 }""", "$.birth", "a date of the calendar")]
    [InlineData("""{ "birth": "1990-02-30" }""", "$.birth", "a date of the calendar")]
    [InlineData("""{ "birth": "1990-5-1" }""", "$.birth", "a date of the calendar")]
    [InlineData("""{ "birth": "1990-05-01T00:00:00" }""", "$.birth", "a date of the calendar")]
    [InlineData("""{ "birth": "1899-12-31" }""", "$.birth", "from the year 1900 to 2199")]
    [InlineData("""{ "birth": "2200-01-01" }""", "$.birth", "from the year 1900 to 2199")]
    [InlineData("""{ "birth": "-0001-01-01" }""", "$.birth", "a date of the calendar")]
    [InlineData("""{ "birth": false }""", "$.birth", "a date of the calendar")]
    [InlineData("""{ "birth": "" }""", "$.birth", "a date of the calendar")]
    [InlineData("""{ "occupation": "" }""", "$.occupation", "not empty")]
    [InlineData("""{ "occupation": 7 }""", "$.occupation", "a text")]
    [InlineData("""{ "occupation": "\ud800" }""", "$.occupation", "valid Unicode")]
    [InlineData("""{ "employment": { } }""", "$.employment", "an array")]
    [InlineData("""{ "employment": null }""", "$.employment", "a value")]
    [InlineData("""{ "employment": [ null ] }""", "$.employment[0]", "a spell of work")]
    [InlineData("""{ "employment": [ { } ] }""", "$.employment[0]", "the member \"from\"")]
    [InlineData("""{ "employment": [ { "to": "2020-01-01" } ] }""", "$.employment[0]", "the member \"from\"")]
    [InlineData("""{ "employment": [ { "from": "2020-01-01" }, { "from": "2020-01-02", "to": "2020-01-01" } ] }""", "$.employment[1].to", "not before the first")]
    [InlineData("""{ "employment": [ { "from": "2020-01-01", "to": null } ] }""", "$.employment[0].to", "a value")]
    [InlineData("""{ "employment": [ { "from": "2020-01-01", "until": "2020-01-02" } ] }""", "$.employment[0].until", "no such member")]
    [InlineData("""{ "certificates": [ { "issued": "2020-01-01" } ] }""", "$.certificates[0]", "the member \"level\"")]
    [InlineData("""{ "certificates": [ { "level": "technician" } ] }""", "$.certificates[0]", "the member \"issued\"")]
    [InlineData("""{ "certificates": [ { "level": "master", "issued": "2020-01-01" } ] }""", "$.certificates[0].level", "a level: apprentice")]
    [InlineData("""{ "certificates": [ { "level": "none", "issued": "2020-01-01" } ] }""", "$.certificates[0].level", "a level: apprentice")]
    [InlineData("""{ "certificates": [ { "level": "special-grade-technician", "issued": "2020-01-01" } ] }""", "$.certificates[0].level", "appointments")]
    [InlineData("""{ "certificates": [ { "level": "chief-technician", "issued": "2020-01-01" } ] }""", "$.certificates[0].level", "appointments")]
    [InlineData("""{ "certificates": [ { "level": "technician", "issued": "2020-01-01", "shortage": "yes" } ] }""", "$.certificates[0].shortage", "true or false")]
    [InlineData("""{ "certificates": [ { "level": "technician", "issued": "2020-01-01", "number": "x" } ] }""", "$.certificates[0].number", "no such member")]
    [InlineData("""{ "titles": [ { "rank": "senior", "issued": "2020-01-01" } ] }""", "$.titles[0].rank", "one of: entry, assistant")]
    [InlineData("""{ "titles": [ { "rank": "assistant" } ] }""", "$.titles[0]", "the member \"issued\"")]
    [InlineData("""{ "titles": [ { "issued": "2020-01-01" } ] }""", "$.titles[0]", "the member \"rank\"")]
    [InlineData("""{ "titles": [ { "rank": "assistant", "issued": "2020-01-01", "series": "welding" } ] }""", "$.titles[0].series", "one of: engineering")]
    [InlineData("""{ "titles": [ { "rank": "assistant", "issued": "2020-01-01", "x": 1 } ] }""", "$.titles[0].x", "no such member")]
    [InlineData("""{ "education": [ { "level": "college" } ] }""", "$.education[0]", "the member \"graduated\"")]
    [InlineData("""{ "education": [ { "graduated": "2020-01-01" } ] }""", "$.education[0]", "the member \"level\"")]
    [InlineData("""{ "education": [ { "level": "phd", "graduated": "2020-01-01" } ] }""", "$.education[0].level", "one of: none")]
    [InlineData("""{ "education": [ { "level": "college", "graduated": "2020-01-01", "school": "x" } ] }""", "$.education[0].school", "one of: technical-school")]
    [InlineData("""{ "education": [ { "level": "college", "graduated": "2020-01-01", "class": "x" } ] }""", "$.education[0].class", "one of: intermediate")]
    [InlineData("""{ "education": [ { "level": "college", "graduated": "2020-01-01", "student": 1 } ] }""", "$.education[0].student", "true or false")]
    [InlineData("""{ "education": [ { "level": "college", "graduated": "2020-01-01", "major": "x" } ] }""", "$.education[0].major", "no such member")]
    [InlineData("""{ "post": [ ] }""", "$.post", "a post")]
    [InlineData("""{ "post": { "employer": "bank" } }""", "$.post.employer", "one of: enterprise")]
    [InlineData("""{ "post": { "employer": null } }""", "$.post.employer", "a value")]
    [InlineData("""{ "post": { "frontline": null } }""", "$.post.frontline", "a value")]
    [InlineData("""{ "post": { "appointedLevel": false } }""", "$.post.appointedLevel", "a level")]
    [InlineData("""{ "post": { "appointedLevel": "none" } }""", "$.post.appointedLevel", "a level: apprentice")]
    [InlineData("""{ "post": { "title": "x" } }""", "$.post.title", "no such member")]
    [InlineData("""{ "honours": [ 7 ] }""", "$.honours[0]", "an honour")]
    [InlineData("""{ "honours": [ "" ] }""", "$.honours[0]", "not empty")]
    [InlineData("""{ "honours": [ { "date": "2020-01-01" } ] }""", "$.honours[0]", "the member \"code\"")]
    [InlineData("""{ "honours": [ { "code": "x", "date": "2020-13-01" } ] }""", "$.honours[0].date", "a date of the calendar")]
    [InlineData("""{ "contests": [ { "date": "2020-01-01" } ] }""", "$.contests[0]", "the member \"tier\"")]
    [InlineData("""{ "contests": [ { "tier": "city" } ] }""", "$.contests[0]", "either \"date\" or \"year\"")]
    [InlineData("""{ "contests": [ { "tier": "city", "date": "2020-01-01", "year": 2020 } ] }""", "$.contests[0]", "either \"date\" or \"year\"")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 1899 } ] }""", "$.contests[0].year", "from 1900 to 2199")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 2020.5 } ] }""", "$.contests[0].year", "a whole number")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": "2020" } ] }""", "$.contests[0].year", "a whole number")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 2020, "class": 0 } ] }""", "$.contests[0].class", "from 1 to 9")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 2020, "place": 0 } ] }""", "$.contests[0].place", "from 1")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 2020, "place": 9999999999999999999 } ] }""", "$.contests[0].place", "from 1")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 2020, "place": 9, "of": 8 } ] }""", "$.contests[0]", "not above \"of\"")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 2020, "team": 0 } ] }""", "$.contests[0].team", "from 1")]
    [InlineData("""{ "contests": [ { "tier": "city", "year": 2020, "rank": 1 } ] }""", "$.contests[0].rank", "no such member")]
    [InlineData("""{ "claims": [ { "date": "2020-01-01" } ] }""", "$.claims[0]", "the member \"provision\"")]
    [InlineData("""{ "claims": [ { "provision": "x" } ] }""", "$.claims[0]", "the member \"date\"")]
    [InlineData("""{ "claims": [ { "provision": "x", "date": "2020-01-01", "level": "x" } ] }""", "$.claims[0].level", "a level")]
    [InlineData("""{ "claims": [ { "provision": "x", "date": "2020-01-01", "yuan": 1 } ] }""", "$.claims[0].yuan", "no such member")]
    [InlineData("""{ "birht": "1990-05-01" }""", "$.birht", "did you mean \"birth\"?")]
    [InlineData("""{ "certificates": [ { "level": "techncian", "issued": "2020-01-01" } ] }""", "$.certificates[0].level", "did you mean \"technician\"?")]
    [InlineData("""{ "education": [ { "level": "college", "graduated": "2020-01-01", "class": "seniour" } ] }""", "$.education[0].class", "did you mean \"senior\"?")]
    [InlineData("""{ "birth": "1990-05-01", "certificates": [ { "level": "technician", "issued": "2020-01-01" }, { "level": "technician", "issued": "1990-04-30" } ] }""", "$.certificates[1].issued", "not before the day of birth")]
    [InlineData("""{ "employment": [ { "from": "1990-04-30" } ], "birth": "1990-05-01" }""", "$.employment[0].from", "not before the day of birth")]
    [InlineData("""{ "birth": "1990-05-01", "contests": [ { "tier": "city", "year": 1989 } ] }""", "$.contests[0].year", "not before birth")]
    [InlineData("""{ "sex": "f" }""", "$.sex", "one of: male, female")]
    [InlineData("""{ "reference": "" }""", "$.reference", "not empty")]
    [InlineData("""{ "residence": 330800 }""", "$.residence", "a text")]
    [InlineData("""{ "post": { "kind": "boss" } }""", "$.post.kind", "one of: manager, worker")]
    [InlineData("""{ "employer": { "headcount": -1 } }""", "$.employer.headcount", "from 0 to")]
    [InlineData("""{ "employer": { "size": "huge" } }""", "$.employer.size", "one of: micro, small, medium, large")]
    [InlineData("""{ "contract": { "to": true } }""", "$.contract.to", "a date, or false")]
    [InlineData("""{ "contract": true }""", "$.contract", "or false")]
    [InlineData("""{ "monthlyPay": 1.005 }""", "$.monthlyPay", "at most 2 decimal places")]
    [InlineData("""{ "spouse": { "name": "x" } }""", "$.spouse.name", "no such member")]
    [InlineData("""{ "insurance": { "monthsOnEnd": 1201 } }""", "$.insurance.monthsOnEnd", "from 0 to 1200")]
    [InlineData("""{ "records": [ ] }""", "$.records", "lists of records")]
    [InlineData("""{ "records": { "patents": { } } }""", "$.records.patents", "a list of records")]
    [InlineData("""{ "records": { "patents": [ { "granted": null } ] } }""", "$.records.patents[0].granted", "a value")]
    [InlineData("""{ "records": { "patents": [ { "granted": [ ] } ] } }""", "$.records.patents[0].granted", "true, false, a number or a text")]
    [InlineData("""{ "insurance": true }""", "$.insurance", "or false")]
    [InlineData("""{ "insurance": { "months": -1 } }""", "$.insurance.months", "from 0 to 1200")]
    [InlineData("""{ "insurance": { "since": true } }""", "$.insurance.since", "a date, or false")]
    [InlineData("""{ "insurance": { "city": "x" } }""", "$.insurance.city", "no such member")]
    [InlineData("""{ "broughtIn": true }""", "$.broughtIn", "a date, or false")]
    [InlineData("""{ "broughtIn": null }""", "$.broughtIn", "a value")]
    [InlineData("""{ "broughtIn": "2023-02-29" }""", "$.broughtIn", "a date of the calendar")]
    [InlineData("""{ "ownsHome": "no" }""", "$.ownsHome", "true or false")]
    [InlineData("""{ "returnedAfterYears": -1 }""", "$.returnedAfterYears", "from 0 to 100")]
    [InlineData("""{ "returnedAfterYears": 101 }""", "$.returnedAfterYears", "from 0 to 100")]
    [InlineData("""{ "purchase": true }""", "$.purchase", "or false")]
    [InlineData("""{ "purchase": { "day": "x" } }""", "$.purchase.day", "a date of the calendar")]
    [InlineData("""{ "purchase": { "day": "2020-01-01", "kept": 1 } }""", "$.purchase.kept", "true or false")]
    [InlineData("""{ "facts": [ ] }""", "$.facts", "facts by id")]
    [InlineData("""{ "facts": { "a": null } }""", "$.facts.a", "a value")]
    [InlineData("""{ "facts": { "my/a": [ ] } }""", "$.facts['my/a']", "true, false, a number or a text")]
    [InlineData("""{ "facts": { "my/a": "" } }""", "$.facts['my/a']", "not empty")]
    [InlineData("""{ "facts": { "my/a": 1e400 } }""", "$.facts['my/a']", "a number")]
    [InlineData("""{ "facts": { "my/a": 1, "my/a": 2 } }""", "$.facts['my/a']", "only once")]
    [InlineData("""{ "a\nb": 1 }""", "$['…']", "no such member")]
    [InlineData("""{ "it's": 1 }""", "$['…']", "no such member")]
    [InlineData("""{ "birth": "1990-05-01", }""", "line 1, byte 26", "well-formed JSON")]
    [InlineData("""{ "birth": "1990-05-01" """, "line 1, byte 25", "well-formed JSON")]
    [InlineData("", "line 1, byte 1", "well-formed JSON")]
    [InlineData("{ } { }", "line 1, byte 5", "well-formed JSON")]
    [InlineData("{ \"birth\": NaN }", "line 1, byte 12", "well-formed JSON")]
    public void IsRefusedWithItsPlace(string json, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => WorkerJson.Parse(json, "w.json"));

        Assert.Equal(path, refused.Path);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
        Assert.StartsWith($"w.json: {path}: expected ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void NestedTooDeeply()
    {
        string json = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);

        Assert.Equal("at most 64 objects and lists within each other (the limit Depth)", Assert.Throws<InputFormatException>(() => WorkerJson.Parse(json)).Expectation);
    }

    public static TheoryData<string> Places() => [.. Leaves(JsonNode.Parse(SampleWorker.Json)!).Select(n => n.GetPath())];

    // Whatever stands in the wrong place, somebody's name and number are never repeated; nor does anything but a refusal come of it.
    [Theory]
    [MemberData(nameof(Places))]
    public void ARefusalNeverRepeatsTheValue(string place)
    {
        foreach (JsonNode secret in (JsonNode[])[JsonValue.Create(Secret), new JsonArray(Secret), new JsonObject { ["x"] = Secret }, JsonValue.Create(330802199005014217L)])
        {
            JsonNode root = JsonNode.Parse(SampleWorker.Json)!;
            Leaves(root).Single(n => n.GetPath() == place).ReplaceWith(secret);
            string json = root.ToJsonString();
            Exception? refused = Record.Exception(() => WorkerJson.Parse(json));
            if (refused is not null)
            {
                Assert.IsType<InputFormatException>(refused);
                Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("330802199005014217", refused.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ANullIsRefusedEverywhereButForTheAppointment(string place)
    {
        JsonNode root = JsonNode.Parse(SampleWorker.Json)!;
        Leaves(root).Single(n => n.GetPath() == place).ReplaceWith<JsonNode?>(null);
        string json = root.ToJsonString();

        if (place == "$.post.appointedLevel")
            Assert.Equal(Appointment.None, WorkerJson.Parse(json).Post!.AppointedLevel);
        else
            Assert.Throws<InputFormatException>(() => WorkerJson.Parse(json));
    }

    // Text cut off anywhere, or with a byte changed, is refused or read, and nothing else.
    [Law(500)]
    public void BrokenTextNeverEndsInAnythingButARefusal(Draw draw)
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(WorkerJson.ToJson(RandomWorkers.Worker(draw)));
        if (draw.Chance(50))
            json = json[..draw.Int(0, json.Length - 1)];
        else
            json[draw.Int(0, json.Length - 1)] = (byte)draw.Int(0, 255);

        Exception? refused = Record.Exception(() => WorkerJson.Read(new MemoryStream(json)));

        Assert.True(refused is null or InputFormatException, refused?.ToString());
    }

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject o => o.SelectMany(p => Leaves(p.Value!)),
        JsonArray a => a.SelectMany(i => Leaves(i!)),
        _ => [node],
    };
}
