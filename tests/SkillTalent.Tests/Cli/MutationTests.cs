using System.Text.Json.Nodes;

namespace SkillTalent.Tests.Cli;

/// <summary>Whatever stands in the place of any value of an input, the answer is an answer or a refusal: never a bug, never half a result.</summary>
public class MutationTests : CliTest
{
    private const string Whole = """
        {
          "birth": "1987-03-09", "occupation": "焊工",
          "employment": [ { "from": "2008-07-01", "to": "2016-03-31" }, { "from": "2016-04-01" } ],
          "certificates": [ { "level": "technician", "issued": "2022-09-30", "occupation": "焊工", "class": "A", "shortage": true, "foreign": "x" } ],
          "titles": [ { "rank": "assistant", "series": "engineering", "issued": "2019-01-01" } ],
          "education": [ { "level": "college", "school": "technician-college", "class": "senior", "graduated": "2008-06-30", "relatedMajor": true, "assessed": false, "student": false } ],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": "special-grade-technician" },
          "honours": [ "national-technical-expert", { "code": "jiangsu-artisan", "date": "2020-01-01" } ],
          "contests": [ { "tier": "city", "class": 1, "place": 2, "of": 40, "team": 1, "role": "staff", "year": 2023, "occupation": "焊工" } ],
          "claims": [ { "provision": "cn/skill-upgrade-subsidy", "level": "technician", "occupation": "焊工", "date": "2022-12-01" } ],
          "insurance": { "since": "2012-01-01", "months": 120 },
          "broughtIn": "2021-05-01", "ownsHome": false, "spouseOwnsHome": false, "leaseFiled": true, "fullTimeInProvinceSince": "2015-01-01",
          "returnedAfterYears": 3, "retiredOn": false, "underSanction": false, "purchase": { "day": "2022-02-02", "kept": true },
          "facts": { "contest.city-prize": true, "contest.team-size": 3 }
        }
        """;

    private const string Ledger = """
        { "in": "330800", "listedFrom": "2019-01-01", "listedTo": "2024-12-31", "split": "given", "recaptureOrder": "unused-first",
          "periods": [ { "period": "2023", "taxPaid": 1000000.00, "taxpayer": "general", "sales": 0, "invested": 500000, "withdrawn": 0, "offsetEducation": 10, "offsetLocal": 5 } ] }
        """;

    private const string Class = """
        { "in": "330800", "kind": "employee", "goal": "senior-worker", "years": 2, "planned": 45, "finished": 33, "contractYears": 2, "trainingWage": 3000, "minimumWage": 2280 }
        """;

    private const string Agreement = """
        { "parties": [ "甲", "乙" ], "from": "2024-01-01", "to": "2025-12-31", "minimumWage": 2280, "basePay": 3000, "note": "n",
          "levels": { "senior-worker": 300, "technician": 500 }, "mentoring": { "technician": 200 }, "contest": 500, "honours": 300,
          "seniority": { "perYear": 20, "mostYears": 10 }, "caps": { "level": 1000, "total": 2000 } }
        """;

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "0.001", "1e40", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2199-12-31\"",
        "\"2024-02-30\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\": 1}",
    ];

    [Theory]
    [InlineData(Whole, "assess", "FILE", "--in", "330800", "--on", "2023-07-14", "--format", "json")]
    [InlineData(Whole, "assess", "FILE", "--in", "320400", "--on", "2023-07-14")]
    [InlineData(Ledger, "levy", "FILE")]
    [InlineData(Class, "apprenticeship", "FILE")]
    [InlineData(Agreement, "agreement", "FILE", "--level", "technician", "--service-years", "12")]
    public void EveryValue_IsAcceptedOrRefused(string input, params string[] args)
    {
        int refused = 0;
        foreach (string mutant in Mutants(input))
        {
            string file = File(mutant);
            CliResult result = Run([.. args.Select(a => a == "FILE" ? file : a)]);
            if (result.Code == 0)
            {
                Assert.Equal("", result.Error);
            }
            else
            {
                Assert.StartsWith(args.Contains("--level") && result.Error.StartsWith("--level", StringComparison.Ordinal) ? "--level: " : file + ": ", result.Refusal, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.True(refused > 20);
    }

    // The input with each of its values, one after the other, replaced by each of the others.
    private static IEnumerable<string> Mutants(string input)
    {
        int count = Places(JsonNode.Parse(input)!).Count();
        for (int i = 0; i < count; i++)
        {
            foreach (string value in Values)
            {
                JsonNode root = JsonNode.Parse(input)!;
                Action<JsonNode?> put = Places(root).ElementAt(i);
                put(JsonValue.Create("@@@"));
                yield return root.ToJsonString().Replace("\"@@@\"", value, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<Action<JsonNode?>> Places(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (string name in members.Select(m => m.Key).ToArray())
            {
                yield return value => members[name] = value;
                foreach (Action<JsonNode?> inner in Places(members[name]))
                {
                    yield return inner;
                }
            }
        }
        else if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                int at = i;
                yield return value => items[at] = value;
                foreach (Action<JsonNode?> inner in Places(items[i]))
                {
                    yield return inner;
                }
            }
        }
    }
}
