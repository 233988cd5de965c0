namespace SkillTalent;

/// <summary>
/// Something said about a decision: a stable code and its arguments, apart from any language. An argument is a
/// <see cref="LocalizedText"/>, a <see cref="CalendarPeriod"/>, a <see cref="NodaTime.LocalDate"/>, a <see cref="decimal"/>,
/// a <see cref="string"/> (a code or an id), another <see cref="Reason"/>, or a list of these.
/// </summary>
public sealed class Reason
{
    // Made by whoever asks first: what a way lacks is told of the way, and again of the decision.
    private string? _chinese;
    private string? _english;

    internal Reason(string code, params (string Name, object Value)[] arguments)
    {
        Code = code;
        Arguments = arguments.Length == 0 ? ReasonArguments.None : new ReasonArguments(arguments);
    }

    /// <summary>One of the codes of <see cref="ReasonCode"/>.</summary>
    public string Code { get; }

    /// <summary>The arguments by name.</summary>
    public IReadOnlyDictionary<string, object> Arguments { get; }

    /// <summary>Its sentence, if somebody asked for it before.</summary>
    internal string? Said(Language language) => language == Language.Chinese ? _chinese : _english;

    /// <summary>Keeps its sentence, which follows from the code and the arguments alone.</summary>
    internal string Keep(Language language, string sentence) => language == Language.Chinese ? _chinese = sentence : _english = sentence;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
