namespace SkillTalent;

/// <summary>Choices by their codes and by what people call them: 高级工 is the choice 高级工（三级）. One look over a list serves all its names.</summary>
internal sealed class CalledChoices
{
    private readonly Dictionary<ChoiceDomain, Dictionary<string, int>> _called = [];

    /// <summary>The number of the choice that has the code or, where none has, of the first that is called so; -1 where there is none.</summary>
    public int IndexOf(ChoiceDomain domain, string name) => domain.Has(name) ? domain.IndexOf(name) : Called(domain).GetValueOrDefault(name, -1);

    /// <summary>A label without what stands in brackets behind it.</summary>
    public static string Short(string label, char bracket) => label.Split(bracket)[0].TrimEnd();

    private Dictionary<string, int> Called(ChoiceDomain domain)
    {
        if (!_called.TryGetValue(domain, out Dictionary<string, int>? called))
        {
            _called.Add(domain, called = new Dictionary<string, int>(StringComparer.Ordinal));
            for (int i = 0; i < domain.Options.Count; i++)
            {
                LocalizedText label = domain.Options[i].Label;
                foreach (string name in (string[])[label.Zh, Short(label.Zh, '（'), label.En, Short(label.En, '(')])
                {
                    _ = called.TryAdd(name, i);
                }
            }
        }

        return called;
    }
}
