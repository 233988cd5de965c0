namespace SkillTalent;

/// <summary>Reads the catalogues of certificates from abroad of rulebooks that are read together, and checks what must hold between their rows.</summary>
internal static class ForeignCertificateChecks
{
    public const string Section = "foreignCertificates";

    public static IReadOnlyList<ForeignCertificate> Read(IEnumerable<Rulebook> books, IReadOnlyDictionary<string, Place> places)
    {
        var all = new List<ForeignCertificate>();
        foreach (Rulebook book in books)
        {
            if (!book.Sections.TryGetValue(Section, out JsonCursor list))
            {
                continue;
            }

            foreach (JsonObjectCursor entry in ForeignCertificateReader.Rows.Read(list))
            {
                ForeignCertificate row = ForeignCertificateReader.Read(entry);
                if (row.Place is { } place && !places.ContainsKey(place))
                {
                    throw entry.At(ForeignCertificateReader.Place).Fail(
                        "a declared place: " + string.Join(", ", places.Keys.Order(StringComparer.Ordinal)) + " (\"origin\" names another in words)");
                }

                if (all.Exists(other => SameCatalogue(other, row)
                    && other.Effective.FirstDay <= row.Effective.LastDay && row.Effective.FirstDay <= other.Effective.LastDay))
                {
                    throw entry.At(ForeignCertificateReader.Code).Fail("a code that no other row of the same place has on the same day");
                }

                all.Add(row);
            }
        }

        return all.AsReadOnly();
    }

    private static bool SameCatalogue(ForeignCertificate a, ForeignCertificate b) =>
        a.Code == b.Code && a.Place == b.Place && (a.Place is not null || a.Origin == b.Origin);
}
