namespace SkillTalent;

/// <summary>The cells of a question are too many to go through. It never leaves the checker.</summary>
internal sealed class CellBudgetException : Exception
{
    public CellBudgetException()
        : base("There are more cells than the budget allows.")
    {
    }

    public CellBudgetException(string message)
        : base(message)
    {
    }

    public CellBudgetException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
