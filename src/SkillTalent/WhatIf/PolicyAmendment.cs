namespace SkillTalent;

/// <summary>
/// A change to rules that somebody considers: an amount, years, a date, a rule withdrawn or added. It is an overlay; the rulebooks stay as
/// they are, and what it does not touch is shared. Immutable.
/// </summary>
public sealed class PolicyAmendment
{
    private readonly IReadOnlyList<Change> _changes;

    private PolicyAmendment(LocalizedText? title, IReadOnlyList<Change> changes)
    {
        Title = title;
        _changes = changes;
    }

    /// <summary>What people call it; null where nobody said.</summary>
    public LocalizedText? Title { get; }

    /// <summary>Reads an amendment.</summary>
    /// <param name="json">The UTF-8 JSON; see <c>docs/rules/what-if.md</c>.</param>
    /// <param name="source">What to call the input in errors.</param>
    /// <exception cref="InputFormatException">The input is not of the form.</exception>
    public static PolicyAmendment Read(Stream json, string source = "amendment") => Read(json, source, InputLimits.Default);

    /// <inheritdoc cref="Read(Stream, string)"/>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold.</param>
    public static PolicyAmendment Read(Stream json, string source, InputLimits limits)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(limits);
        return Read(JsonCursor.Parse(json, source, limits).AsRule());
    }

    /// <summary>Reads an amendment.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="source">What to call the input in errors.</param>
    /// <exception cref="InputFormatException">The input is not of the form.</exception>
    public static PolicyAmendment Parse(string json, string source = "amendment")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return Read(JsonCursor.Parse(json, source).AsRule());
    }

    /// <summary>Applies the changes in their order.</summary>
    /// <exception cref="InputFormatException">A change names what the rulebooks do not have.</exception>
    internal (RulebookSet Set, IReadOnlyCollection<Provision> Changed) ApplyTo(RulebookSet set, string innermost)
    {
        var touched = new HashSet<Provision>();
        foreach (Change change in _changes)
        {
            set = change.Apply(set, innermost, touched);
        }

        return (set, touched);
    }

    private static PolicyAmendment Read(JsonCursor root)
    {
        JsonObjectCursor o = root.AsObject("an amendment: { \"amend\": [ … ] }");
        LocalizedText? title = o.OptionalText("title");
        JsonCursor list = o.Required("amend");
        Change[] changes = [.. list.AsArray("a list of changes").Select(Change.Read)];
        o.Done();
        return changes.Length > 0 ? new PolicyAmendment(title, changes) : throw list.Fail("at least one change");
    }
}
