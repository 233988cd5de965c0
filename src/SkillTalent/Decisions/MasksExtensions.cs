namespace SkillTalent;

/// <summary>What every engine over many rows does in the same way.</summary>
internal static class MasksExtensions
{
    /// <summary>The rows for which a rule is true.</summary>
    public static Kleene<TMask> Read<TMask>(this IMasks<TMask> masks, Requirement? rule)
        where TMask : IEquatable<TMask> => masks.Read(rule, []);

    /// <summary>A rule that is told by cases where it would be undetermined: true where it is in every case that may be the row's.</summary>
    public static Kleene<TMask> ByCases<TMask>(this IMasks<TMask> masks, Requirement rule, CaseDistinction cases)
        where TMask : IEquatable<TMask>
    {
        Kleene<TMask> plain = masks.Read(rule);
        return plain.IsCertain || !cases.Facts.Any(f => masks.MayBeOpen(f.Fact)) ? plain : masks.InEveryCase(cases, way => masks.Read(rule, way));
    }

    /// <summary>What is true in every case that may be the row's, and what in some.</summary>
    public static Kleene<TMask> InEveryCase<TMask>(this IMasks<TMask> masks, CaseDistinction cases, Func<(Fact Fact, FactValue Value)[], Kleene<TMask>> read)
        where TMask : IEquatable<TMask>
    {
        TMask always = masks.All;
        TMask ever = masks.None;
        foreach ((Fact Fact, FactValue Value)[] way in cases.Cases(f => masks.MayBeOpen(f) ? FactValue.Unknown : FactValue.Never))
        {
            Kleene<TMask> own = read(way);
            TMask here = way.Aggregate(masks.All, (mask, c) => masks.And(mask, masks.MayBe(c.Fact, c.Value)));
            always = masks.And(always, masks.Or(own.True, masks.AndNot(masks.All, here)));
            ever = masks.Or(ever, masks.And(own.Possible, here));
        }

        return new Kleene<TMask>(always, ever);
    }
}
