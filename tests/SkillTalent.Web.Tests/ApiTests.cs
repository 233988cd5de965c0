using System.Net;
using System.Text.Json;

namespace SkillTalent.Web.Tests;

/// <summary>What the API answers and what it refuses.</summary>
public sealed class ApiTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Assess_AnswersWithReasonAndDocument()
    {
        (HttpStatusCode status, JsonElement answer) = await site.JsonAsync("/api/assess?in=330800&on=2023-08-01&lang=en", Repository.Read("samples/Quickstart/Data/technician.json"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("330800", answer.GetProperty("jurisdiction").GetString());
        JsonElement allowance = answer.GetProperty("decisions").EnumerateArray().Single(d => d.GetProperty("provision").GetString() == "quzhou/technician-allowance");
        Assert.Equal("eligible", allowance.GetProperty("outcome").GetString());
        Assert.Equal(5000m, allowance.GetProperty("amount").GetDecimal());
        Assert.Equal("衢市人社函〔2023〕91号", allowance.GetProperty("citations")[0].GetProperty("document").GetString());
    }

    [Fact]
    public async Task APlaceMayBeCalledByItsName()
    {
        (HttpStatusCode status, JsonElement answer) = await site.JsonAsync($"/api/assess?in={Uri.EscapeDataString("衢州")}&on=2023-08-01", "{}");

        Assert.Equal((HttpStatusCode.OK, "330800"), (status, answer.GetProperty("jurisdiction").GetString()));
    }

    [Fact]
    public async Task Plan_FindsTheWay()
    {
        (HttpStatusCode status, JsonElement plan) = await site.JsonAsync("/api/plan?in=330800&on=2024-01-01&to=senior-technician", Repository.Read("samples/Quickstart/Data/welder.json"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(plan.GetProperty("reachable").GetBoolean());
        Assert.NotEmpty(plan.GetProperty("steps").EnumerateArray());
    }

    [Fact]
    public async Task Payments_ListTheParts()
    {
        (HttpStatusCode status, JsonElement payments) = await site.JsonAsync("/api/payments?in=330800&on=2023-08-01&from=2023-08-01&to=2024-07-31", Repository.Read("samples/Quickstart/Data/technician.json"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(JsonValueKind.Array, payments.GetProperty("payments").ValueKind);
    }

    [Fact]
    public async Task Levy_ComputesTheLedger()
    {
        (HttpStatusCode status, JsonElement answer) = await site.JsonAsync("/api/levy", Repository.Read("samples/LevyCredit/Data/ledger.json"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(answer.GetProperty("periods").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("""{ "birth": "1990-13-01", "occupation": "焊工" }""", "$.birth")]
    [InlineData("""{ "identity": "330800199001011234" }""", "$.identity")]
    [InlineData("""{ "birth": """, "line 1, byte 12")]
    [InlineData("", "line 1, byte 1")]
    public async Task BadInput_IsAProblemWithThePlace(string worker, string path)
    {
        (HttpStatusCode status, JsonElement problem) = await site.JsonAsync("/api/assess?in=330800&on=2023-08-01", worker);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(path, problem.GetProperty("path").GetString());
        Assert.DoesNotContain("330800199001011234", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/assess?in=330800&on=2023-02-30", "on")]
    [InlineData("/api/assess?in=330800", "on")]
    [InlineData("/api/assess?in=nowhere&on=2023-08-01", "in")]
    [InlineData("/api/assess?in=Suzhou&on=2023-08-01", "in")]
    [InlineData("/api/assess?on=2023-08-01&lang=fr", "lang")]
    [InlineData("/api/assess?on=2023-08-01&edition=nothing", "edition")]
    [InlineData("/api/plan?on=2023-08-01&to=king", "to")]
    [InlineData("/api/plan?on=2023-08-01", "to")]
    [InlineData("/api/plan?on=2023-08-01&to=technician&series=magic", "series")]
    [InlineData("/api/payments?on=2023-08-01&from=2023-08-02&to=2023-08-01", "to")]
    public async Task ABadQuestion_IsAProblemToo(string question, string path)
    {
        (HttpStatusCode status, JsonElement problem) = await site.JsonAsync(question, "{ }");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(path, problem.GetProperty("path").GetString());
    }

    /// <summary>A parameter that a route does not read changes nothing, and whoever misspelt one would not know it.</summary>
    [Theory]
    [InlineData("/api/assess?in=330800&on=2023-08-01&unconfirmd=true", "unconfirmed")]
    [InlineData("/api/plan?on=2023-08-01&to=technician&serie=engineering", "series")]
    [InlineData("/api/payments?on=2023-08-01&form=2023-08-02", "from")]
    [InlineData("/api/levy?lng=en", "lang")]
    public async Task AMisspeltParameter_IsRefusedWithTheNearest(string question, string near)
    {
        (HttpStatusCode status, JsonElement problem) = await site.JsonAsync(question, "{ }");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"(did you mean \"{near}\"?)", problem.GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    /// <summary>So it is of what is only read, and of a route that reads none.</summary>
    [Theory]
    [InlineData("/api/rules?In=330800&words=x", "words")]
    [InlineData("/api/rules/quzhou/technician-allowance?day=2024-01-01", "day")]
    [InlineData("/api/places?in=330800", "in")]
    [InlineData("/api/places?110101199003074477=1", "…")]
    public async Task AnUnknownParameter_IsRefused(string question, string path) =>
        Assert.Equal(path, (await site.JsonAsync(question, HttpStatusCode.BadRequest)).GetProperty("path").GetString());

    [Theory]
    [InlineData("/api/rules?in=nowhere")]
    [InlineData("/api/rules?on=yesterday")]
    [InlineData("/api/rules?kind=poem")]
    [InlineData("/api/rules?level=king")]
    [InlineData("/api/rules/quzhou/technician-allowance?on=x")]
    public async Task ASearchThatIsNotUnderstood_IsRefused(string question) => _ = await site.JsonAsync(question, HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/api/rules/nothing")]
    [InlineData("/api/rulebooks/nothing")]
    public async Task WhatThereIsNot_IsAProblem(string address) =>
        Assert.Equal(404, (await site.JsonAsync(address, HttpStatusCode.NotFound)).GetProperty("status").GetInt32());

    [Fact]
    public async Task AnotherTypeOfBody_IsRefused()
    {
        (HttpStatusCode status, JsonElement problem) = await site.JsonAsync("/api/assess?in=330800&on=2023-08-01", "{}", "text/plain");

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, 415), (status, problem.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task AnotherMethod_IsRefused() =>
        Assert.Equal(405, (await site.JsonAsync("/api/assess", HttpStatusCode.MethodNotAllowed)).GetProperty("status").GetInt32());

    [Fact]
    public async Task Rules_AreFoundAndShown()
    {
        JsonElement found = await site.JsonAsync($"/api/rules?in=330800&on=2024-01-01&kind=benefit&level=technician&q={Uri.EscapeDataString("津贴")}&document={Uri.EscapeDataString("〔2023〕91号")}");
        JsonElement rule = await site.JsonAsync("/api/rules/quzhou/technician-allowance?on=2024-01-01&lang=en");

        Assert.Contains(found.EnumerateArray(), r => r.GetProperty("id").GetString() == "quzhou/technician-allowance");
        Assert.Equal("衢市人社函〔2023〕91号", rule.GetProperty("versions")[0].GetProperty("citations")[0].GetProperty("document").GetString());
    }

    [Fact]
    public async Task Rulebook_ListsItsProvisions()
    {
        JsonElement answer = await site.JsonAsync("/api/rulebooks/quzhou?lang=zh");

        Assert.Equal("衢州市", answer.GetProperty("title").GetString());
        Assert.Contains(answer.GetProperty("provisions").EnumerateArray(), p => p.GetProperty("id").GetString() == "quzhou/technician-allowance");
    }

    [Fact]
    public async Task OpenApi_HasRealSchemas()
    {
        JsonElement document = await site.JsonAsync("/api/openapi/v1.json");
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
        string[] paths = [.. document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(["/api/assess", "/api/levy", "/api/payments", "/api/places", "/api/plan", "/api/rulebooks/{id}", "/api/rules", "/api/rules/{id}", "/health", "/version"], paths);
        Assert.Equal("date", schemas.GetProperty("Worker").GetProperty("properties").GetProperty("birth").GetProperty("format").GetString());
        Assert.Equal("array", schemas.GetProperty("AssessmentView").GetProperty("properties").GetProperty("decisions").GetProperty("type").GetString());
        Assert.Contains("#/components/schemas/LocalDate", Compact(schemas.GetProperty("DecisionView").GetProperty("properties").GetProperty("earliest")), StringComparison.Ordinal);
        Assert.Equal("""{"type":"string","format":"date"}""", Compact(schemas.GetProperty("LocalDate")));
        foreach (string schema in (string[])["CareerPlanView", "PaymentListView", "LevyStatementView", "RuleView", "LevyAccount"])
            Assert.NotEmpty(schemas.GetProperty(schema).GetProperty("properties").EnumerateObject());

        JsonElement on = document.GetProperty("paths").GetProperty("/api/assess").GetProperty("post").GetProperty("parameters").EnumerateArray().Single(p => p.GetProperty("name").GetString() == "on");
        Assert.True(on.GetProperty("required").GetBoolean());
        Assert.Equal("date", on.GetProperty("schema").GetProperty("format").GetString());
    }

    [Fact]
    public async Task TheInteractivePage_IsServedFromHere()
    {
        using HttpResponseMessage response = await site.GetAsync("/api/docs/");
        string page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("cdn.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("fonts.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HealthAndVersion_Answer()
    {
        Assert.Equal("ok", (await site.JsonAsync("/health")).GetProperty("status").GetString());
        Assert.Equal(PolicyCatalog.BuiltIn.DataVersion, (await site.JsonAsync("/version")).GetProperty("dataVersion").GetString());
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
