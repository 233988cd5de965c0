using System.Globalization;
using System.Text.Json;
using SkillTalent.Cli.Batch;
using SkillTalent.Decisions;
using SkillTalent.Rules;
using SkillTalent.WhatIf;
using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>Who wins and who loses by an amendment, and what it costs, for people and for programs.</summary>
internal static class AmendmentView
{
    /// <summary>Adds the comparison to a layout.</summary>
    public static void Add(Layout layout, LocalizedText? title, IReadOnlyList<ComparedTotal> totals, Language language)
    {
        bool zh = language == Language.Chinese;
        layout.Heading(title?.In(language) ?? (zh ? "政策设想" : "What if"));
        if (totals.Count == 0)
        {
            layout.Line(zh ? "没有涉及该地区该日（或 --provision 所选）的任何决定" : "It touches no decision of this place and day, or none of those chosen with --provision");
        }

        foreach (ComparedTotal total in totals)
        {
            string unit = total.Unit is null ? "" : $", {UnitText.Of(total.Unit, language)}";
            layout.Line($"{total.Title.In(language)} ({total.Id}{unit})", new Style(decoration: Decoration.Bold));
            layout.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{(zh ? "符合条件：" : "eligible: ")}{total.EligibleBefore:#,0} → {total.EligibleAfter:#,0}"));
            layout.Table(
                [
                    new(zh ? "等级或地区" : "Level or place"), new(zh ? "受益" : "Winners", IsNumber: true), new(zh ? "受损" : "Losers", IsNumber: true),
                    new(zh ? "原金额" : "Cost before", IsNumber: true), new(zh ? "现金额" : "Cost after", IsNumber: true),
                    new(zh ? "差额" : "Difference", IsNumber: true),
                ],
                [.. total.ByLevel.Select(g => Row(g, total, language)), .. total.ByPlace.Select(g => Row(g, total, language)), Row(total.All, total, language)]);
        }
    }

    /// <summary>Writes the comparison as the member <c>amendment</c>.</summary>
    public static void Write(Utf8JsonWriter json, LocalizedText? title, IReadOnlyList<ComparedTotal> totals)
    {
        json.WriteStartObject("amendment");
        json.WriteString("titleZh", title?.Zh);
        json.WriteString("titleEn", title?.En);
        json.WriteStartArray("decisions");
        foreach (ComparedTotal total in totals)
        {
            json.WriteStartObject();
            json.WriteString("id", total.Id);
            json.WriteString("unit", total.Unit);
            json.WriteNumber("eligibleBefore", total.EligibleBefore);
            json.WriteNumber("eligibleAfter", total.EligibleAfter);
            WriteNumbers(json, total.All, total);
            WriteGroups(json, "byLevel", total.ByLevel, total);
            WriteGroups(json, "byPlace", total.ByPlace, total);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IReadOnlyList<(string, Style?)> Row(ComparedGroup group, ComparedTotal total, Language language) =>
    [
        (group.Label.In(language), null),
        (Count(group.Winners), group.Winners > 0 ? OutcomeStyles.Of(Outcome.Eligible) : null),
        (Count(group.Losers), group.Losers > 0 ? OutcomeStyles.Of(Outcome.NotEligible) : null),
        (total.Unit is null ? "" : Layout.Yuan(group.AmountBefore), null),
        (total.Unit is null ? "" : Layout.Yuan(group.AmountAfter), null),
        (total.Unit is null ? "" : Layout.Yuan(group.AmountAfter - group.AmountBefore), null),
    ];

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static void WriteGroups(Utf8JsonWriter json, string name, IReadOnlyList<ComparedGroup> groups, ComparedTotal total)
    {
        json.WriteStartArray(name);
        foreach (ComparedGroup group in groups)
        {
            json.WriteStartObject();
            json.WriteString("code", group.Code);
            WriteNumbers(json, group, total);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, ComparedGroup group, ComparedTotal total)
    {
        json.WriteNumber("winners", group.Winners);
        json.WriteNumber("losers", group.Losers);
        WriteYuan(json, "amountBefore", total.Unit is null ? null : group.AmountBefore);
        WriteYuan(json, "amountAfter", total.Unit is null ? null : group.AmountAfter);
        WriteYuan(json, "yearlyBefore", total.Yearly(group.AmountBefore));
        WriteYuan(json, "yearlyAfter", total.Yearly(group.AmountAfter));
    }

    private static void WriteYuan(Utf8JsonWriter json, string name, decimal? yuan)
    {
        if (yuan is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
