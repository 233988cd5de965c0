using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Web.Rules;

/// <summary>
/// The permanent address of a rule: <c>/rules/ID</c> for all of it, <c>/rules/ID@2023-07-14</c> for the version that begins on a day,
/// <c>?on=2024-01-01</c> for what holds on a day.
/// </summary>
internal static class RuleAddress
{
    public static string Of(string id) => "/rules/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    public static string Of(Provision version) => $"{Of(version.Id)}@{LocalDatePattern.Iso.Format(version.Effective.From)}";

    public static string On(string id, LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Of(id)}?on={LocalDatePattern.Iso.Format(day)}");

    /// <summary>The id and the first day of a version out of what stands behind <c>/rules/</c>.</summary>
    public static (string Id, LocalDate? From) Read(string address)
    {
        int at = address.LastIndexOf('@');
        return at > 0 && LocalDatePattern.Iso.Parse(address[(at + 1)..]) is { Success: true } day ? (address[..at], day.Value) : (address, null);
    }
}
