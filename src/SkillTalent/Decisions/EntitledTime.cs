using System.Globalization;

namespace SkillTalent;

/// <summary>A decision as it is in each year or month of its entitlement, where the rule counts them; else the decision itself.</summary>
internal sealed class EntitledTime
{
    private readonly Decision _decision;
    private readonly Fact[] _counted;
    private readonly Dictionary<string, Decision> _made = new(StringComparer.Ordinal);

    public EntitledTime(Decision decision)
    {
        _decision = decision;
        _counted =
        [
            .. decision.Track.Rules.SelectMany(r => r.Slots.All).Select(s => s.Fact).Distinct().SelectMany(f => f.Roots)
                .Where(f => f.Source is GivenSource { IsCounted: true }).Distinct(),
        ];
    }

    /// <summary>Whether the rule counts the years or months of the entitlement.</summary>
    public bool IsCounted => _counted.Length > 0;

    /// <summary>The decision whatever the year: what the subject says of the year of the day asked is not that of other days.</summary>
    public Decision Whenever => _counted.Length == 0 ? _decision : Made("", _ => FactValue.Unknown);

    /// <summary>The decision once so many months of the entitlement are over, at least and at most.</summary>
    public Decision After((decimal Least, decimal Most) months)
    {
        FactValue Of(Fact fact) => FactValue.Between(Source(fact).After(months.Least).Number, Source(fact).After(months.Most).Number);
        return _counted.Length == 0 ? _decision : Made(string.Join(',', _counted.Select(Of).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Least} {v.Most}"))), Of);
    }

    private static GivenSource Source(Fact fact) => (GivenSource)fact.Source;

    private Decision Made(string key, Func<Fact, FactValue> value)
    {
        if (!_made.TryGetValue(key, out Decision? made))
        {
            var given = new Dictionary<string, FactValue>(_decision.Facts.Subject.Given, StringComparer.Ordinal);
            foreach (Fact fact in _counted)
            {
                given[fact.Id] = value(fact);
            }

            made = _made[key] = _decision.Of(_decision.Facts.Subject.With(given));
        }

        return made;
    }
}
