using NodaTime;

namespace SkillTalent;

/// <summary>An honour (荣誉), by its code. A policy refuses a code that its rulebooks do not know.</summary>
/// <param name="Code">The code, such as <c>national-technical-expert</c>.</param>
/// <param name="Date">The day; null: held on every day asked.</param>
public sealed record Honour(string Code, LocalDate? Date = null) : IWorkerRecord
{
    /// <summary>The code, such as <c>national-technical-expert</c>.</summary>
    public string Code { get; init => field = Required(value); } = Required(Code);

    /// <inheritdoc/>
    public override string ToString() => WorkerShape.Honours.Describe(this);

    (string Member, string Expectation)? IWorkerRecord.Fault(LocalDate? birth) => Refusal.BeforeBirth(Date, birth, "date");

    private static string Required(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, nameof(Code));
        return value;
    }
}
