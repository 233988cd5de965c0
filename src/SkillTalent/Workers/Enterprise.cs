namespace SkillTalent;

/// <summary>What is known of an enterprise: facts that rulebooks declare, by id. A fact that is absent is unknown. Immutable.</summary>
public sealed class Enterprise
{
    /// <summary>Creates an enterprise.</summary>
    /// <param name="facts">Its facts by id, as <c>rules facts</c> lists those of enterprises.</param>
    public Enterprise(IReadOnlyDictionary<string, GivenFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Facts = new Dictionary<string, GivenFact>(facts, StringComparer.Ordinal).AsReadOnly();
    }

    /// <summary>Its facts.</summary>
    public IReadOnlyDictionary<string, GivenFact> Facts { get; }

    internal string Source { get; private init; } = "enterprise";

    /// <summary>Where it stands in its input.</summary>
    internal string Path { get; private init; } = "$";

    /// <summary>Reads an enterprise: <c>{ "facts": { "id": value } }</c>.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="source">What to call the input in errors.</param>
    /// <exception cref="InputFormatException">The input is not of the form.</exception>
    public static Enterprise Parse(string json, string source = "enterprise")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return Read(JsonCursor.Parse(json, source));
    }

    internal static Enterprise Read(JsonCursor root)
    {
        JsonObjectCursor o = root.AsObject("an enterprise: { \"facts\": { … } }");
        var enterprise = new Enterprise(FactsEntry.ReadValues(o.Required("facts"), "facts by id")) { Source = root.Source, Path = root.Path };
        o.Done();
        return enterprise;
    }
}
