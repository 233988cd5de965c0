using SkillTalent.Json;

namespace SkillTalent.Rulebooks;

/// <summary>Reads the places that rulebooks declare; inheritance must end.</summary>
internal static class PlaceReader
{
    public static IReadOnlyDictionary<string, Place> Read(IEnumerable<RulebookDocument> documents)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var within = new List<(Place Place, JsonCursor At)>();
        foreach (JsonCursor entry in documents.SelectMany(d => d.Places))
        {
            JsonObjectCursor o = entry.AsObject("a place: { \"code\", \"name\", \"within\" }");
            JsonCursor code = o.Required("code");
            bool inherits = o.TryGet("within", out JsonCursor outer);
            var place = new Place(
                code.AsString(),
                o.Required("name").ReadText(),
                inherits ? outer.AsString() : null,
                o.TryGet("comparison", out JsonCursor comparison) && comparison.AsBool());
            o.Done();
            if (!places.TryAdd(place.Code, place))
            {
                throw code.Fail("a code that no other place has");
            }

            if (inherits)
            {
                within.Add((place, outer));
            }
        }

        foreach ((Place place, JsonCursor at) in within)
        {
            if (!places.ContainsKey(place.Within!))
            {
                throw at.Fail("a declared place: " + string.Join(", ", places.Keys.Order(StringComparer.Ordinal)));
            }
        }

        foreach ((Place place, JsonCursor at) in within)
        {
            Place? up = place;
            for (int steps = 0; up.Within is not null; steps++)
            {
                up = places[up.Within];
                if (steps > places.Count)
                {
                    throw at.Fail("a place that does not inherit, in the end, from this one");
                }
            }
        }

        return places;
    }
}
