using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Benefits;

/// <summary>What holds of every amount, for any worker.</summary>
public class AmountLawTests
{
    private static readonly (string Place, LocalDate On)[] Cases =
    [
        (Places.Quzhou, new LocalDate(2023, 12, 31)), (Places.Quzhou, new LocalDate(2024, 9, 30)), (Places.Changzhou, new LocalDate(2022, 6, 30)),
        (Places.Changzhou, new LocalDate(2024, 6, 30)), (Places.Yancheng, new LocalDate(2025, 6, 30)), (Places.China, new LocalDate(2026, 6, 30)),
        ("330700", new LocalDate(2023, 6, 30)), ("330300", new LocalDate(2023, 6, 30)),
    ];

    [Fact]
    public void ACeilingIsNeverExceeded()
    {
        int seen = 0;
        foreach ((Decision decision, BenefitAmount amount) in Amounts(60, new PolicyOptions()))
        {
            AmountTable table = decision.Rule.Amount!;
            decimal most = table.Rows.Max(r => r.Yuan)!.Value * table.Factors.Aggregate(1m, (product, f) => product * Math.Max(1, f.Times));
            Assert.True(amount.Most <= most, $"{decision.Id}: {amount.Most} > {most}");
            Assert.True(amount.Least <= amount.Most);
            Assert.True(amount.Adjusted is null || (amount.Adjusted == amount.Least && amount.Adjusted == amount.Most));
            Assert.Equal(table.IsCeiling, amount.IsCeiling);
            seen++;
        }

        Assert.True(seen > 100);
    }

    /// <summary>Under one provision nobody gets less for holding a higher certificate of the same day, all else being the same.</summary>
    /// <remarks>
    /// The skill-upgrade and training subsidies are paid for the certificate of one level and speak of nobody's higher level; there a higher
    /// level's own subsidy is compared.
    /// </remarks>
    [Fact]
    public void AHigherLevelNeverGetsLess()
    {
        SkillLevel[] levels = [.. SkillLevel.Ladder.Where(l => l.Rank is >= 2 and <= 6)];
        foreach ((string place, LocalDate on) in Cases)
        {
            SkillPolicy policy = SkillPolicy.For(place, on);
            foreach (Worker worker in new RandomWorkers(5, on, unknown: 0).Make(25))
            {
                var before = new Dictionary<string, decimal>(StringComparer.Ordinal);
                foreach (SkillLevel level in levels)
                {
                    foreach (Decision decision in policy.Assess(WithOnly(worker, level, on.PlusYears(-2))).Benefits.Where(d => d.Id == d.ProvisionId))
                    {
                        decimal least = decision.Amount?.Least ?? 0;
                        Assert.True(least >= before.GetValueOrDefault(decision.Id), $"{decision.Id} in {place} on {on}: {level} gets {least}");
                        before[decision.Id] = least;
                    }
                }
            }
        }
    }

