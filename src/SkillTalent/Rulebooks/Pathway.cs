namespace SkillTalent;

/// <summary>One way to a level or title (申报条件之一).</summary>
public sealed class Pathway
{
    // Made by whoever asks first; every answer tells them again.
    private string? _chinese;
    private string? _english;

    internal Pathway(string id, Requirement when, Basis basis, IReadOnlyList<Citation> citations)
    {
        Id = id;
        When = when;
        Basis = basis;
        Citations = citations;
    }

    /// <summary>The stable id, such as <c>cn/level/2018/2-1</c>.</summary>
    public string Id { get; }

    /// <summary>The last part of the id, the number of the row.</summary>
    public string ShortId => Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>What people call it.</summary>
    public LocalizedText? Title { get; internal init; }

    /// <summary>By what a person is told of it: the title, or the number of the row where it has none.</summary>
    public LocalizedText Name => Title ?? new LocalizedText(ShortId, ShortId);

    /// <summary>A remark on the reading.</summary>
    public LocalizedText? Note { get; internal init; }

    /// <summary>How well it is attested.</summary>
    public Basis Basis { get; }

    /// <summary>The documents it rests on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    internal Requirement When { get; }

    /// <summary>The rule as a sentence, made from the rule itself.</summary>
    public string Text(Language language) => language == Language.Chinese
        ? _chinese ??= SentenceReading.Wording(When).Text(language)
        : _english ??= SentenceReading.Wording(When).Text(language);

    /// <summary>The same pathway under another condition; itself if the condition is the same.</summary>
    internal Pathway With(Requirement when) => ReferenceEquals(when, When)
        ? this
        : new Pathway(Id, when, Basis, Citations) { Title = Title, Note = Note };

    /// <inheritdoc/>
    public override string ToString() => Id;
}
