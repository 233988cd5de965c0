using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent;

/// <summary>
/// The JSON form of an agreement: <c>{ "parties", "from", "to", "minimumWage", "levels", "mentoring", "contest", "honours" }</c>, amounts
/// in yuan a month.
/// </summary>
/// <remarks>
/// <c>mentoring</c>, <c>contest</c> and <c>honours</c> are a number or, like <c>levels</c>, an object of level to number, and may be
/// absent. So may <c>basePay</c>, <c>seniority</c> (<c>{ "perYear", "mostYears" }</c>), <c>caps</c> (<c>{ "level", "mentoring", "contest",
/// "honours", "seniority", "total" }</c>) and <c>note</c>.
/// </remarks>
internal static class PayAgreementJson
{
    internal const string TotalCap = "total";
    private const string Yuan = "yuan a month";

    /// <summary>Reads an agreement, strictly: an unknown member or level, a duplicate or a null is an error.</summary>
    /// <param name="stream">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <exception cref="InputFormatException">The input is not of the expected form; it names the place.</exception>
    public static PayAgreement Read(Stream stream, string source = "agreement") => Read(stream, source, InputLimits.Default);

    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="stream">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold.</param>
    public static PayAgreement Read(Stream stream, string source, InputLimits limits)
    {
        Guard.Against.NullOrEmpty(source);
        JsonObjectCursor o = JsonCursor.Parse(stream, source, Guard.Against.Null(limits)).AsObject("an agreement");
        IEnumerable<string> parties = [.. o.Required("parties").AsArray("a list of parties").Select(p => p.AsString("the name of a party"))];
        LocalDate from = o.Required("from").AsDate();
        LocalDate to = o.Required("to").AsDate();
        decimal minimumWage = ReadYuan(o.Required("minimumWage"));
        var agreement = new PayAgreement(parties, from, to, minimumWage, ReadLevels(o.Required("levels")))
        {
            BasePay = o.TryGet("basePay", out JsonCursor basePay) ? ReadYuan(basePay) : null,
            Mentoring = ReadTable(o, "mentoring"),
            Contest = ReadTable(o, "contest"),
            Honours = ReadTable(o, "honours"),
            Seniority = o.TryGet("seniority", out JsonCursor seniority) ? ReadSeniority(seniority) : null,
            Caps = o.TryGet("caps", out JsonCursor caps) ? ReadCaps(caps) : null,
            Note = o.TryGet("note", out JsonCursor note) ? note.AsString() : null,
        };
        o.Done();
        return agreement;
    }

    private static decimal ReadYuan(JsonCursor value) => value.AsDecimal(2, 0m, AllowanceTable.MostYuan, Yuan);

    private static AllowanceTable? ReadTable(JsonObjectCursor o, string name)
    {
        if (!o.TryGet(name, out JsonCursor value))
        {
            return null;
        }

        return value.Kind switch
        {
            JsonValueKind.Number => AllowanceTable.ForEverybody(ReadYuan(value)),
            JsonValueKind.Object => ReadLevels(value),
            _ => throw value.Fail("yuan a month, or an object of level to yuan a month"),
        };
    }

    private static AllowanceTable ReadLevels(JsonCursor value)
    {
        var amounts = new List<KeyValuePair<SkillLevel, decimal>>();
        foreach ((string code, JsonCursor amount) in value.AsObject("an object of level to yuan a month").All())
        {
            SkillLevel level = SkillLevel.TryParse(code, out SkillLevel? known) && known.Rank is not null
                ? known
                : throw amount.Fail("a level: " + string.Join(", ", SkillLevel.Ladder));
            amounts.Add(new(level, amount.AsDecimal(2, -AllowanceTable.MostYuan, AllowanceTable.MostYuan, Yuan)));
        }

        return AllowanceTable.ForLevels(amounts);
    }

    private static SeniorityPay ReadSeniority(JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("seniority: { \"perYear\", \"mostYears\" }");
        var seniority = new SeniorityPay(
            ReadYuan(o.Required("perYear")),
            o.TryGet("mostYears", out JsonCursor most) ? most.AsInt(0, 100) : null);
        o.Done();
        return seniority;
    }

    private static AllowanceCaps ReadCaps(JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("caps: kind of allowance to yuan a month");
        var byKind = new List<KeyValuePair<AllowanceKind, decimal>>();
        foreach (AllowanceKind kind in Codes.OfAllowanceKind.All)
        {
            if (o.TryGet(kind.ToCode(), out JsonCursor cap))
            {
                byKind.Add(new(kind, ReadYuan(cap)));
            }
        }

        decimal? total = o.TryGet(TotalCap, out JsonCursor sum) ? ReadYuan(sum) : null;
        o.Done();
        return new AllowanceCaps(byKind, total);
    }
}
