using System.Text.Json;

namespace SkillTalent;

/// <summary>The published numbers of a programme, a member of the provision in the rulebook.</summary>
public static class ProgrammeFigures
{
    /// <summary>The figures of a provision; none if it has none.</summary>
    /// <exception cref="InputFormatException">They are not of the expected form; the error names the place in the rulebook.</exception>
    public static IReadOnlyList<ProgrammeFigure> Of(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.Raw.Kind == JsonValueKind.Object && provision.Raw.AsObject().TryGet(FigureReader.Section, out JsonCursor figures)
            ? FigureReader.Read(figures, provision.Basis, provision.Citations)
            : [];
    }
}
