using System.Globalization;

namespace SkillTalent.Cli.Output;

/// <summary>A published number of a programme as one sentence: what, when, aimed at, reached, and what the source prints of shares and rates.</summary>
internal static class FigureText
{
    /// <summary>The sentence.</summary>
    public static string Of(ProgrammeFigure figure, Language language)
    {
        bool zh = language == Language.Chinese;
        string unit = figure.Unit is { } given ? (zh ? given.Zh : " " + given.En) : "";
        string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture) + unit;
        string Percent(PrintedPercent percent) => percent.Value.ToString("F" + percent.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + (zh ? "%" : " %");

        // How exactly it is known is said of what was reached; of a share alone where nothing else is.
        string about = figure.Approximation.ToLabel().In(language) is { Length: > 0 } word ? (zh ? word : word + " ") : "";
        string[] told =
        [
            .. figure.Target is { } target ? [(zh ? "目标" : "target ") + Number(target)] : (string[])[],
            .. figure.Achieved is { } achieved ? [(zh ? "已达" : "reached ") + about + Number(achieved)] : (string[])[],
            .. figure.Of is { } whole ? [(zh ? "总数" : "of ") + Number(whole)] : (string[])[],
            .. figure.Share is { } share ? [(zh ? "占比" : "share ") + (figure.Achieved is null ? about : "") + Percent(share)] : (string[])[],
            .. figure.Rate is { } rate ? [(zh ? "完成率" : "completion ") + Percent(rate)] : (string[])[],
            .. figure.Note is { } note ? [note.In(language)] : (string[])[],
        ];
        return figure.Label.In(language) + Span(figure, zh) + (told.Length == 0 ? "" : (zh ? "：" : ": ") + string.Join(zh ? "，" : ", ", told));
    }

    private static string Span(ProgrammeFigure figure, bool zh)
    {
        string Year(int year) => year.ToString(CultureInfo.InvariantCulture) + (zh ? "年" : "");
        string? span = (figure.Since, figure.Year, figure.Through) switch
        {
            ({ } since, _, { } through) => zh ? $"{Year(since)}至{through}" : $"{Year(since)} – {through}",
            ({ } since, { } year, _) => zh ? $"{Year(since)}至{Year(year)}" : $"{Year(since)} – {Year(year)}",
            (_, _, { } through) => zh ? $"截至{through}" : $"through {through}",
            (_, { } year, _) => Year(year),
            ({ } since, _, _) => zh ? $"{Year(since)}起" : $"since {Year(since)}",
            _ => null,
        };
        return span is null ? "" : zh ? $"（{span}）" : $" ({span})";
    }
}
