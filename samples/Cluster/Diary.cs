using System.Globalization;

namespace SkillTalent.Samples.Cluster;

/// <summary>What a silo says on its standard output, line by line, to whoever started it.</summary>
public sealed class Diary
{
    private const string LoadingWord = "loading ";

    /// <summary>The line of a silo that can be asked.</summary>
    public const string Ready = "ready";

    /// <summary>Says that a partition's workers are being loaded.</summary>
    public void Loading(int partition, Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{LoadingWord}{question.On:yyyy-MM-dd} {partition}"));
    }

    /// <summary>Whether a line says that workers are being loaded for a day.</summary>
    public static bool IsLoading(string line, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{LoadingWord}{on:yyyy-MM-dd} "), StringComparison.Ordinal);
    }
}
