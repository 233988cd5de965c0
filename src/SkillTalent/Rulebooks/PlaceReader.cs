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

    /// <summary>The places of rulebooks that are read together.</summary>
    /// <param name="entries">What they declare.</param>
    /// <param name="books">The codes of the places whose rules they are: those of the national list need no declaration.</param>
    public static IReadOnlyDictionary<string, Place> Read(IEnumerable<JsonCursor> entries, IEnumerable<string> books)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        JsonObjectCursor[] read = [.. entries.Select(Shape.Open)];
        var declaredIn = new Dictionary<string, string>(StringComparer.Ordinal);
        bool national = Array.Exists(read, o => o.Get(Code) == NationalPlaces.Nation);
        foreach (JsonObjectCursor o in read)
        {
            var place = new Place(o.Get(Code), o.Get(Name), o.Get(Within), o.Get(Comparison));
            bool listed = Listed(o, place, national);

            // Two rulebooks may say the same of a place that everybody knows.
            if (!places.TryAdd(place.Code, place) && !listed)
            {
                throw o.At(Code).Fail($"a code that no other place has ('{place.Code}' is declared in {declaredIn[place.Code]})");
            }

            _ = declaredIn.TryAdd(place.Code, o.Here.Source);
        }

        foreach (string code in read.Select(o => o.Get(Within)).OfType<string>().Concat(books).ToArray())
        {
            for (Place? known = national ? NationalPlaces.Find(code) : null; known is not null && places.TryAdd(known.Code, known); known = NationalPlaces.Find(known.Within!))
            {
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

    // What the national list knows is said as it is there.
    private static bool Listed(JsonObjectCursor o, Place place, bool national)
    {
        if (NationalPlaces.Find(place.Code) is not { } known)
        {
            return false;
        }

        string whole = NationalPlaces.WholeName(place.Code);
        return !NationalPlaces.IsName(place.Code, place.Name.Zh) ? throw o.At(Name).Fail($"the name that {place.Code} has in the national list, {whole}, or another code")
            : national && place.Within is null ? throw o.Fail($"\"within\": \"{known.Within}\", as {whole} ({place.Code}) lies there in the national list")
            : national && place.Within != known.Within ? throw o.At(Within).Fail($"{known.Within}, within which {whole} ({place.Code}) lies in the national list, or another code")
            : true;
    }
}
