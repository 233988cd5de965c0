using System.Globalization;
using System.Text.Json;

namespace SkillTalent.Tests.Dossier;

/// <summary>Every amount of the dossier stands in the rulebooks with its basis and days, and every amount of the rulebooks in the dossier.</summary>
public class AllowanceTableTests
{
    private static readonly string[] Systems = ["S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13"];

    private static readonly Provision[] All = [.. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions)];

    [Fact]
    public void TheAmountsAreTheSame_BothWays() => Assert.Equal(
        DossierData.Rows("allowances.json", "benefits").Select(Benefit).Order(StringComparer.Ordinal),
        All.Where(p => p.Kind == ProvisionKind.Benefit).Select(Benefit).Order(StringComparer.Ordinal));

    [Fact]
    public void TheParametersAreTheSame_BothWays() => Assert.Equal(
        DossierData.Rows("allowances.json", "parameters").Select(Parameter).Order(StringComparer.Ordinal),
        All.Where(p => p.Kind == ProvisionKind.Parameter && p.Systems.Intersect(Systems, StringComparer.Ordinal).Any()).Select(Parameter).Order(StringComparer.Ordinal));

    /// <summary>On either side of every date: which version decides, and what is said where none does.</summary>
    [Fact]
    public void EveryVersionHoldsFromItsFirstDayToItsLast()
    {
        JsonElement[] rows = DossierData.Rows("allowances.json", "benefits");
        foreach (JsonElement row in rows)
        {
            LocalDate from = row.Day("from");
            CheckDay(rows, row.Text("id"), from.PlusDays(-1));
            CheckDay(rows, row.Text("id"), from);
            if (row.OptionalText("to") is { } to)
            {
                CheckDay(rows, row.Text("id"), DossierData.Day(to));
                CheckDay(rows, row.Text("id"), DossierData.Day(to).PlusDays(1));
            }
        }
    }

    /// <summary>The rulebooks' own examples compute each amount at least once; with sharing, factor and range they are tested there.</summary>
    [Fact]
    public void EveryAmountHasAComputedExample()
    {
        HashSet<(string, decimal)> computed =
        [
            .. PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Examples).SelectMany(e => e.Expectations)
                .Where(e => e.Amount is not null).Select(e => (e.Decision, e.Amount!.Value)),
        ];
        IEnumerable<(string, decimal)> stated = DossierData.Rows("allowances.json", "benefits")
            .SelectMany(r => r.GetProperty("yuan").EnumerateArray().Where(y => y.ValueKind == JsonValueKind.Number).Select(y => (r.Text("id"), y.GetDecimal())));
        Assert.Empty(stated.Distinct().Except(computed));

        // A row that is calculated has no amount of its own: the examples compute it at two values or more, such as a share and its cap.
        IEnumerable<string> calculated = DossierData.Rows("allowances.json", "benefits").Where(r => r.GetProperty("yuan")[0].ValueKind == JsonValueKind.String).Select(r => r.Text("id"));
        Assert.DoesNotContain(calculated, id => computed.Count(c => c.Item1 == id) < 2);
    }

    private static void CheckDay(JsonElement[] rows, string id, LocalDate day)
    {
        string place = All.First(p => p.Id == id).Place;
        Decision decision = SkillPolicy.For(place, day).Assess(new Worker())[id];
        JsonElement[] held = [.. rows.Where(r => r.Text("id") == id && r.Day("from") <= day && (r.OptionalText("to") is not { } to || day <= DossierData.Day(to)))];

        // The standing rule holds where no dated one does; of either kind there is one alone.
        JsonElement? Single(bool standing) => held.Where(r => r.TryGetProperty("standing", out _) == standing).Select(r => (JsonElement?)r).SingleOrDefault();
        JsonElement? row = Single(standing: false) ?? Single(standing: true);
        if (row is { } stated)
        {
            Assert.True(decision.Rule.InForce, $"{id} on {day}");
            Assert.Equal(Numbers(stated.GetProperty("yuan")), Numbers(decision.Rule.Amount!.Rows.Select(r => r.Yuan)));
        }
        else
        {
            Assert.False(decision.Rule.InForce, $"{id} on {day}");
            Assert.Contains(decision.Outcome, (Outcome[])[Outcome.NotCovered, Outcome.NotEligible]);
            Assert.Null(decision.Amount);
        }
    }

    private static string Benefit(JsonElement r) =>
        Line(
            r.Text("id"),
            r.Text("from"),
            r.OptionalText("to"),
            r.Text("basis"),
            r.OptionalText("rowBasis") ?? r.Text("basis"),
            r.Text("per"),
            r.OptionalText("term") is { } term && CalendarPeriod.TryParse(term, out CalendarPeriod period) ? period.ToString() : null,
            r.TryGetProperty("ceiling", out _) ? "ceiling" : null,
            r.TryGetProperty("standing", out _) ? "standing" : null,
            Number(r.OptionalDecimal("factor")),
            Numbers(r.GetProperty("yuan")));

    private static string Benefit(Provision p) =>
        Line(
            p.Id,
            Iso(p.Effective.From),
            Iso(p.Effective.To),
            p.Basis.ToCode(),
            Assert.Single(p.Amount!.Rows.Select(r => r.Basis).Distinct()).ToCode(),
            p.Amount.Per.ToCode(),
            p.Amount.Term?.ToString(),
            p.Amount.IsCeiling ? "ceiling" : null,
            p.IsStanding ? "standing" : null,
            p.Amount.Factors.Count == 0 ? null : Number(Assert.Single(p.Amount.Factors).Times),
            Numbers(p.Amount.Rows.Select(r => r.Yuan)));

    private static string Parameter(JsonElement r) =>
        Line(
            r.Text("id"),
            r.Text("from"),
            r.OptionalText("to"),
            r.Text("basis"),
            r.OptionalText("bound"),
            Number(r.OptionalDecimal("value")),
            r.TryGetProperty("table", out JsonElement table) ? Table(table.EnumerateObject().Select(c => (c.Name, c.Value.GetDecimal()))) : null);

    private static string Parameter(Provision p) =>
        Line(p.Id, Iso(p.Effective.From), Iso(p.Effective.To), p.Basis.ToCode(), p.Bound == ValueBound.Exact ? null : p.Bound.ToCode(), Number(p.Value), p.Table is { } t ? Table(t.Select(c => (c.Key, c.Value))) : null);

    private static string Line(params string?[] parts) => string.Join(" | ", parts.Select(p => p ?? "-"));

    private static string Table(IEnumerable<(string Name, decimal Value)> cells) =>
        string.Join(", ", cells.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => $"{c.Name}={Number(c.Value)}"));

    private static string Numbers(JsonElement list) => Numbers(list.EnumerateArray().Select(y => y.ValueKind == JsonValueKind.String ? (decimal?)null : y.GetDecimal()));

    private static string Numbers(IEnumerable<decimal?> yuan) => string.Join('/', yuan.Select(y => Number(y) ?? "calculated"));

    private static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Iso(LocalDate? day) => day is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : null;
}
