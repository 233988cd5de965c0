using NodaTime;

namespace SkillTalent;

/// <summary>A record in one of the lists of a worker.</summary>
internal interface IWorkerRecord
{
    /// <summary>What is wrong with the record as a whole: the member, empty for the record itself, and what was expected; null where nothing is.</summary>
    /// <param name="birth">The worker's day of birth, if it is known.</param>
    (string Member, string Expectation)? Fault(LocalDate? birth);
}
