using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SkillTalent.Rules;

namespace SkillTalent.Levy;

public static partial class LevyLedgerJson
{
    /// <summary>Writes a result as JSON, amounts in yuan with two decimal places.</summary>
    /// <param name="json">Where to; it is not flushed.</param>
    /// <param name="statement">The computed ledger.</param>
    /// <param name="language">The language of the findings.</param>
    public static void Write(Utf8JsonWriter json, LevyStatement statement, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(statement);
        json.WriteStartObject();
        WriteHead(json, statement);
        json.WriteStartArray("periods");
        foreach (LevyPeriodResult period in statement.Periods)
        {
            WritePeriod(json, period, language);
        }

        json.WriteEndArray();
        WriteTotals(json, statement.Totals);
        Money(json, "carriedOut", statement.CarriedOut);
        json.WriteString("basis", statement.Basis.ToCode());
        WriteRules(json, statement.Rules);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, LevyStatement statement)
    {
        json.WriteString(LevyPlaces.In, statement.Account.Place);
        WriteDay(json, "asKnownOn", statement.AsKnownOn);
        WriteDay(json, LevyPlaces.ListedFrom, statement.Account.ListedFrom);
        WriteDay(json, LevyPlaces.ListedTo, statement.Account.ListedTo);
        json.WriteString(LevyPlaces.Split, statement.Split?.ToCode());
        json.WriteString(LevyPlaces.RecaptureOrder, statement.RecaptureOrder?.ToCode());
    }

    private static void WritePeriod(Utf8JsonWriter json, LevyPeriodResult period, Language language)
    {
        json.WriteStartObject();
        json.WriteString(LevyPlaces.Period, period.Period.ToString());
        json.WriteBoolean("listed", period.IsListed);
        json.WriteString(LevyPlaces.Taxpayer, period.Entry.Taxpayer.ToCode());
        Money(json, "base", period.Base);
        Money(json, LevyPlaces.Invested, period.Entry.Invested);
        Money(json, "credited", period.Credited);
        Money(json, LevyPlaces.Withdrawn, period.Entry.Withdrawn);
        Money(json, "carriedIn", period.CarriedIn);
        Money(json, "pool", period.Pool);
        Money(json, "carriedOut", period.CarriedOut);
        Money(json, "earned", period.Earned);
        Money(json, "reversed", period.Reversed);
        Money(json, "cancelled", period.Cancelled);
        Money(json, "recaptured", period.Recaptured);
        Money(json, "residue", period.Residue);
        WriteRefund(json, period.Refund);
        WriteLine(json, LevyParameters.EducationKey, period.Education);
        WriteLine(json, LevyParameters.LocalKey, period.Local);
        WriteTotals(json, period.Totals);
        WriteForm(json, period.Form);
        json.WriteString("basis", period.Basis.ToCode());
        json.WriteStartArray("findings");
        foreach (LevyFinding finding in period.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code.ToCode());
            json.WriteString("message", finding.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRefund(Utf8JsonWriter json, LevyRefund refund)
    {
        json.WriteStartObject("refund");
        Money(json, "carriedIn", refund.CarriedIn);
        Money(json, "deducted", refund.Deducted);
        Money(json, "added", refund.Added);
        Money(json, "carriedOut", refund.CarriedOut);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, string name, LevyLine line)
    {
        json.WriteStartObject(name);
        Money(json, "due", line.Due);
        Money(json, "relief", line.Relief);
        Money(json, "offset", line.Offset);
        Money(json, "recapture", line.Recapture);
        Money(json, "payable", line.Payable);
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, LevyTotals totals)
    {
        json.WriteStartObject("totals");
        Money(json, "credited", totals.Credited);
        Money(json, LevyPlaces.Withdrawn, totals.Withdrawn);
        Money(json, "earned", totals.Earned);
        Money(json, "reversed", totals.Reversed);
        Money(json, "cancelled", totals.Cancelled);
        Money(json, "residue", totals.Residue);
        Pair(json, "due", totals.Due);
        Pair(json, "relief", totals.Relief);
        Pair(json, "offset", totals.Offset);
        Pair(json, "recapture", totals.Recapture);
        Pair(json, "used", totals.Used);
        Pair(json, "payable", totals.Payable);
        json.WriteEndObject();
    }

    /// <summary>The form's own view: lines and columns by their numbers on the form, rates in percent as printed there.</summary>
    private static void WriteForm(Utf8JsonWriter json, LevyFormView form)
    {
        json.WriteStartObject("form");
        json.WriteBoolean("creditApplies", form.CreditApplies);
        json.WriteString("exemption", form.Exemption?.Id);
        json.WriteStartArray("rows");
        foreach (LevyFormRow row in new[] { form.Education, form.Local })
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Row);
            json.WriteStartObject("columns");
            Money(json, "1", row.TaxPaid);
            Money(json, "3", row.RefundDeducted);
            json.WriteNumber("4", Percent(row.Rate));
            Money(json, "5", row.Due);
            Money(json, "7", row.Exempted);
            json.WriteNumber("8", Percent(row.ReductionShare));
            Money(json, "9", row.Reduced);
            json.WriteString("10", row.CreditCode);
            Money(json, "11", row.CreditOffset);
            Money(json, "12", row.AlreadyPaid);
            Money(json, "13", row.Payable);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("lines");
        Money(json, "5", form.NetInvestment);
        Money(json, "6", form.CarriedIn);
        Money(json, "7", form.CarriedOut);
        Money(json, "8", form.Refund.Added);
        Money(json, "9", form.Refund.CarriedIn);
        Money(json, "10", form.Refund.CarriedOut);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, IEnumerable<LevyRule> rules)
    {
        json.WriteStartArray("rules");
        foreach (LevyRule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteDay(json, "from", rule.Version.From);
            WriteDay(json, "to", rule.Version.To);
            WriteDay(json, "confirmedThrough", rule.Version.ConfirmedThrough);
            json.WriteString("basis", rule.Basis.ToCode());
            json.WriteStartArray("citations");
            foreach (Citation citation in rule.Citations)
            {
                json.WriteStartObject();
                json.WriteString("document", citation.Document);
                json.WriteString("article", citation.Article);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Pair(Utf8JsonWriter json, string name, LevyAmounts amounts)
    {
        json.WriteStartObject(name);
        Money(json, LevyParameters.EducationKey, amounts.Education);
        Money(json, LevyParameters.LocalKey, amounts.Local);
        json.WriteEndObject();
    }

    // Always two decimal places, so that the same amount is always the same text.
    private static void Money(Utf8JsonWriter json, string name, decimal yuan)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(yuan.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static decimal Percent(decimal share) => decimal.Round(share * 100, 2) / 1.00m;

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteString(name, day is { } date ? LocalDatePattern.Iso.Format(date) : null);
}
