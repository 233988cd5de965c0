using System.Text;

namespace SkillTalent.Cli.Output;

/// <summary>The notes on two sets of rulebooks, as Markdown to be kept with a release.</summary>
internal static class RuleNotesView
{
    /// <summary>The notes as Markdown: a heading for each place, a row for each rule and period.</summary>
    public static IEnumerable<string> Markdown(IReadOnlyList<RuleNote> notes, Language language)
    {
        string In(string zh, string en) => language == Language.Chinese ? zh : en;
        yield return In("# 规则的变化", "# What changed in the rules");
        yield return "";
        yield return In(
            "由 `skilltalent rules diff --before` 生成，请不要手改。",
            "Made by `skilltalent rules diff --before`; do not edit it by hand.");
        yield return "";
        yield return In(
            "只列条款本身：条件、金额、等级途径、是否在范围内、职业标准版本。事实的取法（如哪些领取记录计入）、说明、提示和文件的变化不在其中；一个地区继承的条款列在它所出自的地区。",
            "It lists rules alone: conditions, amounts, pathways, coverage, editions. How a fact is derived (such as which claims count), notes, warnings and documents are not compared; "
            + "what a place inherits stands with the place it comes from.");
        foreach (IGrouping<string, RuleNote> place in notes.GroupBy(n => n.Place.Code, StringComparer.Ordinal))
        {
            Place named = place.First().Place;
            string comparison = named.IsComparison ? In("（仅作对照）", " (for comparison)") : "";
            yield return "";
            yield return $"## {named.Code} {named.Name.In(language)}{comparison}";
            yield return "";
            yield return In("| 期间 | 变化 | 条款 | 内容 | 文件 |", "| period | change | provision | what | documents |");
            yield return "| --- | --- | --- | --- | --- |";
            foreach (RuleNote note in place)
            {
                yield return $"| {Period(note, In)} | {Cell(note.Change.In(language))} | `{Cell(note.Id)}` {Cell(note.Title.In(language))} "
                    + $"| {Cell(string.Join("; ", note.What.Select(w => w.In(language))))} | {Cell(string.Join(", ", note.Documents.Select(d => d.Document).Distinct(StringComparer.Ordinal)))} |";
            }
        }
    }

    private static string Period(RuleNote note, Func<string, string, string> words)
    {
        string from = note.From is { } first ? Layout.Day(first) : "";
        return note.To is { } to ? words($"{from}至{Layout.Day(to)}", $"{from} to {Layout.Day(to)}") : words($"自{from}", $"from {from}");
    }

    // A bar would end the cell, a break the row.
    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c switch { '|' => cell.Append("\\|"), '\n' or '\r' => cell.Append(' '), _ => cell.Append(c) };
        }

        return cell.ToString();
    }
}
