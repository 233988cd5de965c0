using System.Text.Json;

namespace SkillTalent;

/// <summary>Reads what a benefit pays.</summary>
internal sealed class AmountReader(Vocabulary vocabulary, RequirementReader requirements)
{
    private const decimal MostTimes = 100m;

    private static readonly Member<Basis?> Basis = Member.OptionalValue("basis", RulebookKinds.Basis, "How well it is attested; as the provision where it is absent.");
    private static readonly Member<IReadOnlyList<Citation>?> Cite = Member.Optional("cite", RulebookKinds.Citations, "The documents.");

    private static readonly Member<JsonCursor?> RowWhen = Member.OptionalValue("when", Kinds.Named("requirement"), "Whose amount it is.");

    private static readonly Shape RowForm = new("amountRow", "One amount: yuan, or a calculation.", [RowWhen, .. AmountShapes.All, Basis, Cite])
    {
        Rules = AmountShapes.Rules,
        What = "a row",
    };

    private static readonly Member<JsonCursor> FactorWhen = Member.Required("when", Kinds.Named("requirement"), "When it applies.");
    private static readonly Member<decimal> Times = Member.Required("times", Kinds.Number(4, 0, MostTimes), "The factor.");
    private static readonly Shape Factor = new("amountFactor", "One multiplier.", FactorWhen, Times, Basis, Cite) { What = "a factor" };

    private static readonly Member<AmountPeriod> Per = Member.Required("per", Kinds.Codes<AmountPeriod>(), "What the amount is for.");
    private static readonly Member<bool> Ceiling = Member.Or(false, "ceiling", Kinds.Flag, "The amount is a ceiling; less may be paid.");
    private static readonly Member<CalendarPeriod?> Term = Member.OptionalValue("term", RulebookKinds.Period, "For how long it is paid.");

    private static readonly Member<IReadOnlyList<JsonObjectCursor>> Rows = Member.Required(
        "rows", Kinds.List(RowForm.As(o => o), "a list of rows"), "The amounts, from the highest to the lowest: the first that matches counts.");

    private static readonly Member<IReadOnlyList<JsonObjectCursor>?> Factors = Member.Optional(
        "factor", Kinds.List(Factor.As(o => o), "a list of factors"), "Multipliers.");

    private static readonly Member<string?> SharedBy = Member.Optional("sharedBy", Kinds.Text, "A number fact: how many share the amount.");

    private static readonly Member<JsonCursor?> Paid = Member.OptionalValue("paid", Kinds.Named("paymentTerms"), "To whom, out of whose purse, and in which parts it is paid.");

    private static readonly Shape Shape = new(
        "amount", "What a benefit pays. No row that matches: not entitled.", Per, Ceiling, Term, Rows, Factors, SharedBy, Paid);

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, RowForm, AmountShapes.Shape, Factor, .. PaymentTermsReader.Definitions];

    private readonly AmountExpressionReader _expressions = new(vocabulary);
    private readonly PaymentTermsReader _terms = new(requirements);

    public AmountTable Read(JsonCursor at, Basis basis)
    {
        JsonObjectCursor o = Shape.Open(at);
        AmountPeriod per = o.Get(Per);
        if (per == AmountPeriod.Once && o.Has(Term.Name))
        {
            throw o.At(Term).Fail("no \"term\" where the amount is paid once");
        }

        if (o.Get(Term) is { } span && (span.IsNegative || span.IsZero))
        {
            throw o.At(Term).Fail("a term of at least a day");
        }

        var table = new AmountTable(per, [.. o.Get(Rows).Select(r => ReadRow(r, basis))])
        {
            IsCeiling = o.Get(Ceiling),
            Term = o.Get(Term),
            Factors = [.. (o.Get(Factors) ?? []).Select(f => ReadFactor(f, basis))],
            SharedBy = ReadSharedBy(o),
            Paid = o.Get(Paid) is { } paid ? _terms.Read(paid, per, o.Get(Term)) : PaymentTerms.Unstated,
        };
        return Most(table) <= at.Limits.Money
            ? table
            : throw at.Input.Beyond(at.Path, nameof(InputLimits.Money), at.Limits.Money, "yuan with every factor and over the term");
    }

    private AmountRow ReadRow(JsonObjectCursor o, Basis basis) =>
        Row(o.Get(RowWhen) is { } when ? requirements.Read(when) : null, ReadPay(o), o.Get(Basis) ?? basis, o.Get(Cite) ?? []);

    // That a table has no such case is not the same as that it pays nothing: who has no cell does not get the row.
    private static AmountRow Row(Requirement? when, AmountExpression pay, Basis basis, IReadOnlyList<Citation> citations)
    {
        Requirement[] parts = [.. when is null ? [] : (Requirement[])[when], .. pay.Grids.Distinct().Select(g => g.Covers)];
        return new AmountRow(parts.Length switch { 0 => null, 1 => parts[0], _ => new AllRequirement(parts) }, pay, basis, citations);
    }

    private AmountExpression ReadPay(JsonObjectCursor o)
    {
        AmountExpression pay = _expressions.Read(o);
        if (pay is ConstantAmount { IsYuan: false })
        {
            throw o.Fail("an amount of yuan");
        }

        _ = AmountExpressionReader.Counted(pay, o.Here);
        return pay;
    }

    private AmountFactor ReadFactor(JsonObjectCursor o, Basis basis) => o.Get(Times) == 1
        ? throw o.At(Times).Fail("a factor that changes something: not 1")
        : new(requirements.Read(o.Get(FactorWhen)), o.Get(Times), o.Get(Basis) ?? basis, o.Get(Cite) ?? []);

    private Fact? ReadSharedBy(JsonObjectCursor o)
    {
        if (o.Get(SharedBy) is not { } id)
        {
            return null;
        }

        return vocabulary.TryGet(id, out Fact? named) && named.Kind == FactKind.Number && named.Decimals == 0
            ? named
            : throw o.At(SharedBy).Fail("a declared fact that is a whole number");
    }

    /// <summary>
    /// Tells a fact that a provision's amount is shared by it. Nobody shares with nobody: where it is stated, it is at least 1, for every place and from the first question
    /// on, whenever the provision itself is read.
    /// </summary>
    /// <param name="provision">The provision as it stands in its rulebook.</param>
    /// <param name="vocabulary">The facts.</param>
    public static void TellShared(JsonCursor provision, Vocabulary vocabulary)
    {
        if (provision.Kind == JsonValueKind.Object
            && provision.Element.TryGetProperty(ProvisionShape.Amount.Name, out JsonElement amount) && amount.ValueKind == JsonValueKind.Object
            && amount.TryGetProperty(SharedBy.Name, out JsonElement id) && id.ValueKind == JsonValueKind.String
            && vocabulary.TryGet(id.GetString()!, out Fact? fact))
        {
            fact.IsShare |= fact.Source is GivenSource;
        }
    }

    // The most that the amount can come to, as far as the rule itself bounds it. It stops growing far below the most that a decimal can hold.
    // An amount that the facts leave open is not bounded.
    public static decimal Most(AmountTable table)
    {
        const decimal Enough = 1_000_000_000_000_000_000m;
        decimal payments = table.Term is { } term
            ? Math.Max(1, term.Months + (term.Days / 28m)) / table.Per.Months()
            : 1;
        return table.Factors.Aggregate(
            Math.Min(Enough, table.Rows.Max(r => AmountExpressionReader.Anything(r.Pay).Most ?? 0)) * Math.Max(1, payments), (most, factor) => Math.Min(Enough, most * Math.Max(1, factor.Times)));
    }
}
