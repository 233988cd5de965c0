using System.Globalization;
using System.Runtime.CompilerServices;

namespace SkillTalent;

/// <summary>
/// What a part of a worker refuses to hold. The reader of JSON turns it into an error that names the place, so that every check stands once,
/// in the part itself.
/// </summary>
internal static class Refusal
{
    private const string Expected = "expected";
    private const string Place = "place";

    /// <summary>The error.</summary>
    /// <param name="expectation">What was expected, a phrase that continues "expected …".</param>
    /// <param name="member">The member that refuses.</param>
    /// <param name="place">The place below that member, such as <c>[0].issued</c>.</param>
    public static ArgumentOutOfRangeException Of(string expectation, string member, string place = "") =>
        new(member, $"{member}{place}: expected {expectation}") { Data = { [Expected] = expectation, [Place] = place } };

    /// <summary>What was expected, for a message of another kind.</summary>
    public static string ExpectationOf(ArgumentException refused) => refused.Data[Expected] as string ?? "another value";

    /// <summary>The place below the member that refused.</summary>
    public static string PlaceOf(ArgumentException refused) => refused.Data[Place] as string ?? "";

    /// <summary>A text that says something, or none.</summary>
    public static string? Text(string? value, string member) => value is { Length: 0 } ? throw Of("a text that is not empty", member) : value;

    /// <summary>A value of a coded list, if it is one: a number cast to the enumeration need not be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static T Check<T>(CodeTable<T> codes, T value, [CallerMemberName] string member = "")
        where T : struct, Enum => codes.All.Contains(value) ? value : throw Of("one of: " + string.Join(", ", codes.Codes), member);

    /// <inheritdoc cref="Check{T}(CodeTable{T}, T, string)"/>
    public static T? Check<T>(CodeTable<T> codes, T? value, [CallerMemberName] string member = "")
        where T : struct, Enum => value is { } known ? Check(codes, known, member) : null;

    /// <summary>The fault of a record that begins before its owner was born.</summary>
    public static (string Member, string Expectation)? BeforeBirth(NodaTime.LocalDate? day, NodaTime.LocalDate? birth, string member) =>
        day < birth ? (member, "a day that is not before the day of birth") : null;

    /// <summary>The place of a record in a list.</summary>
    public static string At(int index, string member) => string.Create(CultureInfo.InvariantCulture, $"[{index}]{(member.Length > 0 ? "." : "")}{member}");
}
