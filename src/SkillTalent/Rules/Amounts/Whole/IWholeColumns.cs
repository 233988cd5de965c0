namespace SkillTalent;

/// <summary>Where a calculation over many rows finds its numbers, and what it can do beside adding and multiplying them.</summary>
internal interface IWholeColumns
{
    /// <summary>The column of a number; null where there is none.</summary>
    WholeNode? Of(Fact fact);

    /// <summary>The cell of a table, as a column; null where rows are looked up one by one.</summary>
    WholeNode? Of(AmountGrid grid) => null;

    /// <summary>The quotient of two values with the same decimal places; null where rows are divided one by one.</summary>
    WholeNode? Ratio(WholeNode part, WholeNode whole) => null;
}
