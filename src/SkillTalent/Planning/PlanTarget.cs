using System.Diagnostics.CodeAnalysis;

namespace SkillTalent;

/// <summary>
/// A level of the ladder or a title of a series: what a plan leads to, and what its steps obtain. Its code is that of the level, such as
/// <c>technician</c>, or <c>title:intermediate/engineering</c>, where <c>title:</c> and the series may be left out: <c>intermediate</c>.
/// </summary>
public sealed class PlanTarget : IEquatable<PlanTarget>
{
    private const string TitlePrefix = "title:";

    private PlanTarget(SkillLevel? level, TitleRank? rank, TitleSeries? series)
    {
        Level = level;
        Rank = rank;
        Series = series;
        Code = level is not null ? level.Code : $"{TitlePrefix}{rank!.Value.ToCode()}/{series!.Value.ToCode()}";
    }

    /// <summary>The level; null for a title.</summary>
    public SkillLevel? Level { get; }

    /// <summary>The rank of a title; null for a level.</summary>
    public TitleRank? Rank { get; }

    /// <summary>The series of a title; null for a level.</summary>
    public TitleSeries? Series { get; }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The code of the level or of the rank alone, as decisions name their targets.</summary>
    public string Id => Level is not null ? Level.Code : Rank!.Value.ToCode();

    /// <summary>Whether it is a level or a title.</summary>
    public ProvisionKind Kind => Level is null ? ProvisionKind.Title : ProvisionKind.Level;

    /// <summary>Whether it is a certificate or a title; else an appointment to a post, from which nothing follows for other levels.</summary>
    internal bool IsRecord => Level is null || Level.Rank <= SkillLevel.SeniorTechnician.Rank;

    /// <summary>A level of the ladder.</summary>
    /// <exception cref="ArgumentException">The level stands outside the ladder.</exception>
    public static PlanTarget Of(SkillLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return level.Rank is null ? throw new ArgumentException($"'{level}' stands outside the ladder.", nameof(level)) : new PlanTarget(level, null, null);
    }

    /// <summary>A title.</summary>
    public static PlanTarget Of(TitleRank rank, TitleSeries series = TitleSeries.Engineering) => new(null, rank, series);

    /// <summary>The target of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="series">The series of a title whose code names none.</param>
    /// <exception cref="FormatException">There is no such target.</exception>
    public static PlanTarget Parse(string code, TitleSeries series = TitleSeries.Engineering) => TryParse(code, series, out PlanTarget? target)
        ? target
        : throw new FormatException(
            $"There is no such target. Targets: {string.Join(", ", SkillLevel.Ladder)}; a title as RANK or RANK/SERIES with a rank of {string.Join(", ", Codes.OfTitleRank.Codes)}.");

    /// <summary>The target of a code, if there is one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="series">The series of a title whose code names none.</param>
    /// <param name="target">The target.</param>
    public static bool TryParse(string code, TitleSeries series, [NotNullWhen(true)] out PlanTarget? target)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (SkillLevel.TryParse(code, out SkillLevel? level))
        {
            target = level.Rank is null ? null : new PlanTarget(level, null, null);
            return target is not null;
        }

        bool named = code.StartsWith(TitlePrefix, StringComparison.Ordinal);
        string[] parts = (named ? code[TitlePrefix.Length..] : code).Split('/');
        bool known = parts.Length == 1 || (parts.Length == 2 && Codes.OfTitleSeries.TryGet(parts[1], out series));
        target = known && Codes.OfTitleRank.TryGet(parts[0], out TitleRank rank) ? Of(rank, series) : null;
        return target is not null;
    }

    /// <inheritdoc/>
    public bool Equals(PlanTarget? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
