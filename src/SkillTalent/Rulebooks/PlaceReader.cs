namespace SkillTalent;

/// <summary>Reads the places that rulebooks declare; inheritance must end.</summary>
internal static class PlaceReader
{
    private static readonly Member<string> Code = Member.Required("code", Kinds.Text, "The code, GB/T 2260 or CN.");
    private static readonly Member<LocalizedText> Name = Member.Required("name", RulebookKinds.Text, "The name.");
    private static readonly Member<string?> Within = Member.Optional("within", Kinds.Text, "The code of the place whose rules it inherits.");

    private static readonly Member<bool> Comparison = Member.Or(
        false, "comparison", Kinds.Flag, "Shown beside others, not one of the places for which the rulebook is complete.");

    public static readonly Shape Shape = new("place", "A place.", Code, Name, Within, Comparison);

    public static IReadOnlyDictionary<string, Place> Read(IEnumerable<JsonCursor> entries)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        JsonObjectCursor[] read = [.. entries.Select(Shape.Open)];
        foreach (JsonObjectCursor o in read)
        {
            var place = new Place(o.Get(Code), o.Get(Name), o.Get(Within), o.Get(Comparison));
            if (!places.TryAdd(place.Code, place))
            {
                throw o.At(Code).Fail("a code that no other place has");
            }
        }

        // Places from which inheritance is known to end.
        var ending = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonObjectCursor o in read)
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            for (Place? up = places[o.Get(Code)]; up is not null && !ending.Contains(up.Code); up = up.Within is null ? null : places.GetValueOrDefault(up.Within))
            {
                if (!path.Add(up.Code))
                {
                    throw o.At(Within).Fail("a place that does not inherit, in the end, from this one");
                }
            }

            ending.UnionWith(path);
            if (o.Get(Within) is { } within && !places.ContainsKey(within))
            {
                throw o.At(Within).Fail("a declared place: " + string.Join(", ", places.Keys.Order(StringComparer.Ordinal)));
            }
        }

        return places;
    }
}
