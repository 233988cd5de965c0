using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk --amend</c> and <c>bulk --closing-within</c>.</summary>
public sealed class BulkAmendTests : CliTest
{
    private const string Allowance = "quzhou/technician-allowance";

    private const string Workers = """
        id,place,certificate.level,post.frontline,post.shortage-occupation,employer,work.since-senior-worker
        a,north,technician,true,true,enterprise,40
        b,north,senior-technician,true,true,enterprise,80
        c,south,senior-worker,true,true,enterprise,37

        """;

    private string Result => Path.Combine(Folder, "result.csv");

    [Fact]
    public void An_amendment_tells_winners_and_losers_and_cost_by_level_and_place()
    {
        JsonElement json = Bulk(Workers, KnownFrom, "--amend", RepositoryFile("samples/data/raise-quzhou-allowance.json"), "--provision", Allowance, "cn/level/technician", "--format", "json").Json;
        JsonElement[] decisions = [.. json.GetProperty("amendment").GetProperty("decisions").EnumerateArray()];

        JsonElement allowance = decisions.Single(d => d.GetProperty("id").GetString() == Allowance);
        Assert.Equal((2, 0), (allowance.GetProperty("winners").GetInt32(), allowance.GetProperty("losers").GetInt32()));
        Assert.Equal((15000, 18000), (allowance.GetProperty("yearlyBefore").GetInt32(), allowance.GetProperty("yearlyAfter").GetInt32()));
        Assert.Equal(
            [("technician", 5000, 6000), ("senior-technician", 10000, 12000)],
            allowance.GetProperty("byLevel").EnumerateArray().Select(g => (g.GetProperty("code").GetString()!, g.GetProperty("amountBefore").GetInt32(), g.GetProperty("amountAfter").GetInt32())));
        JsonElement level = decisions.Single(d => d.GetProperty("id").GetString() == "cn/level/technician");
        Assert.Equal((2, 0), (level.GetProperty("winners").GetInt32(), level.GetProperty("losers").GetInt32()));
        Assert.Equal([("north", 1), ("south", 1)], level.GetProperty("byPlace").EnumerateArray().Select(g => (g.GetProperty("code").GetString()!, g.GetProperty("winners").GetInt32())));
        Assert.Equal(JsonValueKind.Null, level.GetProperty("amountBefore").ValueKind);
        Assert.Equal(5000, json.GetProperty("perProvision").EnumerateArray().Single(p => p.GetProperty("id").GetString() == Allowance).GetProperty("amount").GetInt32() - 10000);
        Assert.Equal($"a,undetermined,,eligible,5000,eligible,,eligible,6000", System.IO.File.ReadAllLines(Result)[1]);
        Assert.EndsWith($"{Allowance}.amended.outcome,{Allowance}.amended.amount", System.IO.File.ReadAllLines(Result)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void People_get_a_table()
    {
        string[] options = ["--amend", RepositoryFile("samples/data/raise-quzhou-allowance.json"), "--provision", Allowance];

        Assert.Contains("3,000.00", Bulk(Workers, KnownFrom, options).Table, StringComparison.Ordinal);
        string zh = Bulk(Workers, KnownFrom, [.. options, "--lang", "zh"]).Table;
        Assert.Contains("设想：提高衢州技师津贴", zh, StringComparison.Ordinal);
        Assert.Contains($"（{Allowance}，元/年）", zh, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_is_compared_and_written()
    {
        string amendment = File("""
            { "amend": [ { "withdraw": "quzhou/technician-allowance" },
              { "add": { "id": "quzhou/welcome", "kind": "benefit", "title": { "zh": "安家费", "en": "welcome money" },
                         "effective": { "from": "2023-01-01", "kind": "enacted" }, "basis": "derived", "cite": [ { "document": "设想" } ],
                         "when": { "fact": "post.frontline", "is": true }, "amount": { "per": "month", "rows": [ { "yuan": 100 } ] } } } ] }
            """, "amendment.json");
        JsonElement json = Bulk(Workers, KnownFrom, "--amend", amendment, "--provision", Allowance, "quzhou/welcome", "--format", "json").Json;
        Dictionary<string, JsonElement> decisions = json.GetProperty("amendment").GetProperty("decisions").EnumerateArray().ToDictionary(d => d.GetProperty("id").GetString()!);

        Assert.Equal((2, 0), (decisions[Allowance].GetProperty("losers").GetInt32(), decisions[Allowance].GetProperty("amountAfter").GetInt32()));
        Assert.Equal((3, 3600), (decisions["quzhou/welcome"].GetProperty("winners").GetInt32(), decisions["quzhou/welcome"].GetProperty("yearlyAfter").GetInt32()));
        Assert.Equal($"id,{Allowance}.outcome,{Allowance}.amount,quzhou/welcome.amended.outcome,quzhou/welcome.amended.amount", System.IO.File.ReadAllLines(Result)[0]);
    }

    [Fact]
    public void A_bad_amendment_is_refused_with_its_place_and_nothing_is_written()
    {
        string amendment = File("""{ "amend": [ { "withdraw": "no/such" } ] }""", "amendment.json");

        Assert.Contains("amendment.json: $.amend[0].withdraw: expected", Bulk(Workers, KnownFrom, "--amend", amendment).Refusal, StringComparison.Ordinal);
        Assert.StartsWith("--provision: expected ids", Bulk(Workers, KnownFrom, "--amend", RepositoryFile("samples/data/raise-quzhou-allowance.json"), "--provision", "no/such").Refusal, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Result));
    }

    [Fact]
    public void What_closes_soon_is_listed()
    {
        const string subsidy = "cn/skill-upgrade-subsidy/senior-worker";
        const string csv = """
            id,cert.latest-senior-worker,insurance.months,employer,skill-upgrade.paid-senior-worker,skill-upgrade.paid-above-senior-worker,skill-upgrade.this-year,unemployment-benefit,post.in-occupation
            late,2023-06-15,100,enterprise,false,false,0,false,true
            early,2024-05-01,100,enterprise,false,false,0,false,true

            """;
        CliResult result = RunIn("CN", csv, "2024-06-01", "--provision", subsidy, "--closing-within", "14", "--format", "json");
        JsonElement closing = result.Json.GetProperty("closing");

        JsonElement worker = Assert.Single(closing.GetProperty("workers").EnumerateArray());
        Assert.Equal(("late", subsidy, "2024-06-15"), (worker.GetProperty("id").GetString(), worker.GetProperty("decision").GetString(), worker.GetProperty("openUntil").GetString()));
        Assert.Empty(closing.GetProperty("untold").EnumerateArray());
        Assert.Equal(0, RunIn("CN", csv, "2024-06-01", "--provision", subsidy, "--closing-within", "13", "--format", "json").Json.GetProperty("closing").GetProperty("count").GetInt32());
        Assert.Contains("Closing within 14 days: 1", RunIn("CN", csv, "2024-06-01", "--provision", subsidy, "--closing-within", "14").Table, StringComparison.Ordinal);

        // Next year's version asks for what this year's columns do not hold.
        CliResult untold = RunIn("CN", csv, "2024-12-20", "--provision", subsidy, "--closing-within", "30", "--format", "json");
        Assert.Equal(subsidy, Assert.Single(untold.Json.GetProperty("closing").GetProperty("untold").EnumerateArray()).GetString());
        Assert.StartsWith("--closing-within: expected a number of days", RunIn("CN", csv, "2024-06-01", "--closing-within", "-1").Refusal, StringComparison.Ordinal);
    }

    private CliResult Bulk(string csv, string on, params string[] options) => RunIn(Quzhou, csv, on, options);

    private CliResult RunIn(string place, string csv, string on, params string[] options) =>
        Run(["bulk", File(csv, "workers.csv"), "--in", place, "--on", on, "--out", Result, .. options]);
}
