namespace SkillTalent;

/// <summary>One thing that a person can say of a worker, or of one of the worker's records. Immutable.</summary>
public sealed record WorkerField
{
    internal WorkerField(string path, LocalizedText label, FieldKind kind)
    {
        Path = path;
        Label = label;
        Kind = kind;
    }

    /// <summary>Where it stands in the JSON of a worker, such as <c>post.frontline</c>; in a record, the name of the member.</summary>
    public string Path { get; internal init; }

    /// <summary>What people call it.</summary>
    public LocalizedText Label { get; internal init; }

    /// <summary>What an answer is.</summary>
    public FieldKind Kind { get; }

    /// <summary>The codes of a choice, with their labels; for a text the codes that rules speak of, where they are known.</summary>
    public IReadOnlyList<ChoiceOption> Choices { get; internal init; } = [];

    /// <summary>Whether "never" or "none" is an answer, which JSON writes as <c>false</c>, or as <c>null</c> for an appointed level.</summary>
    public bool MayBeNone { get; internal init; }

    /// <summary>Whether a record must have it.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>Decimal places of a number.</summary>
    public int Decimals { get; internal init; }

    /// <summary>How to answer, a phrase.</summary>
    public LocalizedText HowToAnswer => Kind switch
    {
        FieldKind.Date when MayBeNone => new("日期，写作2024-06-30；从未发生答“无”", "a date, written 2024-06-30; \"none\" if it never was"),
        FieldKind.Date => new("日期，写作2024-06-30", "a date, written 2024-06-30"),
        FieldKind.Flag => new("是或否", "yes or no"),
        FieldKind.Choice when MayBeNone => new("选其中一项；没有答“无”", "one of these; \"none\" if there is none"),
        FieldKind.Choice => new("选其中一项", "one of these"),
        FieldKind.Number when Decimals > 0 => new("数字，可带小数", "a number, with decimals where there are some"),
        FieldKind.Number => new("整数", "a whole number"),
        FieldKind.Records => new("逐条填写；没有答“无”", "one record at a time; \"none\" if there are none"),
        _ when MayBeNone => new("文字；没有答“无”", "a text; \"none\" if there is none"),
        _ => new("文字", "a text"),
    };

    internal NoneForm None { get; init; }
}
