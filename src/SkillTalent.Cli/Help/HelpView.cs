using System.CommandLine;
using System.CommandLine.Help;
using SkillTalent.Cli.Options;
using Spectre.Console;
using Spectre.Console.Rendering;
using Layout = SkillTalent.Cli.Output.Layout;

namespace SkillTalent.Cli.Help;

/// <summary>What a command is for, and what it takes: each in a line that is broken where the screen ends.</summary>
internal sealed class HelpView
{
    // Where a lead is longer, the text stands below it.
    private const int MostLead = 30;

    private readonly Language _language;
    private readonly Layout _layout;
    private string? _places;

    private HelpView(Language language, int width)
    {
        _language = language;
        _layout = new Layout(width);
    }

    /// <summary>Lays the help of a command out.</summary>
    public static IReadOnlyList<IRenderable> Of(Command command, Language language, int width)
    {
        var view = new HelpView(language, width);
        view.Add(command);
        return view._layout.Parts;
    }

    private string In(string zh, string en) => _language == Language.Chinese ? zh : en;

    private void Add(Command command)
    {
        _layout.Line(Words(command.Description ?? ""));
        _layout.Heading(In("用法", "Usage"));
        _layout.Line("  " + UsageOf(command));
        Section(In("参数", "Arguments"), command.Arguments.Select(a => ($"<{a.Name}>", Words(a.Description ?? ""))));
        Section(In("选项", "Options"), OptionsOf(command).Select(o => (LeadOf(o), TextOf(o))));
        Section(In("命令", "Commands"), command.Subcommands.Select(c => (string.Join(' ', [c.Name, .. c.Arguments.Select(a => $"<{a.Name}>")]), Words(c.Description ?? ""))));
        if (_places is not null)
        {
            _layout.Heading(In("地区（PLACE）", "Places (PLACE)"));
            _layout.Hanging("", _places, indent: 1, leadWidth: 0);
        }

        if (command is RootCommand)
        {
            _layout.Line("");
            _layout.Line(In("各命令的用法：skilltalent 命令 --help --lang zh。输出中文：任何命令加 --lang zh。", "Of one command: skilltalent COMMAND --help. 中文：skilltalent --help --lang zh"), Layout.Grey);
        }
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Where(o => !o.Hidden && o is not HelpOption).Concat(command is RootCommand ? [] : command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive && o is not HelpOption)))
            .Append(HelpOf(command)).OfType<Option>();

    private static Option? HelpOf(Command command) =>
        command.Options.OfType<HelpOption>().FirstOrDefault() ?? command.Parents.OfType<Command>().Select(HelpOf).FirstOrDefault(o => o is not null);

    private static string UsageOf(Command command)
    {
        string path = command.Name;
        for (Command? at = command; at?.Parents.OfType<Command>().FirstOrDefault() is { } parent; at = parent)
        {
            path = $"{(parent is RootCommand ? "skilltalent" : parent.Name)} {path}";
        }

        path = command is RootCommand ? "skilltalent" : path;
        string rest = command.Subcommands.Count > 0 ? " COMMAND" : string.Concat(command.Arguments.Select(a => $" <{a.Name}>"));
        string required = string.Concat(command.Options.Where(o => o.Required).Select(o => $" {o.Name} {o.HelpName}"));
        return path + rest + required + " [...]";
    }

    private void Section(string heading, IEnumerable<(string Lead, string Text)> rows)
    {
        (string Lead, string Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        _layout.Heading(heading);
        int lead = Math.Min(MostLead, all.Max(r => r.Lead.GetCellWidth())) + 2;
        foreach ((string name, string text) in all)
        {
            _layout.Defined(name, text, lead);
        }
    }

    // An option that takes nothing is a switch.
    private static string LeadOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name).Distinct(StringComparer.Ordinal).OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal));
        return option.HelpName is { } value && option.Arity.MaximumNumberOfValues > 0 ? $"{names} <{value}>" : names;
    }

    private string TextOf(Option option)
    {
        string text = option.Description ?? "";
        if (option is PlaceOption)
        {
            _places ??= Places();
        }

        string standard = option.Arity.MaximumNumberOfValues > 0 && option.HasDefaultValue && option.GetDefaultValue() is string value
            ? In($"（默认：{value}）", $" (default: {value})")
            : "";
        string required = option.Required ? In("（必填）", " (required)") : "";
        return Words(text) + standard + required;
    }

    // In Chinese without the English names.
    private string Places() => _language == Language.English
        ? string.Join(", ", PlaceNames.Ordered(PolicyCatalog.BuiltIn).Select(p => $"{p.Code} {p.Name.En} {p.Name.Zh}").Append("or one of your own"))
        : string.Join("、", PlaceNames.Ordered(PolicyCatalog.BuiltIn).Select(p => $"{p.Name.Zh} {p.Code}").Append("自备规则库的地区"));

    private string Words(string english) => _language == Language.Chinese ? HelpWords.Chinese(english) : english;
}
