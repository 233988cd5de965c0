using System.Globalization;
using System.Text;

namespace SkillTalent;

/// <summary>
/// The reading that gives a text which two rules share only if they demand the same. Each node is written once into one text, behind its parts,
/// with the number of them: texts of parts within texts would copy what is nested deep with every node around it.
/// </summary>
internal sealed class KeyReading : IReading<StringBuilder>
{
    private readonly StringBuilder _text = new();

    private KeyReading()
    {
    }

    /// <summary>The text of a rule; nothing for none.</summary>
    public static string Of(Requirement? node) => node?.Fold(new KeyReading()).ToString() ?? "";

    public StringBuilder All(Requirement node, IReadOnlyList<StringBuilder> parts) => Write($"all {parts.Count}");

    public StringBuilder Any(Requirement node, IReadOnlyList<StringBuilder> parts) => Write($"any {parts.Count}");

    public StringBuilder Not(Requirement node, StringBuilder part) => Write($"not");

    public StringBuilder Test(FactTest test) => Write($"{test.Fact.Id}@{test.AsOf} {test.Form}");

    private StringBuilder Write(FormattableString text) => _text.Append(text.ToString(CultureInfo.InvariantCulture)).Append(';');
}
