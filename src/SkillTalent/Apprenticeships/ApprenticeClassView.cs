using NodaTime;

namespace SkillTalent;

/// <summary>A class in the form that <see cref="ApprenticeClassJson"/> reads: what is not known is left out.</summary>
internal sealed record ApprenticeClassView(
    string In,
    string Kind,
    string Goal,
    decimal Years,
    int Planned,
    int Finished,
    LocalDate? On,
    decimal? ContractYears,
    decimal? TrainingWage,
    decimal? MinimumWage)
{
    public static ApprenticeClassView Of(ApprenticeClass apprentices) => new(
        apprentices.Place,
        apprentices.Kind.ToCode(),
        apprentices.Goal.Code,
        apprentices.Years,
        apprentices.Planned,
        apprentices.Finished,
        apprentices.On,
        apprentices.ContractYears,
        apprentices.TrainingWage,
        apprentices.MinimumWage);
}
