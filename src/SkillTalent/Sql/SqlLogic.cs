namespace SkillTalent;

/// <summary>How a database carries what is unknown through conditions: as NULL, or as a number.</summary>
internal abstract class SqlLogic
{
    /// <summary>The logic of a database.</summary>
    public static SqlLogic Of(SqlDialect dialect) => dialect == SqlDialect.ClickHouse ? SqlBitLogic.Instance : SqlNullLogic.Instance;

    /// <summary>A truth as it stands in the text.</summary>
    public abstract string Word(Truth truth);

    /// <summary>A condition over lines, of which the first is begun by the caller.</summary>
    public abstract string Text(SqlNode node, int indent);

    /// <summary>What a WHEN asks for where a condition must be true.</summary>
    public abstract string Holds(SqlNode node);

    /// <summary>What a WHEN asks for where a condition must be false.</summary>
    public abstract string Fails(SqlNode node);

    /// <summary>The rows of which a column says that a condition is true, and those of which it does not say that it is false.</summary>
    public abstract Kleene<SqlMask> Masks(string column, bool mayBeUnknown);
}
