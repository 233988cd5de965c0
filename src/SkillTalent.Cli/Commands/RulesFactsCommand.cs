using System.CommandLine;
using System.Text.Json;
using SkillTalent.Cli.Options;
using SkillTalent.Cli.Output;
using SkillTalent.Rules;

namespace SkillTalent.Cli.Commands;

/// <summary><c>rules facts</c>: what rules may ask of a worker or an enterprise.</summary>
internal sealed class RulesFactsCommand : Command
{
    private readonly Screen _screen;
    private readonly RulesOptions _options = new(
        "Only the facts that the rules of this place ask for", "Only the facts that the rules in force on this day ask for");

    public RulesFactsCommand(Screen screen)
        : base("facts", "The facts that rules ask for: id, kind, labels, choices, where they come from and what their absence means")
    {
        _screen = screen;
        _options.AddTo(this);
        SetAction(Run);
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("kind", fact.Kind.ToCode());
        json.WriteString("subject", fact.Subject);
        WriteText(json, "label", fact.Label);
        WriteText(json, "unit", fact.Unit);
        if (fact.Kind == FactKind.Number)
        {
            json.WriteNumber("decimals", fact.Decimals);
        }

        json.WriteStartArray("choices");
        foreach (ChoiceOption choice in fact.Choices)
        {
            json.WriteStartObject();
            json.WriteString("code", choice.Code);
            WriteText(json, "label", choice.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("origin", fact.Origin);

        // As rulebooks declare it.
        if (fact.AssumedWhileAbsent is { } assumed)
        {
            json.WriteStartObject("absent");
            json.WriteString("assume", assumed);
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("absent", "unknown");
        }

        json.WriteString("rulebook", fact.Rulebook);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private int Run(ParseResult parsed)
    {
        RulesQuestion question = _options.Read(parsed);
        HashSet<Fact>? asked = question is { Place: null, On: null } ? null : [.. question.Provisions().SelectMany(p => p.Facts)];
        Fact[] facts = [.. question.Catalog.Facts.Where(f => asked is null || asked.Contains(f))];
        if (question.Format == OutputFormat.Json)
        {
            JsonOutput.Write(_screen, json =>
            {
                json.WriteStartObject();
                json.WriteString("dataVersion", question.Catalog.DataVersion);
                json.WriteStartArray("facts");
                foreach (Fact fact in facts)
                {
                    Write(json, fact);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
        }
        else
        {
            _screen.Write(RulesView.Facts(question, facts, _screen.Width));
        }

        return CommandLine.Done;
    }
}
