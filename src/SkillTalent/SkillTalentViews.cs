using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>The forms in JSON of what is shown; the compiler writes the code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(WrittenDay), typeof(WrittenNumber)])]
[JsonSerializable(typeof(AssessmentView))]
[JsonSerializable(typeof(CareerPlanView))]
[JsonSerializable(typeof(PaymentListView))]
[JsonSerializable(typeof(LimitedGrantsView))]
[JsonSerializable(typeof(PayAgreementReviewView))]
[JsonSerializable(typeof(ApprenticeshipSettlementView))]
internal sealed partial class SkillTalentViews : JsonSerializerContext;
