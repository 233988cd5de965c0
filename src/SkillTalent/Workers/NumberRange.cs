using System.Globalization;
using System.Runtime.CompilerServices;

namespace SkillTalent;

/// <summary>The numbers that a member can have, both ends included.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="Decimals">The most decimal places; 0 for whole numbers.</param>
internal sealed record NumberRange(int Least, int Most, int Decimals = 0)
{
    /// <summary>The number, if it is one of the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public int? Check(int? value, [CallerMemberName] string member = "") => value is null || (value >= Least && value <= Most) ? value : throw Refuse(member);

    /// <inheritdoc cref="Check(int?, string)"/>
    public decimal? Check(decimal? value, [CallerMemberName] string member = "") =>
        value is null || (value >= Least && value <= Most && decimal.Round(value.Value, Decimals) == value) ? value : throw Refuse(member);

    public decimal Read(JsonCursor at) => Decimals == 0 ? at.AsInt(Least, Most) : at.AsDecimal(Decimals, Least, Most);

    private ArgumentOutOfRangeException Refuse(string member) => Refusal.Of(
        string.Create(CultureInfo.InvariantCulture, $"a {(Decimals == 0 ? "whole " : "")}number from {Least} to {Most}{(Decimals == 0 ? "" : $" with at most {Decimals} decimal places")}"),
        member);
}
