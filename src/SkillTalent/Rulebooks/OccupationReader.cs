namespace SkillTalent;

/// <summary>Reads the <c>occupations</c> of rulebooks: one catalogue over all that are read together.</summary>
internal static class OccupationReader
{
    public const string Section = "occupations";

    private static readonly Member<LocalizedText> Name = Member.Required(
        "name", RulebookKinds.Text, "Its name; rules and workers know it by the Chinese one.");

    private static readonly Member<string?> Code = Member.Optional(
        "code", Kinds.Text, "The code of the national classification of occupations; absent where no source gives it.");

    private static readonly Member<IReadOnlyList<string>?> Trades = Member.Optional(
        "trades", Kinds.Texts, "Its trades (工种), as they stand in brackets behind its name, or alone.");

    private static readonly Member<IReadOnlyList<string>?> Aliases = Member.Optional("aliases", Kinds.Texts, "Other names that people use.");

    private static readonly Member<OccupationConditions> Conditions = Member.Required(
        "conditions",
        Kinds.Codes<OccupationConditions>(),
        "What is known of its own national standard: encoded; partly, the other levels are not covered; deviating, known to differ and not encoded; "
        + "general, read and the same as the general ones; unread, there is a standard; unknown, no standard is known here.");

    private static readonly Member<int?> Year = Member.OptionalValue(
        "standardYear", Kinds.Whole(1990, 2100), "The year of the standard; absent where no source gives it.");

    private static readonly Member<Basis> Basis = Member.Required("basis", RulebookKinds.Basis, "How well the row is attested.");
    private static readonly Member<LocalizedText?> Note = Member.Optional("note", RulebookKinds.Text, "A remark on the row.");

    private static readonly Shape Shape = new(
        "occupation",
        "An occupation: how people write its name, and what is known of its national standard.",
        Name, Code, Trades, Aliases, Conditions, Year, Basis, RuleMembers.Cite, Note)
    {
        What = "an occupation",
    };

    private static readonly Kind<IReadOnlyList<JsonObjectCursor>> Rows = Kinds.List(Shape.As(o => o), "a list of occupations", least: 0);

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, new Scalar(Section, "A catalogue of occupations.", Rows.Schema)];

    /// <summary>The catalogue of all documents together.</summary>
    /// <exception cref="InputFormatException">A row is not of the form, or a name or a code stands for two occupations.</exception>
    public static OccupationCatalogue Read(IEnumerable<RulebookDocument> documents)
    {
        var rows = new List<Occupation>();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonCursor list in documents.Select(d => d.Sections.GetValueOrDefault(Section)).Where(s => s.Input is not null))
        {
            foreach (JsonObjectCursor o in Rows.Read(list))
            {
                Occupation row = Read(o);
                Claim(o.At(Name), row, row.Name.Zh);
                foreach ((Member member, string name) in row.Trades.Select(t => ((Member)Trades, t)).Concat(row.Aliases.Select(a => ((Member)Aliases, a))))
                {
                    Claim(o.At(member), row, name);
                }

                if (row.Code is { } code && rows.Exists(r => r.Code == code))
                {
                    throw o.At(Code).Fail("a code that no other occupation has");
                }

                if (row.StandardYear is not null && !row.HasStandard)
                {
                    throw o.At(Year).Fail("no year where no standard is known");
                }

                rows.Add(row);
            }
        }

        return new OccupationCatalogue(rows);

        void Claim(JsonCursor at, Occupation row, string name)
        {
            if (owners.TryGetValue(OccupationCatalogue.Plain(name), out string? owner))
            {
                throw at.Fail($"names that no other occupation has ('{name}' stands with '{owner}')");
            }

            owners.Add(OccupationCatalogue.Plain(name), row.Name.Zh);
        }
    }

    private static Occupation Read(JsonObjectCursor o) => new(o.Get(Name), o.Get(Conditions), o.Get(Basis), o.Get(RuleMembers.Cite))
    {
        Code = o.Get(Code),
        Trades = o.Get(Trades) ?? [],
        Aliases = o.Get(Aliases) ?? [],
        StandardYear = o.Get(Year),
        Note = o.Get(Note),
    };
}
