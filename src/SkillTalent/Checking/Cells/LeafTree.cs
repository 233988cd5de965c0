namespace SkillTalent;

/// <summary>The reading of a rule over the answers of numbered tests; a test that is not answered yet is unknown.</summary>
internal sealed class LeafTree
{
    private readonly Func<Truth[], Truth> _evaluate;

    private LeafTree(Func<Truth[], Truth> evaluate) => _evaluate = evaluate;

    public static LeafTree Of(Requirement node, Func<FactTest, int> number) => new(node.Fold(new Reading(number)));

    public Truth Evaluate(Truth[] answers) => _evaluate(answers);

    private sealed class Reading(Func<FactTest, int> number) : IReading<Func<Truth[], Truth>>
    {
        public Func<Truth[], Truth> All(Requirement node, IReadOnlyList<Func<Truth[], Truth>> parts) => Until(Truth.False, [.. parts], TruthExtensions.And, Truth.True);

        public Func<Truth[], Truth> Any(Requirement node, IReadOnlyList<Func<Truth[], Truth>> parts) => Until(Truth.True, [.. parts], TruthExtensions.Or, Truth.False);

        public Func<Truth[], Truth> Not(Requirement node, Func<Truth[], Truth> part) => answers => part(answers).Not();

        public Func<Truth[], Truth> Test(FactTest test)
        {
            int place = number(test);
            return answers => answers[place];
        }

        private static Func<Truth[], Truth> Until(Truth decisive, Func<Truth[], Truth>[] parts, Func<Truth, Truth, Truth> join, Truth start) => answers =>
        {
            Truth whole = start;
            for (int i = 0; i < parts.Length && whole != decisive; i++)
            {
                whole = join(whole, parts[i](answers));
            }

            return whole;
        };
    }
}
