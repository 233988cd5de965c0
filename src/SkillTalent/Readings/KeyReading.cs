using System.Globalization;
using System.Text;

namespace SkillTalent;

/// <summary>
/// The reading that gives a text which two rules share only if they demand the same. It writes each node once into one text, since what is
/// nested deep would else be copied with every node around it.
/// </summary>
internal static class KeyReading
{
    /// <summary>The text of a rule; nothing for none.</summary>
    public static string Of(Requirement? node)
    {
        if (node is null)
        {
            return "";
        }

        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(Requirement node, StringBuilder text)
    {
        if (node is FactTest test)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"{test.Fact.Id}@{test.AsOf} {test.Form}");
            return;
        }

        _ = text.Append(node switch { AllRequirement => "all(", AnyRequirement => "any(", _ => "not(" });
        for (int i = 0; i < node.Children.Count; i++)
        {
            _ = i == 0 ? text : text.Append(';');
            Write(node.Children[i], text);
        }

        _ = text.Append(')');
    }
}
