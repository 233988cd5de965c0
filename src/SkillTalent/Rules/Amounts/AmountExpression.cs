namespace SkillTalent;

/// <summary>
/// What is paid, as a calculation over facts and dated parameters. Immutable. Each kind says in its own file what it comes to between
/// bounds, how it reads in both languages, and by which text two of them are told apart; every reading of amounts asks nothing else.
/// </summary>
internal abstract record AmountExpression
{
    /// <summary>The greatest amount of one payment, in yuan, up or down.</summary>
    public const decimal MostYuan = 1_000_000_000_000m;

    /// <summary>What an error names where it is the facts of somebody that make an amount beyond <see cref="MostYuan"/>.</summary>
    public const string OfFacts = "facts";

    /// <summary>What it is made of, in order.</summary>
    public virtual IReadOnlyList<AmountExpression> Parts => [];

    /// <summary>A text that two expressions share only if they come to the same by the same way.</summary>
    public abstract string Key { get; }

    /// <summary>Whether it reads as one word, and needs no brackets inside another.</summary>
    public virtual bool IsOneWord => false;

    /// <summary>The fact that it reads itself.</summary>
    public virtual Fact? Reads => null;

    /// <summary>The facts that it and its parts read.</summary>
    public virtual IEnumerable<Fact> Facts => Parts.SelectMany(p => p.Facts).Concat(Reads is { } own ? [own] : []);

    /// <summary>The tables that it and its parts look something up in.</summary>
    public virtual IEnumerable<AmountGrid> Grids => Parts.SelectMany(p => p.Grids);

    /// <summary>The parameters that it and its parts name.</summary>
    public virtual IEnumerable<ParameterAmount> Parameters => Parts.SelectMany(p => p.Parameters);

    /// <summary>The benefits of which it and its parts take what they pay.</summary>
    public virtual IEnumerable<BenefitReference> Others => Parts.SelectMany(p => p.Others);

    /// <summary>What it comes to, from what is known of the facts.</summary>
    /// <exception cref="OverflowException">A number is beyond what a decimal holds.</exception>
    public abstract AmountBounds Bounds(Func<Fact, AmountBounds> facts);

    /// <summary>The same over other parts.</summary>
    public virtual AmountExpression With(IReadOnlyList<AmountExpression> parts) => this;

    /// <summary>The same with the values that its parameters have.</summary>
    public virtual AmountExpression Bind(Func<string, AmountParameter?> valueOf) => Parts.Count == 0 ? this : With([.. Parts.Select(p => p.Bind(valueOf))]);

    /// <summary>The same with what another benefit pays, wherever it is taken.</summary>
    public virtual AmountExpression Fill(BenefitReference other, AmountExpression pays) =>
        Parts.Count == 0 ? this : With([.. Parts.Select(p => p.Fill(other, pays))]);

    /// <summary>The calculation over columns in whole numbers; null where it is calculated row by row.</summary>
    /// <param name="columns">Where the numbers stand, and what can be done with them.</param>
    public virtual WholeNode? InWholes(IWholeColumns columns) => null;

    /// <summary>The calculation in words.</summary>
    public abstract string Text(Language language);

    /// <summary>What is paid, to the fen; half a fen is rounded away from zero.</summary>
    /// <exception cref="InputFormatException">The numbers of the facts make an amount beyond <see cref="MostYuan"/>.</exception>
    /// <param name="facts">What is known of the facts.</param>
    /// <param name="times">What it is multiplied by.</param>
    /// <param name="sharedBy">How many share it, at least one.</param>
    public AmountBounds Paid(Func<Fact, AmountBounds> facts, AmountBounds times, AmountBounds sharedBy)
    {
        try
        {
            AmountBounds paid = (Bounds(facts) * times / sharedBy).Each(Fen);
            if (Math.Abs(paid.Least ?? 0) <= MostYuan && Math.Abs(paid.Most ?? 0) <= MostYuan)
            {
                return paid;
            }
        }
        catch (OverflowException)
        {
            // Told below: what is beyond a decimal is beyond the limit, too.
        }

        // Where no fact has a part in it the values of the parameters do.
        string read = string.Join(", ", Facts.Select(f => f.Id).Distinct(StringComparer.Ordinal));
        string values = string.Join(", ", Parameters.Select(p => p.Id).Distinct(StringComparer.Ordinal));
        throw new InputFormatException(read.Length == 0 ? "parameters" : OfFacts, read.Length > 0 ? read : values.Length > 0 ? values : "$", $"numbers that make an amount of at most {MostYuan.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)} yuan");
    }

    public static decimal Fen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public override string ToString() => Key;

    /// <summary>The words inside of a larger expression.</summary>
    protected static string Inside(AmountExpression part, Language language) =>
        part.IsOneWord ? part.Text(language) : language == Language.Chinese ? $"（{part.Text(language)}）" : $"({part.Text(language)})";

    protected static string KeyOf(string name, IEnumerable<AmountExpression> parts) => $"{name}({string.Join(';', parts.Select(p => p.Key))})";
}
