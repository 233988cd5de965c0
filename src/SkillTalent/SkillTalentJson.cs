using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// The JSON forms of results. Codes, ids, days (ISO 8601) and numbers (money in yuan) are the same in every language; texts are in the one
/// asked for. Every citation is <c>{ "document", "article", "note" }</c>: the article is null where none is named, the note is left out
/// where there is none.
/// </summary>
public static class SkillTalentJson
{
    // Chinese texts stay readable; the output is a file or a response body and not a script.
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The assessment as indented JSON.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the texts.</param>
    public static string ToJson(this Assessment assessment, Language language)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            Write(writer, assessment, language);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes an assessment: the question, the decisions, how the benefits among them go together, and the labels of the facts that they name.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="decisions">Which of its decisions to write, in this order; null: all.</param>
    public static void Write(Utf8JsonWriter writer, Assessment assessment, Language language, IReadOnlyList<Decision>? decisions = null)
    {
        Guard.Against.Null(assessment);
        AssessmentWriter.Write(Guard.Against.Null(writer), assessment.Policy, decisions ?? assessment.Decisions, language);
    }

    /// <summary>Writes a decision as it stands in an assessment.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Utf8JsonWriter writer, Decision decision, Language language) =>
        DecisionWriter.Write(Guard.Against.Null(writer), Guard.Against.Null(decision), language);

    /// <summary>Writes a plan, with the least that would turn the decision where the target is not open.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Utf8JsonWriter writer, CareerPlan plan, Language language) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer), CareerPlanView.Of(Guard.Against.Null(plan), language), SkillTalentViews.Default.CareerPlanView);

    /// <summary>
    /// Writes <c>{ "from", "to", "payments": [ { "provision", "title", "due", "from", "to", "amount", "amountRange", "isCeiling", "payee",
    /// "funder", "status", "reason", "basis", "citations" } ], "totals": [ { "provision", "amount" } ], "total", "open", "excluded" }</c>. The
    /// totals leave out what is open and what excludes another.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="payments">What is paid.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Utf8JsonWriter writer, PaymentList payments, Language language) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer), PaymentListView.Of(Guard.Against.Null(payments), language), SkillTalentViews.Default.PaymentListView);

    /// <summary>
    /// Writes <c>{ "grants": [ { "who", "payer", "occupation", "household", "benefit", "day", "drawn", "claimed", "left", "leftRange", "cuts": [ {
    /// "limit", "amount" } ], "reason" } ], "limits": [ { "limit", "key", "unit", "cap", "drawn", "claimed", "left", "leftRange", "remainder", "note",
    /// "basis", "citations" } ], "total", "open" }</c>. The total leaves out what is open and what was drawn before.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="grants">What is left of grants.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Utf8JsonWriter writer, LimitedGrants grants, Language language) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer), LimitedGrantsView.Of(Guard.Against.Null(grants), language), SkillTalentViews.Default.LimitedGrantsView);

    /// <summary>Writes a computed ledger, amounts in yuan with two decimal places.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="statement">The computed ledger.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Utf8JsonWriter writer, LevyStatement statement, Language language) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer), LevyStatementView.Of(Guard.Against.Null(statement), language), LevyViews.Default.LevyStatementView);

    /// <summary>
    /// Writes <c>{ "findings": [ { "code", "message" } ], "pay": { "level", "basePay", "baseIsAssumed", "allowances": [ { "kind", "agreed",
    /// "paid" } ], "total" }, "basis", "citations" }</c>, amounts in yuan a month; <c>pay</c> is left out where none is asked for.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="review">The review of an agreement.</param>
    /// <param name="pay">The pay of the level asked for, if one is.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Utf8JsonWriter writer, PayAgreementReview review, LevelPay? pay, Language language) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer),
            PayAgreementReviewView.Of(Guard.Against.Null(review), pay, language),
            SkillTalentViews.Default.PayAgreementReviewView);

    /// <summary>
    /// Writes <c>{ "prepayment", "total", "balance", "prepayShare", "rate", "bound", "outerRates": [ { "rate", "bound", "document" } ],
    /// "basis", "findings": [ { "code", "message" } ], "citations" }</c>; the three amounts and the rate are null where no rate is published.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="settlement">The settlement.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Utf8JsonWriter writer, ApprenticeshipSettlement settlement, Language language) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer),
            ApprenticeshipSettlementView.Of(Guard.Against.Null(settlement), language),
            SkillTalentViews.Default.ApprenticeshipSettlementView);

    /// <summary>Writes an agreement in the form that <see cref="PayAgreementJson"/> reads.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="agreement">The agreement.</param>
    public static void Write(Utf8JsonWriter writer, PayAgreement agreement) =>
        JsonSerializer.Serialize(Guard.Against.Null(writer), PayAgreementView.Of(Guard.Against.Null(agreement)), InputViews.Default.PayAgreementView);

    /// <summary>Writes a class in the form that <see cref="ApprenticeClassJson"/> reads.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="apprentices">The class.</param>
    public static void Write(Utf8JsonWriter writer, ApprenticeClass apprentices) =>
        JsonSerializer.Serialize(
            Guard.Against.Null(writer), ApprenticeClassView.Of(Guard.Against.Null(apprentices)), InputViews.Default.ApprenticeClassView);
}
