namespace SkillTalent.Cli.Batch;

/// <summary>A line of a file is longer than any row.</summary>
/// <param name="line">Its number, from 1.</param>
internal sealed class LongLineException(long line) : Exception
{
    /// <summary>The number of the line.</summary>
    public long Line => line;
}