    [Fact]
    public void TheSubsidyOfAHigherCertificateIsNeverLess()
    {
        string[] levels = [.. SkillLevel.Ladder.Select(l => l.Code)];
        foreach (IGrouping<(string, LocalDate, string), Provision> levelsOfOne in PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions)
            .Where(p => p.Kind == ProvisionKind.Benefit && p.Id != p.BaseId).GroupBy(p => (p.BaseId, p.Effective.From, p.Place)))
        {
            Provision[] ordered = [.. levelsOfOne.OrderBy(p => Array.IndexOf(levels, p.Target))];
            Assert.True(ordered.Length > 1);
            foreach ((Provision lower, Provision higher) in ordered.Zip(ordered.Skip(1)))
            {
                // A row that is calculated depends on the worker's facts and is left to the examples of its rulebook.
                Assert.All(lower.Amount!.Rows.Zip(higher.Amount!.Rows), r => Assert.False(r.First.Yuan > r.Second.Yuan, $"{higher.Id}"));
            }
        }
    }

    /// <summary>What is unconfirmed has an effect only where it is opted in to; a worker to whom it does matter shows that the option works.</summary>
    [Fact]
    public void TheUnconfirmedChangesNothingUnlessAskedFor()
    {
        PolicyCatalog confirmed = WithoutUnconfirmed();
        bool matters = false;
        foreach ((string place, LocalDate on) in Cases)
        {
            SkillPolicy with = SkillPolicy.For(place, on);
            SkillPolicy without = confirmed.For(place, on);
            SkillPolicy asked = SkillPolicy.For(place, on, new PolicyOptions { IncludeUnconfirmed = true });
            foreach (Worker worker in new RandomWorkers(3, on).Make(30))
            {
                string[] answers = Answers(with.Assess(worker));
                Assert.Equal(Answers(without.Assess(worker)), answers);
                matters |= !answers.SequenceEqual(Answers(asked.Assess(worker)), StringComparer.Ordinal);
            }
        }

        Assert.True(matters);
    }

    private static IEnumerable<(Decision, BenefitAmount)> Amounts(int workers, PolicyOptions options) =>
        from c in Cases
        from worker in new RandomWorkers(9, c.On).Make(workers)
        from decision in SkillPolicy.For(c.Place, c.On, options).Assess(worker).Benefits
        where decision.Amount is not null
        select (decision, decision.Amount!);

    private static string[] Answers(Assessment assessment) =>
        [.. assessment.Decisions.Select(d => $"{d.Id} {d.Outcome} {d.Amount?.Least} {d.Amount?.Most}").Order(StringComparer.Ordinal)];

    // The shipped rulebooks with everything that carries the basis "unconfirmed" taken out of the text.
    private static PolicyCatalog WithoutUnconfirmed()
    {
        var books = new List<(string, Stream)>();
        System.Reflection.Assembly assembly = typeof(PolicyCatalog).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("SkillTalent.Rulebooks.Data.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            System.Text.Json.Nodes.JsonNode book = System.Text.Json.Nodes.JsonNode.Parse(stream)!;
            book.AsObject().Remove("examples");
            Prune(book);
            books.Add((name, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(book.ToJsonString()))));
        }

        return PolicyCatalog.Of(books);
    }

    private static void Prune(System.Text.Json.Nodes.JsonNode? node)
    {
        switch (node)
        {
            case System.Text.Json.Nodes.JsonArray list:
                foreach (System.Text.Json.Nodes.JsonNode? item in list.Where(IsUnconfirmed).ToArray())
                {
                    _ = list.Remove(item);
                }

                foreach (System.Text.Json.Nodes.JsonNode? item in list)
                {
                    Prune(item);
                }

                break;
            case System.Text.Json.Nodes.JsonObject o:
                foreach (string member in o.Select(m => m.Key).ToArray())
                {
                    Prune(o[member]);
                }

                break;
            default:
                break;
        }
    }

    private static bool IsUnconfirmed(System.Text.Json.Nodes.JsonNode? node) =>
        node is System.Text.Json.Nodes.JsonObject o && o["basis"] is { } basis && basis.GetValueKind() == System.Text.Json.JsonValueKind.String && basis.GetValue<string>() == "unconfirmed";

    private static Worker WithOnly(Worker w, SkillLevel level, LocalDate issued) => new()
    {
        Birth = w.Birth,
        Occupation = w.Occupation,
        Employment = [new WorkSpell(issued.PlusYears(-5))],
        Certificates = [new Certificate(level, issued)],
        Titles = w.Titles,
        Education = w.Education,
        Post = w.Post,
        Honours = w.Honours,
        Contests = w.Contests,
        Claims = w.Claims,
        Insurance = w.Insurance,
        BroughtIn = w.BroughtIn,
        OwnsHome = w.OwnsHome,
        SpouseOwnsHome = w.SpouseOwnsHome,
        LeaseFiled = w.LeaseFiled,
        FullTimeInProvinceSince = w.FullTimeInProvinceSince,
        ReturnedAfterYears = w.ReturnedAfterYears,
        RetiredOn = w.RetiredOn,
        UnderSanction = w.UnderSanction,
        Purchase = w.Purchase,
        Facts = w.Facts,
    };
}
