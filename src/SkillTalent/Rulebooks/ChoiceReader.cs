namespace SkillTalent;

/// <summary>Reads the lists of choices that rulebooks declare.</summary>
internal static class ChoiceReader
{
    private static readonly Member<string> Code = Member.Required("code", Kinds.Text, "The code.");
    private static readonly Member<LocalizedText> Label = Member.Required("label", RulebookKinds.Text, "What people call it.");

    public static readonly Shape Shape = new("choice", "One choice of a list.", Code, Label);

    public static Dictionary<string, ChoiceDomain> Read(IEnumerable<KeyValuePair<string, JsonCursor>> lists)
    {
        var domains = new Dictionary<string, ChoiceDomain>(StringComparer.Ordinal);
        foreach ((string name, JsonCursor value) in lists)
        {
            if (!domains.TryAdd(name, new ChoiceDomain(name, open: false, ReadOne(value))))
            {
                throw value.Fail("a list of choices that no other rulebook declares");
            }
        }

        return domains;
    }

    private static List<ChoiceOption> ReadOne(JsonCursor list)
    {
        JsonCursor[] entries = list.AsArray("a list of choices");
        if (entries.Length > list.Limits.ChoicesPerList)
        {
            throw list.Input.Beyond(list.Path, nameof(InputLimits.ChoicesPerList), list.Limits.ChoicesPerList, "choices");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var options = new List<ChoiceOption>(entries.Length);
        foreach (JsonObjectCursor o in entries.Select(Shape.Open))
        {
            options.Add(new ChoiceOption(o.Get(Code), o.Get(Label)));
            if (!seen.Add(o.Get(Code)))
            {
                throw o.At(Code).Fail("a code that no other choice of the list has");
            }
        }

        return options.Count > 0 ? options : throw list.Fail("at least one choice");
    }
}
