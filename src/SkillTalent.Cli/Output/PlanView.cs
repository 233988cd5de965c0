using System.Globalization;
using SkillTalent.Drawing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SkillTalent.Cli.Output;

/// <summary>A plan for people: the drawn way, its steps with what they rest on, other ways, and what else would open the target.</summary>
internal sealed class PlanView
{
    // What stands beside the line of years: a day between blanks, and a name.
    private const int DayInChart = 15;

    private const int MostChangeSets = 3;

    private readonly CareerPlan _plan;
    private readonly Language _language;
    private readonly Sources _sources = new();
    private readonly Layout _layout;
    private readonly int _width;

    private PlanView(CareerPlan plan, Language language, int width)
    {
        _plan = plan;
        _language = language;
        _width = width;
        _layout = new Layout(width);
    }

    /// <summary>Lays a plan out.</summary>
    public static IReadOnlyList<IRenderable> Of(CareerPlan plan, SkillPolicy policy, Language language, int width)
    {
        var view = new PlanView(plan, language, width);
        view._layout.Title(
            $"{plan.Asked.Title.In(language)}{view.In("：", ": ")}{plan.Headline(language)}",
            Layout.Joined(Layout.Place(policy.Place, language), view.In("自" + Layout.DayInText(policy.On, language) + "起", "from " + Layout.Day(policy.On)), language));
        if (Layout.WithoutRules(policy, language) is { } without)
        {
            view._layout.Line(without);
        }

        view.AddSteps();
        view.AddUnknowns();
        view.AddOthers();
        view.AddReasons(view.In("为什么没有途径", "Why there is no way"), plan.Why);
        view.AddChanges();
        view.AddReasons(view.In("前提", "Taken for granted"), plan.Assumptions);
        view.AddReasons(view.In("注意", "Warnings"), [.. plan.Warnings.Concat(plan.Steps.SelectMany(s => s.Decision.Warnings)).DistinctBy(w => w.Text(language), StringComparer.Ordinal)]);
        view._sources.AddTo(view._layout, language);
        return view._layout.Parts;
    }

    private string In(string zh, string en) => _language == Language.Chinese ? zh : en;

    private void AddSteps()
    {
        if (_plan.Route is not { } route)
        {
            return;
        }

        int names = route.Steps.Max(s => s.Title.In(_language).GetCellWidth());
        _layout.Drawing(In("路线", "The way"), route.Chart(_plan.On, _language, Math.Clamp(_width - DayInChart - names, 24, 100)));
        _layout.Heading(In("步骤", "Steps"));
        for (int i = 0; i < route.Steps.Count; i++)
        {
            PlanStep step = route.Steps[i];
            string awarded = step.Awarded == step.On ? "" : In($"，{Layout.Day(step.Awarded)}取得", $", awarded on {Layout.Day(step.Awarded)}");
            _layout.Hanging(
                string.Create(CultureInfo.InvariantCulture, $"{i + 1}."),
                $"{Layout.Day(step.On)} {step.Title.In(_language)}{awarded}",
                leadWidth: 3);
            _layout.Hanging(step.Pathway.Pathway.Name.In(_language), $"{step.Pathway.Text(_language)}  [{step.Basis.ToLabel().In(_language)} {_sources.NumbersOf(step.Citations)}]", indent: 5, style: Layout.Grey);
            foreach (Reason reason in step.RestsOn)
            {
                _layout.Hanging("", reason.Text(_language), indent: 5);
            }
        }

    }

    // With or without a way: what is not known may bring the target earlier.
    private void AddUnknowns()
    {
        if (_plan.Missing.Count > 0)
        {
            _layout.Hanging("?", _plan.Unknowns(_language), leadWidth: 2);
        }
    }

    private void AddOthers()
    {
        if (_plan.Alternatives.Count == 0)
        {
            return;
        }

        _layout.Heading(In("其他路线", "Other ways"));
        foreach (PlanRoute other in _plan.Alternatives)
        {
            IEnumerable<string> steps = other.Steps.Select(s => $"{Layout.Day(s.Awarded)} {s.Title.In(_language)} ({s.Pathway.Pathway.Name.In(_language)})");
            _layout.Hanging(Layout.Day(other.Arrives), $"{other.Kind.ToLabel().In(_language)}{In("：", ": ")}{string.Join(In("，", ", "), steps)}", leadWidth: 12);
        }
    }

    private void AddChanges()
    {
        if (_plan.LeastChanges() is not { Sets.Count: > 0 } changes)
        {
            return;
        }

        _layout.Heading(In("当天即可申报所需的最少改变", "The least that would open it on the day asked"));
        foreach (ChangeSet set in changes.Sets.Take(MostChangeSets))
        {
            _layout.Hanging("-", set.Text(_language), leadWidth: 2);
        }
    }

    private void AddReasons(string heading, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        _layout.Heading(heading);
        foreach (Reason reason in reasons)
        {
            _layout.Hanging("-", reason.Text(_language), leadWidth: 2);
        }
    }
}
