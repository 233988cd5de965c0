namespace SkillTalent.Tests.Json;

/// <summary>The whole format of rulebooks: every declaration by which they are read.</summary>
internal static class RulebookFormat
{
    public static Shape Root => RulebookDocument.Shape;

    public static IReadOnlyList<Definition> Definitions { get; } =
    [
        PlaceReader.Shape,
        ChoiceReader.Shape,
        .. FactShapes.Definitions,
        RecordKinds.Form,
        EditionReader.Shape,
        CutOffReader.Shape,
        .. ProvisionShape.Definitions,
        .. RequirementShapes.Definitions,
        .. AmountReader.Definitions,
        .. FigureReader.Definitions,
        .. ChecklistReader.Definitions,
        .. StackingReader.Definitions,
        .. LimitReader.Definitions,
        .. GridReader.Definitions,
        .. OccupationReader.Definitions,
        .. ForeignCertificateReader.Definitions,
        .. ExampleReader.Definitions,
        .. WorkerShapes.Definitions,
        RulebookDocument.ForEachForm,
        RulebookKinds.TextShape,
        RulebookKinds.CitationShape,
        RulebookKinds.EffectiveShape,
        RulebookKinds.BasisForm,
        RulebookKinds.PeriodForm,
        Kinds.DayForm,
        Kinds.CodesForm,
        Kinds.VariableForm,
    ];
}
