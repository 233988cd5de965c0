using System.Text.Json;
using NodaTime.Text;

namespace SkillTalent.Tests.Dossier;

/// <summary>The dossier's tables, kept beside the tests. They are written from the dossier and never from the rulebooks.</summary>
internal static class DossierData
{
    public static JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", file)));
        return document.RootElement.Clone();
    }

    public static JsonElement[] Rows(string file, string table) => [.. Read(file).GetProperty(table).EnumerateArray()];

    public static string Text(this JsonElement row, string member) => row.GetProperty(member).GetString()!;

    public static string? OptionalText(this JsonElement row, string member) => row.TryGetProperty(member, out JsonElement value) ? value.GetString() : null;

    public static int? OptionalInt(this JsonElement row, string member) => row.TryGetProperty(member, out JsonElement value) ? value.GetInt32() : null;

    public static decimal? OptionalDecimal(this JsonElement row, string member) => row.TryGetProperty(member, out JsonElement value) ? value.GetDecimal() : null;

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static LocalDate Day(this JsonElement row, string member) => Day(row.Text(member));
}
